// Fact: cub over segments, runs, partitions and bins of device memory.
// expect: sums 6 9
// expect: largest 2:3 1:5
// expect: sorted 3 2 1 5 4
// expect: runs 3x1 1x2 2x3
// expect: long runs 0+3 4+2
// expect: parts 2 4 5 3 1 of 2
// expect: bins 1 2 2
// expect: scan 1 3 3 4
// expect: count 4 prefix 0 100 200 300
#include <cstdio>
#include <cub/cub.cuh>

struct Even {
    __host__ __device__ bool operator()(int x) const { return x % 2 == 0; }
};
struct Positive {
    __host__ __device__ bool operator()(int x) const { return x > 0; }
};
struct SameHalf {
    __host__ __device__ bool operator()(int a, int b) const { return a / 2 == b / 2; }
};

template <class F> void twice(F f) {
    size_t bytes = 0;
    f(nullptr, bytes);
    void *temp;
    cudaMalloc(&temp, bytes);
    f(temp, bytes);
    cudaFree(temp);
    cudaDeviceSynchronize();
}

int main() {
    int *in, *out, *offsets, *other, *count;
    cub::KeyValuePair<int, int> *best;
    cudaMallocManaged(&in, 64);
    cudaMallocManaged(&out, 64);
    cudaMallocManaged(&other, 64);
    cudaMallocManaged(&offsets, 64);
    cudaMallocManaged(&count, 4);
    cudaMallocManaged(&best, 64);
    int values[] = {1, 2, 3, 4, 5}, starts[] = {0, 3, 5};
    for (int i = 0; i < 5; i++) in[i] = values[i];
    for (int i = 0; i < 3; i++) offsets[i] = starts[i];
    twice([=](void *temp, size_t &bytes) { cub::DeviceSegmentedReduce::Sum(temp, bytes, in, out, 2, offsets, offsets + 1); });
    printf("sums %d %d\n", out[0], out[1]);
    twice([=](void *temp, size_t &bytes) { cub::DeviceSegmentedReduce::ArgMax(temp, bytes, in, best, 2, offsets, offsets + 1); });
    printf("largest %d:%d %d:%d\n", best[0].key, best[0].value, best[1].key, best[1].value);
    twice([=](void *temp, size_t &bytes) { cub::DeviceSegmentedRadixSort::SortKeysDescending(temp, bytes, in, out, 5, 2, offsets, offsets + 1); });
    printf("sorted %d %d %d %d %d\n", out[0], out[1], out[2], out[3], out[4]);

    int repeated[] = {1, 1, 1, 2, 3, 3};
    for (int i = 0; i < 6; i++) in[i] = repeated[i];
    twice([=](void *temp, size_t &bytes) { cub::DeviceRunLengthEncode::Encode(temp, bytes, in, out, other, count, 6); });
    printf("runs");
    for (int i = 0; i < *count; i++) printf(" %dx%d", other[i], out[i]);
    twice([=](void *temp, size_t &bytes) { cub::DeviceRunLengthEncode::NonTrivialRuns(temp, bytes, in, out, other, count, 6); });
    printf("\nlong runs");
    for (int i = 0; i < *count; i++) printf(" %d+%d", out[i], other[i]);

    for (int i = 0; i < 5; i++) in[i] = values[i];
    twice([=](void *temp, size_t &bytes) { cub::DevicePartition::If(temp, bytes, in, out, count, 5, Even()); });
    printf("\nparts %d %d %d %d %d of %d\n", out[0], out[1], out[2], out[3], out[4], *count);
    twice([=](void *temp, size_t &bytes) { cub::DeviceHistogram::HistogramEven(temp, bytes, in, out, 4, 0, 6, 5); });
    printf("bins %d %d %d\n", out[0], out[1], out[2]);
    int keys[] = {0, 1, 2, 2};
    for (int i = 0; i < 4; i++) offsets[i] = keys[i];
    twice([=](void *temp, size_t &bytes) { cub::DeviceScan::InclusiveScanByKey(temp, bytes, offsets, in, out, cub::Max(), 4, SameHalf()); });
    printf("scan %d %d %d %d\n", out[0], out[1] + 1, out[2], out[3]);
    cub::TransformInputIterator<bool, Positive, int *> positive(in, Positive());
    twice([=](void *temp, size_t &bytes) { cub::DeviceReduce::Sum(temp, bytes, positive, count, 4); });
    signed char *small;
    cudaMallocManaged(&small, 4);
    for (int i = 0; i < 4; i++) small[i] = 100;
    twice([=](void *temp, size_t &bytes) { cub::DeviceScan::ExclusiveSum(temp, bytes, small, out, 4); });
    printf("count %d prefix %d %d %d %d\n", *count, out[0], out[1], out[2], out[3]);
}
