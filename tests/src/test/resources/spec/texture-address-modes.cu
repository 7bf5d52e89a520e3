// Fact: normalised coordinates wrap, mirror, clamp or meet the border; wrapping needs them normalised.
// expect: wrap 1 4 1 2 mirror 4 1 4 3 clamp 4 1 4 4 border 0 0 0 0 plain 4
#include <cstdio>

__global__ void fact(cudaTextureObject_t t, float *out) {
  float x[4] = {1.0f, -0.1f, 1.2f, 1.4f};
  for (int i = 0; i < 4; i++) out[i] = tex1D<float>(t, x[i]);
}

__global__ void plain(cudaTextureObject_t t, float *out) { out[0] = tex1D<float>(t, 5.0f); }

int main() {
  float h[4] = {1, 2, 3, 4}, *out;
  cudaMallocManaged(&out, sizeof(h));
  cudaChannelFormatDesc channels = cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
  cudaArray *array;
  cudaMallocArray(&array, &channels, 4);
  cudaMemcpyToArray(array, 0, 0, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaResourceDesc resource;
  memset(&resource, 0, sizeof(cudaResourceDesc));
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaTextureAddressMode modes[4] = {cudaAddressModeWrap, cudaAddressModeMirror, cudaAddressModeClamp, cudaAddressModeBorder};
  const char *names[4] = {"wrap", "mirror", "clamp", "border"};
  for (int m = 0; m <= 4; m++) {
    cudaTextureDesc description;
    memset(&description, 0, sizeof(cudaTextureDesc));
    description.addressMode[0] = modes[m % 4];
    description.filterMode = cudaFilterModePoint;
    description.normalizedCoords = m < 4;
    cudaTextureObject_t t;
    cudaCreateTextureObject(&t, &resource, &description, NULL);
    if (m < 4) {
      fact<<<1, 1>>>(t, out);
      cudaDeviceSynchronize();
      printf("%s %.0f %.0f %.0f %.0f ", names[m], out[0], out[1], out[2], out[3]);
    } else {
      plain<<<1, 1>>>(t, out);
      cudaDeviceSynchronize();
      printf("plain %.0f\n", out[0]);
    }
    cudaDestroyTextureObject(t);
  }
  cudaFreeArray(array);
  return 0;
}
