// Fact: the value of an assignment to a bit-field is what the field then holds, not what was put into it ([expr.ass] 3, 6).
// expect: 1 8 -3 3
// expect: -549755813883 6 1 2
// expect: 1 25 -7
// expect: 0 0 0
// expect: 2 19
// expect: 29
#include <cstdio>

enum Mode { OFF, ON, AUTO };
struct Packed {
    unsigned low : 3, high : 5;
    int small : 4;
    unsigned char tiny : 2;
    long wide : 40;
    unsigned long big : 33;
    bool flag : 1;
    Mode mode : 2;
};

__host__ __device__ int work(Packed &p, int n) {
    int total = 0;
    total += (p.low = n) + (p.high = n * 2);
    total += p.small = n;
    total += p.tiny = n;
    total += ++p.low;
    total += p.small -= 3;
    return total;
}

__global__ void fact(int *out, int n) {
    Packed p{};
    *out = work(p, n + threadIdx.x);
}

int main() {
    Packed p{};
    int low = p.low = 9, high = p.high = 40, small = p.small = 13, tiny = p.tiny = 7;
    printf("%d %d %d %d\n", low, high, small, tiny);
    long wide = p.wide = (1L << 39) + 5;
    unsigned long big = p.big = (1UL << 33) + 6;
    printf("%ld %lu %d %d\n", wide, big, p.flag = 2, p.mode = AUTO);
    p.low = p.high = p.small = 25;
    printf("%d %d %d\n", p.low, p.high, p.small);
    p.low = 7;
    printf("%d %d %d\n", ++p.low, 0, 0);
    int rounds = 0;
    for (p.low = 0; (p.low += 3) != 1;) rounds++;
    printf("%d %d\n", rounds, work(p, 11));
    int *out;
    cudaMallocManaged(&out, sizeof(int));
    fact<<<1, 1>>>(out, 13);
    cudaDeviceSynchronize();
    printf("%d\n", *out);
    cudaFree(out);
}
