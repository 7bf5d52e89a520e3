// Fact: a function with parameters of type auto is a template with a parameter for each of them ([dcl.fct]).
// expect: 3 2.5 7
// expect: 11
// expect: sum 10.5 of 3
// expect: 5 6.5
// expect: 1 2 4
// expect: 3.5 9
// expect: 20 12.25
// expect: 4
#include <cstdio>
#include <utility>

auto same(auto x) { return x; }

int add(auto a, const auto& b) { return static_cast<int>(a + b); }

void forward(auto&& reference) { reference = 11; }

template <typename R>
R mixed(R first, auto second, auto... more) {
    return first + second + (more + ... + R(0));
}

struct Scale {
    double factor;
    double operator()(auto x) const { return factor * x; }
    void set(auto* from) { factor = *from; }
    static int count(auto...  xs) { return sizeof...(xs); }
};

template <typename T>
struct Box {
    T value;
    T plus(auto more) const;
};

template <typename T>
T Box<T>::plus(auto more) const {
    return value + more;
}

__device__ auto twice(auto x) { return x + x; }

__global__ void fill(auto* out, const auto value) {
    out[threadIdx.x] = twice(value) * (threadIdx.x == 0 ? 1 : 2) / 2;
    if (threadIdx.x == 2) out[2] = value * 4;
}

__device__ void store(auto& to, auto from) { to = from; }

template <int N>
__global__ void add_all(auto* out, auto op) {
    for (int i = 0; i < N; i++) store(out[i], op(out[i]));
}

int apply(auto f, int x) { return f(x); }

int main() {
    printf("%d %.1f %lld\n", same(3), same(2.5), same(7LL));
    int target = 0;
    forward(target);
    printf("%d\n", target);
    printf("sum %.1f of %d\n", mixed(1.5, 2, 3, 4L), Scale::count(1, 'a', 2.0));
    printf("%d %.1f\n", add(2, 3.5), Box<double>{2.5}.plus(4));
    int* ints;
    cudaMallocManaged(&ints, 3 * sizeof(int));
    fill<<<1, 3>>>(ints, 1);
    cudaDeviceSynchronize();
    printf("%d %d %d\n", ints[0], ints[1], ints[2]);
    double half = 1.75;
    Scale scale{1};
    scale.set(&half);
    printf("%.1f %d\n", scale(2), apply([](int x) { return x * x; }, 3));
    double* doubles;
    cudaMallocManaged(&doubles, 2 * sizeof(double));
    doubles[0] = 10;
    doubles[1] = 6.125;
    add_all<2><<<1, 1>>>(doubles, [] __device__(auto x) { return x + x; });
    cudaDeviceSynchronize();
    printf("%.0f %.2f\n", doubles[0], doubles[1]);
    printf("%d\n", same<int>(4.5));
}
