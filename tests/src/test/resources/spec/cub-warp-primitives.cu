// Fact: cub's logical warps are shuffles: warps that name one storage do not disturb each other, segments add up at their first lanes.
// expect: 496 1520 28 92 31 63 10 1
#include <cstdio>
#include <cub/cub.cuh>

__global__ void primitives(int *out) {
    __shared__ typename cub::WarpReduce<int>::TempStorage whole;
    __shared__ typename cub::WarpReduce<int, 8>::TempStorage eighth;
    __shared__ typename cub::WarpScan<int>::TempStorage scan;
    int i = threadIdx.x;
    int sum = cub::WarpReduce<int>(whole).Sum(i);
    int part = cub::WarpReduce<int, 8>(eighth).Sum(i);
    int before;
    cub::WarpScan<int>(scan).ExclusiveScan(i, before, -1, cub::Max());
    int segment = cub::WarpReduce<int>(whole).HeadSegmentedSum(i, i % 5 == 0);
    double moved = cub::ShuffleIndex<32>((double)i, 31, 0xffffffff);
    if (i % 32 == 0) out[i / 32] = sum;
    if (i == 0 || i == 8) out[2 + i / 8] = part;
    if (i == 31) out[4] = (int)moved;
    if (i == 63) out[5] = before + 1;
    if (i == 0) out[6] = segment;
    if (i == 0) out[7] = cub::LaneId() == 0 && cub::WarpId() == 0;
}

int main() {
    int *out;
    cudaMallocManaged(&out, 8 * sizeof(int));
    primitives<<<1, 64>>>(out);
    cudaDeviceSynchronize();
    for (int i = 0; i < 8; i++) printf("%d%c", out[i], i < 7 ? ' ' : '\n');
}
