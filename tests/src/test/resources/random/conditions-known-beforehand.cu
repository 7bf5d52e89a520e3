__global__ void known(int *out) {
    int n = 0;
    if (0 < 11 / -((3u & 0xf) + 2)) {
        n += 1;
    }
    if ((0 & 4294967296LL) < 11 / -((3u & 0xf) + 2)) {
        n += 2;
    }
    if (-1u > 5) {
        n += 4;
    }
    bool truth = 'a';
    out[threadIdx.x] = n + truth;
}

int main() {
    int *out;
    cudaMalloc(&out, 32 * sizeof(int));
    known<<<1, 32>>>(out);
    return 0;
}
