// Fact: texture references read linear memory and arrays; 8-bit channels become fractions of 255 where asked.
// expect: 3.0 8.0 0.0 1.00 0.20 7
#include <cstdio>

texture<float, 1, cudaReadModeElementType> line;
texture<uchar4, 2, cudaReadModeNormalizedFloat> image;
texture<int, cudaTextureType1D> counts;

__global__ void fact(float *out) {
  out[0] = tex1Dfetch(line, 2);
  out[1] = tex1Dfetch(line, 7);
  out[2] = tex1Dfetch(line, 8);
  float4 pixel = tex2D(image, 1.5f, 0.5f);
  out[3] = pixel.x;
  out[4] = pixel.w;
  out[5] = tex1Dfetch(counts, 0);
}

int main() {
  float h[8] = {1, 2, 3, 4, 5, 6, 7, 8}, *device, *out;
  uchar4 pixels[2] = {{1, 2, 3, 4}, {255, 0, 0, 51}};
  int seven = 7, *number;
  cudaMallocManaged(&out, 6 * sizeof(float));
  cudaMalloc(&device, sizeof(h));
  cudaMemcpy(device, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaBindTexture(0, line, device, sizeof(h));
  cudaMalloc(&number, sizeof(int));
  cudaMemcpy(number, &seven, sizeof(int), cudaMemcpyHostToDevice);
  cudaBindTexture(0, counts, number, sizeof(int));
  cudaArray *array;
  cudaMallocArray(&array, &image.channelDesc, 2, 1);
  cudaMemcpyToArray(array, 0, 0, pixels, sizeof(pixels), cudaMemcpyHostToDevice);
  image.filterMode = cudaFilterModePoint;
  cudaBindTextureToArray(image, array);
  fact<<<1, 1>>>(out);
  cudaDeviceSynchronize();
  printf("%.1f %.1f %.1f %.2f %.2f %.0f\n", out[0], out[1], out[2], out[3], out[4], out[5]);
  cudaUnbindTexture(line);
  cudaFreeArray(array);
  cudaFree(device);
  return 0;
}
