#include <cstdio>
#include <cstdlib>

struct Item {
  const char *name;
  float *values;
  int *counter;
  int weight;
};

int total = 3;

__global__ void scale(Item *items, int n) {
  int i = threadIdx.x;
  if (i < n) {
    items[i].weight *= 2;
    if (i == 1) {
      items[i].values = items[0].values + 2;
    }
  }
}

int main() {
  int own = 4;
  Item items[3];
  for (int i = 0; i < 3; i++) {
    items[i].name = i == 0 ? "first" : "other";
    items[i].values = (float *)malloc(5 * sizeof(float) + 7 * i);
    items[i].values[2] = 0.5f + i;
    items[i].counter = i == 2 ? &total : &own;
    items[i].weight = i + 1;
  }
  Item *device;
  cudaMalloc(&device, sizeof(items));
  cudaMemcpy(device, items, sizeof(items), cudaMemcpyHostToDevice);
  scale<<<1, 32>>>(device, 3);
  cudaMemcpy(items, device, sizeof(items), cudaMemcpyDeviceToHost);
  for (int i = 0; i < 3; i++) {
    printf("%s %.1f %d %d\n", items[i].name, items[i].values[i == 1 ? 0 : 2], *items[i].counter, items[i].weight);
  }
  cudaFree(device);
  return 0;
}
