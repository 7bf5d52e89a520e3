// Fact: textures in three dimensions, layered ones and cubes read what 3-D copies put into their arrays.
// expect: 5 6.5 6 3 4 0 5 3
#include <cstdio>

__global__ void fact(float *out, cudaTextureObject_t volume, cudaTextureObject_t layers, cudaTextureObject_t cube) {
  out[0] = tex3D<float>(volume, 0.5f, 0.5f, 1.5f);
  out[1] = tex3D<float>(volume, 1.0f, 1.0f, 1.5f);
  out[2] = tex2DLayered<float>(layers, 1.5f, 0.5f, 1);
  out[3] = tex2DLayered<float>(layers, 0.5f, 1.5f, 0);
  out[4] = tex3D<float>(volume, 0.9f, 1.0f, 0.9f);
  out[5] = texCubemap<float>(cube, 1.0f, 0.1f, 0.1f);
  out[6] = texCubemap<float>(cube, 0.1f, 0.1f, -2.0f);
  out[7] = texCubemap<float>(cube, 0.0f, -1.0f, 0.2f);
}

static cudaTextureObject_t make(float *h, int width, int height, int depth, unsigned flags, cudaTextureFilterMode filter) {
  cudaChannelFormatDesc channels = cudaCreateChannelDesc<float>();
  cudaArray_t array;
  cudaMalloc3DArray(&array, &channels, make_cudaExtent(width, height, depth), flags);
  cudaMemcpy3DParms copy = {0};
  copy.srcPtr = make_cudaPitchedPtr(h, width * sizeof(float), width, height);
  copy.dstArray = array;
  copy.extent = make_cudaExtent(width, height, depth);
  copy.kind = cudaMemcpyHostToDevice;
  cudaMemcpy3D(&copy);
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaTextureDesc description = {};
  description.filterMode = filter;
  for (int i = 0; i < 3; i++) description.addressMode[i] = cudaAddressModeClamp;
  description.normalizedCoords = (flags & cudaArrayCubemap) != 0;
  cudaTextureObject_t t = 0;
  cudaCreateTextureObject(&t, &resource, &description, NULL);
  return t;
}

int main() {
  float h[8] = {1, 2, 3, 4, 5, 6, 7, 8}, faces[6] = {0, 1, 2, 3, 4, 5}, *out;
  cudaMallocManaged(&out, 8 * sizeof(float));
  cudaTextureObject_t volume = make(h, 2, 2, 2, 0, cudaFilterModeLinear);
  cudaTextureObject_t layers = make(h, 2, 2, 2, cudaArrayLayered, cudaFilterModePoint);
  cudaTextureObject_t cube = make(faces, 1, 1, 6, cudaArrayCubemap, cudaFilterModePoint);
  fact<<<1, 1>>>(out, volume, layers, cube);
  cudaDeviceSynchronize();
  for (int i = 0; i < 8; i++) printf("%s%.2g", i ? " " : "", out[i]);
  printf("\n");
  return 0;
}
