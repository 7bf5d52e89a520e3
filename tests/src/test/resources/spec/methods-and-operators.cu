// Fact: classes with constructors, methods and operators work on the device.
// expect: 4 6 32
#include <cstdio>

struct Vector {
  int x, y;
  __host__ __device__ Vector(int x, int y) : x(x), y(y) {}
  __host__ __device__ Vector operator+(const Vector &other) const { return Vector(x + other.x, y + other.y); }
  __host__ __device__ int dot(const Vector &other) const { return x * other.x + y * other.y; }
};

__global__ void fact() {
  Vector sum = Vector(1, 2) + Vector(3, 4);
  printf("%d %d %d\n", sum.x, sum.y, sum.dot(Vector(2, 4)));
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
