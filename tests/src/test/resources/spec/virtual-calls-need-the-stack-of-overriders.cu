// Fact: a virtual call, which names no function, has the stack that the functions behind it need.
// expect: 2020
#include <cstdio>

struct Shape {
    __device__ virtual int area(int n) const = 0;
    __device__ virtual ~Shape() {}
};
struct Many : Shape {
    __device__ int area(int n) const override {
        int parts[500];
        for (int i = 0; i < 500; i++) parts[i] = n + i;
        return parts[n] + parts[499 - n];
    }
};
struct Both : Shape {
    const Shape *a, *b;
    __device__ Both(const Shape *a, const Shape *b) : a(a), b(b) {}
    __device__ int area(int n) const override { int v[100]; v[n] = a->area(n); return v[n] + b->area(n); }
};
__global__ void create(Shape **s) { Shape *m = new Many; Shape *b = new Both(m, m); *s = new Both(b, b); }
__global__ void measure(Shape **s, int *out) { out[threadIdx.x] = (*s)->area(threadIdx.x); }
int main() {
    Shape **s; int *d, h[32];
    cudaMalloc(&s, sizeof *s); cudaMalloc(&d, sizeof h);
    create<<<1, 1>>>(s);
    measure<<<1, 32>>>(s, d);
    cudaMemcpy(h, d, sizeof h, cudaMemcpyDeviceToHost);
    printf("%d\n", h[3]);
}
