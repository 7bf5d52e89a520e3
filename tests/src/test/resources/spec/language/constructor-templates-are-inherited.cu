// Fact: 'using Base::Base;' takes over templates of constructors too, but for those that would copy the derived class.
// expect: 3 7 9 4 5
// expect: 0 2 1 2 2
// expect: 12
#include <cstdio>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct A {
    int v;
    __host__ __device__ A(int i) : v(i) {}
    A(const char *) : v(7) {}
    template <class T> __host__ __device__ A(T *p) : v(*p) {}
};
struct B : A {
    using A::A;
};
template <class T> struct Any {
    T v;
    template <class U> explicit Any(U u, int) : v(T(u)) {}
    template <class U> Any(U &&u) : v(T(u)) {}
};
struct C : Any<int> {
    using Any::Any;
};
struct Json;
using List = std::vector<Json>;
struct Json : std::variant<std::nullptr_t, double, List> {
    using variant::variant;
};

B number() { return 3; }
int value(B b) { return b.v; }
Json null() { return nullptr; }
Json list() {
    List l;
    l.push_back(2.5);
    l.push_back(nullptr);
    return l;
}
__global__ void make(int *out) {
    int twelve = 12;
    B b(&twelve);
    *out = b.v;
}

int main() {
    int i = 9;
    B b = &i;
    C c = 4.5, d(5.5, 0);
    printf("%d %d %d %d %d\n", number().v, value("x"), b.v, c.v, d.v);
    Json j = list(), copy = j, moved = std::move(copy), one(1.5);
    printf("%zu %zu %zu %zu %zu\n", null().index(), j.index(), one.index(), moved.index(), std::get<List>(j).size());
    int *out, h;
    cudaMalloc(&out, sizeof h);
    make<<<1, 1>>>(out);
    cudaMemcpy(&h, out, sizeof h, cudaMemcpyDeviceToHost);
    printf("%d\n", h);
}
