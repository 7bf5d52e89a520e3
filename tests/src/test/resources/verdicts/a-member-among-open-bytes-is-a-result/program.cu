struct Entry {
  char tag;
  double value;
  short count;
};

struct Pair {
  double value;
  int index;
  __device__ Pair(double first, int second) : value(first), index(second) {}
};

/// A copy of what memory held: the gaps go along, or they do not.
__global__ void turned(const Entry *in, Entry *out, int n) {
  int i = threadIdx.x;
  Entry entry = in[n - 1 - i];
  entry.value *= 2;
  out[i] = entry;
}

/// A plain copy from memory to memory.
__global__ void swapped(Entry *entries, int n) {
  int i = threadIdx.x;
  if (i < n / 2) {
    Entry kept = entries[i];
    entries[i] = entries[n - 1 - i];
    entries[n - 1 - i] = kept;
  }
}

/// Structs that begin here.
__global__ void made(Entry *out, Pair *pairs, int n) {
  int i = threadIdx.x;
  Entry entry;
  entry.tag = 'a';
  entry.value = i;
  entry.count = 3 * i;
  out[i] = entry;
  out[i + n] = Entry{'c', 2.0, 3};
  out[i + 2 * n].tag = 4;
  pairs[i] = Pair(i, i);
}

int main() {
  const int n = 4;
  Entry *in, *out;
  Pair *pairs;
  cudaMalloc(&in, n * sizeof(Entry));
  cudaMalloc(&out, 3 * n * sizeof(Entry));
  cudaMalloc(&pairs, n * sizeof(Pair));
  cudaMemset(in, 0xee, n * sizeof(Entry));
  turned<<<1, n>>>(in, out, n);
  made<<<1, n>>>(out, pairs, n);
  swapped<<<1, n>>>(out, n);
  cudaFree(in);
  cudaFree(out);
  cudaFree(pairs);
}
