// Fact: threads whose loops try compare-and-swap many times, without waiting for each other, keep the order of threads.
// expect: 2000 tickets, first 0, last 1999, sum of places 1999000
// expect: in order
#include <cstdio>
#include <vector>

__global__ void visit(const int *offsets, int *state, int *queue, int *count) {
  int thread = blockIdx.x * blockDim.x + threadIdx.x;
  for (int e = offsets[thread]; e < offsets[thread + 1]; ++e) {
    if (atomicCAS(&state[e], -1, thread) == -1) queue[atomicAdd(count, 1)] = e;
  }
}

int main() {
  const int threads = 200;
  const int edges = 2000;
  std::vector<int> offsets(threads + 1);
  for (int i = 0; i <= threads; ++i) offsets[i] = i * (edges / threads);
  int *d_offsets, *d_state, *d_queue, *d_count;
  cudaMalloc(&d_offsets, offsets.size() * sizeof(int));
  cudaMalloc(&d_state, edges * sizeof(int));
  cudaMalloc(&d_queue, edges * sizeof(int));
  cudaMalloc(&d_count, sizeof(int));
  cudaMemcpy(d_offsets, offsets.data(), offsets.size() * sizeof(int), cudaMemcpyHostToDevice);
  cudaMemset(d_state, 0xff, edges * sizeof(int));
  cudaMemset(d_count, 0, sizeof(int));
  visit<<<1, threads>>>(d_offsets, d_state, d_queue, d_count);
  std::vector<int> queue(edges);
  int count;
  cudaMemcpy(queue.data(), d_queue, edges * sizeof(int), cudaMemcpyDeviceToHost);
  cudaMemcpy(&count, d_count, sizeof(int), cudaMemcpyDeviceToHost);
  long sum = 0;
  bool inOrder = true;
  for (int i = 0; i < edges; ++i) {
    sum += queue[i];
    inOrder &= queue[i] == i;
  }
  printf("%d tickets, first %d, last %d, sum of places %ld\n", count, queue[0], queue[edges - 1], sum);
  puts(inOrder ? "in order" : "out of order");
  return 0;
}
