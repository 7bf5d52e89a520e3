// Fact: linear filtering weighs the neighbours of x - 0.5, y - 0.5 with weights of 8 bits behind the point.
// expect: 1.0000 1.5000 2.0000 4.0000 1.2500 3.0000 1.0039 0.0000 20.0000
#include <cstdio>

__global__ void fact(float *out, cudaTextureObject_t image, cudaTextureObject_t line) {
  out[0] = tex2D<float>(image, 0.5f, 0.5f);
  out[1] = tex2D<float>(image, 1.0f, 0.5f);
  out[2] = tex2D<float>(image, 1.5f, 0.5f);
  out[3] = tex2D<float>(image, 9.0f, 0.5f);
  out[4] = tex2D<float>(image, 0.75f, 0.5f);
  out[5] = tex2D<float>(image, 0.5f, 1.0f);
  out[6] = tex2D<float>(image, 0.5f + 1.0f / 300, 0.5f);
  out[7] = tex1Dfetch<float>(line, 8);
  out[8] = tex1Dfetch<float>(line, 1) * 10;
}

int main() {
  float h[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  cudaChannelFormatDesc channels = cudaCreateChannelDesc<float>();
  cudaArray_t array;
  cudaMallocArray(&array, &channels, 4, 2);
  cudaMemcpy2DToArray(array, 0, 0, h, 16, 16, 2, cudaMemcpyHostToDevice);
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaTextureDesc description = {};
  description.filterMode = cudaFilterModeLinear;
  description.addressMode[0] = cudaAddressModeClamp;
  description.addressMode[1] = cudaAddressModeClamp;
  description.readMode = cudaReadModeElementType;
  cudaTextureObject_t image, line;
  cudaCreateTextureObject(&image, &resource, &description, NULL);

  float *device, *out;
  cudaMalloc(&device, sizeof(h));
  cudaMemcpy(device, h, sizeof(h), cudaMemcpyHostToDevice);
  memset(&resource, 0, sizeof(resource));
  resource.resType = cudaResourceTypeLinear;
  resource.res.linear.devPtr = device;
  resource.res.linear.desc = channels;
  resource.res.linear.sizeInBytes = sizeof(h);
  memset(&description, 0, sizeof(description));
  cudaCreateTextureObject(&line, &resource, &description, NULL);

  cudaMallocManaged(&out, 9 * sizeof(float));
  fact<<<1, 1>>>(out, image, line);
  cudaDeviceSynchronize();
  for (int i = 0; i < 9; i++) printf("%s%.4f", i ? " " : "", out[i]);
  printf("\n");
  cudaDestroyTextureObject(image);
  cudaDestroyTextureObject(line);
  cudaFreeArray(array);
  return 0;
}
