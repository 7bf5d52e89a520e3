// Fact: A static assertion at namespace scope may be the first to need a header's partial specialisations.
// expect: 9 49 3
#include <array>
#include <cstdio>
#include <utility>

static_assert(std::is_same_v<std::make_index_sequence<2>, std::index_sequence<0, 1>>);

template <size_t... I> constexpr auto squares(std::index_sequence<I...>) {
    return std::array<int, sizeof...(I)>{(int)(I * I)...};
}

constexpr auto table = squares(std::make_index_sequence<8>{});
static_assert(table[7] == 49);

template <class T> struct Rank {
    static constexpr int value = 0;
};
template <class T, size_t N> struct Rank<T[N]> {
    static constexpr int value = 1 + Rank<T>::value;
};
static_assert(Rank<int[2][3]>::value == 2);

__constant__ std::array<int, 8> onDevice = table;

__global__ void read(int *out) { out[0] = onDevice[7]; }

int main() {
    int *out;
    cudaMallocManaged(&out, sizeof(int));
    read<<<1, 1>>>(out);
    cudaDeviceSynchronize();
    printf("%d %d %d\n", table[3], out[0], Rank<int[1][1][1]>::value);
    cudaFree(out);
    return 0;
}
