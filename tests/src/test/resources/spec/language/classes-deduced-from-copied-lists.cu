// Fact: '= { }' tells the arguments of a class template as '{ }' does, by guides and by constructors.
// expect: 3 2 2 3 4 3 2.5 3 x
// expect: 6 24
#include <array>
#include <cstdio>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

template <class T> struct Range {
    T first, last;
    __host__ __device__ Range(T f, T l) : first(f), last(l) {}
};
template <class T, int N> struct Row {
    T of[N];
};
template <class T, class... U> Row(T, U...) -> Row<T, 1 + sizeof...(U)>;

__global__ void sum(int *out) {
    Row row = {1, 2, 3};
    int total = 0;
    for (int v : row.of) total += v;
    const Range range = {4, 6};
    out[0] = total;
    out[1] = range.first * range.last;
}
static constexpr std::array primes = {2, 3, 5, 7};

int main() {
    using namespace std::string_literals;
    std::array a = {1, 2, 3};
    const std::array b = {1.5, 2.5};
    const std::array c = {"x"s, "y"s};
    std::vector v = {1, 2, 3};
    std::pair p = {1, 2.5};
    std::tuple t = {1, 'c', "x"s};
    std::vector<int> w = {4, 5, 6};
    std::vector copy = w;
    printf("%zu %zu %zu %zu %zu %zu %g %zu %s\n", a.size(), b.size(), c.size(), v.size(), primes.size(), copy.size(),
           p.second, std::tuple_size<decltype(t)>::value, std::get<2>(t).c_str());
    int *d, h[2];
    cudaMalloc(&d, sizeof h);
    sum<<<1, 1>>>(d);
    cudaMemcpy(h, d, sizeof h, cudaMemcpyDeviceToHost);
    printf("%d %d\n", h[0], h[1]);
}
