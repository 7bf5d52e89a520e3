// Fact: cub's block primitives: loads, sorts, exchanges, scans with a prefix, heads of runs, differences, histograms.
// expect: sorted 0 1 2 3 4 5 6 7
// expect: pairs 7 6 5 4 3 2 1 0
// expect: scan 100 103 108 115
// expect: heads 1 0 1 0 1 0 1 0
// expect: differences 0 1 1 1
// expect: bins 2 2 2 2
#include <cstdio>
#include <cub/cub.cuh>

struct Running {
    int total;
    __device__ int operator()(int tile) {
        int before = total;
        total += tile;
        return before;
    }
};

struct Less {
    __device__ bool operator()(int a, int b) const { return a < b; }
};

__global__ void primitives(const int *in, int *out) {
    typedef cub::BlockLoad<int, 4, 2, cub::BLOCK_LOAD_TRANSPOSE> Load;
    typedef cub::BlockStore<int, 4, 2, cub::BLOCK_STORE_WARP_TRANSPOSE> Store;
    typedef cub::BlockRadixSort<int, 4, 2> Sort;
    typedef cub::BlockMergeSort<int, 4, 2, int> SortPairs;
    typedef cub::BlockScan<int, 4> Scan;
    typedef cub::BlockDiscontinuity<int, 4> Heads;
    typedef cub::BlockAdjacentDifference<int, 4> Difference;
    typedef cub::BlockHistogram<int, 4, 2, 4> Histogram;
    __shared__ union {
        typename Load::TempStorage load;
        typename Store::TempStorage store;
        typename Sort::TempStorage sort;
        typename SortPairs::TempStorage pairs;
        typename Scan::TempStorage scan;
        typename Heads::TempStorage heads;
        typename Difference::TempStorage difference;
        typename Histogram::TempStorage histogram;
    } temp;
    int items[2], values[2], flags[2];
    Load(temp.load).Load(in, items);
    __syncthreads();
    Sort(temp.sort).Sort(items);
    __syncthreads();
    Store(temp.store).Store(out, items);
    __syncthreads();
    for (int i = 0; i < 2; i++) {
        values[i] = items[i];
        items[i] = -items[i];
    }
    SortPairs(temp.pairs).Sort(items, values, Less());
    __syncthreads();
    Store(temp.store).Store(out + 8, values);
    __syncthreads();
    Running prefix = {100};
    int scanned;
    Scan(temp.scan).ExclusiveSum(2 * threadIdx.x + 3, scanned, prefix);
    __syncthreads();
    out[16 + threadIdx.x] = scanned;
    int runs[2] = {(int)threadIdx.x, (int)threadIdx.x};
    Heads(temp.heads).FlagHeads(flags, runs, cub::Inequality());
    __syncthreads();
    Store(temp.store).Store(out + 20, flags);
    int one[1] = {(int)threadIdx.x}, difference[1];
    Difference(temp.difference).SubtractLeft(one, difference, cub::Difference());
    __syncthreads();
    out[28 + threadIdx.x] = difference[0];
    __shared__ int bins[4];
    Histogram(temp.histogram).Histogram(runs, bins);
    __syncthreads();
    out[32 + threadIdx.x] = bins[threadIdx.x];
}

void show(const char *name, const int *values, int n) {
    printf("%s", name);
    for (int i = 0; i < n; i++) printf(" %d", values[i]);
    printf("\n");
}

int main() {
    int *in, *out;
    cudaMallocManaged(&in, 8 * sizeof(int));
    cudaMallocManaged(&out, 36 * sizeof(int));
    for (int i = 0; i < 8; i++) in[i] = i * 5 % 8;
    primitives<<<1, 4>>>(in, out);
    cudaDeviceSynchronize();
    show("sorted", out, 8);
    show("pairs", out + 8, 8);
    show("scan", out + 16, 4);
    show("heads", out + 20, 8);
    show("differences", out + 28, 4);
    show("bins", out + 32, 4);
}
