// Fact: a variable of the device may get its first value from a constexpr function.
// expect: 0 77073096 2d02ef8d
// expect: 9 16
#include <cstdint>
#include <cstdio>

struct Table { uint32_t at[256]; };
constexpr Table remainders() {
    Table s{};
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++) { c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1; }
        s.at[i] = c;
    }
    return s;
}
struct Squares { int of[5]; };
constexpr Squares squares() {
    Squares s{};
    for (int i = 0; i < 5; i++) { s.of[i] = i * i; }
    return s;
}
__constant__ Table table = remainders();
__device__ Squares known = squares();

__global__ void look(uint32_t *words, int *numbers) {
    words[threadIdx.x] = table.at[words[threadIdx.x]];
    numbers[threadIdx.x] = known.of[3 + threadIdx.x % 2];
}
int main() {
    uint32_t words[3] = {0, 1, 255}, *d;
    int numbers[3], *e;
    cudaMalloc(&d, sizeof words);
    cudaMalloc(&e, sizeof numbers);
    cudaMemcpy(d, words, sizeof words, cudaMemcpyHostToDevice);
    look<<<1, 3>>>(d, e);
    cudaMemcpy(words, d, sizeof words, cudaMemcpyDeviceToHost);
    cudaMemcpy(numbers, e, sizeof numbers, cudaMemcpyDeviceToHost);
    printf("%x %x %x\n%d %d\n", words[0], words[1], words[2], numbers[0], numbers[1]);
}
