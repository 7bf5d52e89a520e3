// Fact: kernels find the virtual functions of objects that kernels have made, and functions by pointers in memory of either side.
// expect: 1 3 9 27
// expect: 114 9 9 destroyed 5
// expect: 12 7 12
// expect: 7
// expect: 13 7
#include <cstdio>
struct Shape {
  int id, *destroyed;
  __device__ Shape(int i, int *d) : id(i), destroyed(d) {}
  __device__ virtual float area() const = 0;
  __device__ virtual ~Shape() { atomicAdd(destroyed, 1); }
};
struct Plain {
  int tag;
  __device__ Plain() : tag(9) {}
};
struct Named {
  int tag;
  __device__ Named() : tag(9) {}
  __device__ virtual int name() const { return tag; }
};
struct Circle : public Shape, public Plain {
  float r;
  __device__ Circle(int i, float radius, int *d) : Shape(i, d), r(radius) {}
  __device__ float area() const override { return 3 * r * r; }
  __device__ int name() const { return 100 + tag + id; }
};
struct Square : public Shape {
  float s;
  __device__ Square(int i, float side, int *d) : Shape(i, d), s(side) {}
  __device__ float area() const override { return s * s; }
};
__global__ void create(Shape **shapes, int *destroyed) {
  int i = threadIdx.x;
  if (i % 2 != 0) {
    shapes[i] = new Circle(i, i, destroyed);
  } else {
    shapes[i] = new Square(i, i + 1, destroyed);
  }
}
__global__ void use(Shape **shapes, float *out) { out[threadIdx.x] = shapes[threadIdx.x]->area(); }
__device__ int nameOf(const Named *named) { return named->name(); }
// An object of the thread, destroyed at its end.
__global__ void own(int *out, int *destroyed) {
  Circle circle(5, 2.0f, destroyed);
  Named named;
  out[0] = circle.name();
  out[1] = nameOf(&named);
  out[2] = circle.tag;
}
__global__ void destroy(Shape **shapes) { delete shapes[threadIdx.x]; }
typedef float (*Operation)(float, float);
__device__ float add(float a, float b) { return a + b; }
__device__ float multiply(float a, float b) { return a * b; }
__device__ Operation table[2] = {add, multiply};
__device__ Operation single = multiply;
__global__ void apply(Operation operation, float *out) {
  out[0] = operation(3, 4);
  out[1] = table[0](3, 4);
  out[2] = table[1](3, 4);
}
struct Counter {
  int step;
  __device__ int up(int x) { return x + step; }
  __device__ int down(int x) { return x - step; }
};
typedef int (Counter::*Method)(int);
__global__ void members(int *out) {
  Counter counter{3};
  Method methods[2] = {&Counter::up, &Counter::down};
  for (int i = 0; i < 2; i++) out[i] = (counter.*methods[i])(10);
}
int main() {
  Shape **shapes;
  float *out, h[4];
  int *numbers, n[3], *count;
  cudaMalloc(&shapes, 4 * sizeof(Shape *));
  cudaMalloc(&out, sizeof(h));
  cudaMalloc(&numbers, sizeof(n));
  cudaMallocManaged(&count, sizeof(int));
  *count = 0;
  create<<<1, 4>>>(shapes, count);
  use<<<1, 4>>>(shapes, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%g %g %g %g\n", h[0], h[1], h[2], h[3]);
  own<<<1, 1>>>(numbers, count);
  cudaMemcpy(n, numbers, sizeof(n), cudaMemcpyDeviceToHost);
  destroy<<<1, 4>>>(shapes);
  cudaDeviceSynchronize();
  printf("%d %d %d destroyed %d\n", n[0], n[1], n[2], *count);
  Operation operation, operations[2];
  cudaMemcpyFromSymbol(&operation, single, sizeof(operation));
  apply<<<1, 1>>>(operation, out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%g %g %g\n", h[0], h[1], h[2]);
  cudaMemcpyFromSymbol(operations, table, sizeof(operations));
  apply<<<1, 1>>>(operations[0], out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  printf("%g\n", h[0]);
  members<<<1, 1>>>(numbers);
  cudaMemcpy(n, numbers, sizeof(n), cudaMemcpyDeviceToHost);
  printf("%d %d\n", n[0], n[1]);
}
