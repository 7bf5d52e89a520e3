// Fact: clock() is a counter that grows on either side.
// expect: 1 1 1
#include <cstdio>
#include <ctime>
__global__ void k(clock_t *t) { clock_t a = clock(); __syncthreads(); t[threadIdx.x] = clock() >= a; }
int main() { clock_t *t, h[2]; cudaMalloc(&t, sizeof h); k<<<1,2>>>(t); cudaMemcpy(h, t, sizeof h, cudaMemcpyDeviceToHost); printf("%ld %ld %d\n", (long)h[0], (long)h[1], clock() >= 0); }
