// Fact: a using directive or declaration within a function brings in operators, in kernels, templates and lambdas too.
// expect: 6 6 6
// expect: 9
#include <cstdio>

struct V {
    float x, y;
};
namespace ops {
__host__ __device__ V operator*(float s, const V &v) { return V{s * v.x, s * v.y}; }
__host__ __device__ V &operator+=(V &a, const V &b) {
    a.x += b.x;
    a.y += b.y;
    return a;
}
}  // namespace ops
float plain(V v) {
    using namespace ops;
    V a{};
    for (int i = 1; i < 4; ++i) a += float(i) * v;
    return a.x;
}
template <class T> float generic(T v) {
    T a{};
    for (int i = 1; i < 4; ++i) {
        using ops::operator*, ops::operator+=;
        a += float(i) * v;
    }
    return a.x;
}
template <class T> float lambda(T v) {
    using namespace ops;
    auto sum = [&](int n) {
        T a{};
        for (int i = 1; i < n; ++i) a += float(i) * v;
        return a.x;
    };
    return sum(4);
}
__global__ void kernel(float *out) {
    using namespace ops;
    V a{1, 2};
    a += 2.f * V{1, 4};
    out[threadIdx.x] = a.x * 3;
}

int main() {
    printf("%g %g %g\n", plain(V{1, 2}), generic(V{1, 2}), lambda(V{1, 2}));
    float *d, h;
    cudaMalloc(&d, sizeof h);
    kernel<<<1, 1>>>(d);
    cudaMemcpy(&h, d, sizeof h, cudaMemcpyDeviceToHost);
    printf("%g\n", h);
}
