// Fact: surfaces count x in bytes, write what textures read, and give zero outside where asked.
// expect: 10 21 32 43 0 43
#include <cstdio>

__global__ void twice(cudaSurfaceObject_t s, int width) {
  int x = threadIdx.x, y = threadIdx.y;
  float value;
  surf2Dread(&value, s, x * 4, y, cudaBoundaryModeTrap);
  surf2Dwrite(10 * value + y * width + x, s, x * 4, y, cudaBoundaryModeTrap);
}

__global__ void read(cudaSurfaceObject_t s, float *out) {
  out[0] = surf2Dread<float>(s, 8, 0, cudaBoundaryModeZero);
  out[1] = surf2Dread<float>(s, 8, 5, cudaBoundaryModeClamp);
}

int main() {
  float h[4] = {1, 2, 3, 4}, *out;
  cudaMallocManaged(&out, 2 * sizeof(float));
  cudaChannelFormatDesc channels = cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
  cudaArray *array;
  cudaMallocArray(&array, &channels, 2, 2, cudaArraySurfaceLoadStore);
  cudaMemcpy2DToArray(array, 0, 0, h, 8, 8, 2, cudaMemcpyHostToDevice);
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaSurfaceObject_t s;
  cudaCreateSurfaceObject(&s, &resource);
  twice<<<1, dim3(2, 2)>>>(s, 2);
  read<<<1, 1>>>(s, out);
  cudaMemcpy2DFromArray(h, 8, array, 0, 0, 8, 2, cudaMemcpyDeviceToHost);
  printf("%.0f %.0f %.0f %.0f %.0f %.0f\n", h[0], h[1], h[2], h[3], out[0], out[1]);
  cudaDestroySurfaceObject(s);
  cudaFreeArray(array);
  return 0;
}
