// Fact: on the host, a negative number that becomes unsigned wraps as on x86; on the device it becomes zero.
// expect: 255 65535 4294967295 212 18446744073709551615
// expect: 0 0 0
#include <cstdio>

__global__ void convert(unsigned *out, double v) {
  out[0] = (unsigned char)v;
  out[1] = (unsigned short)v;
  out[2] = (unsigned)v;
}

int main(int argc, char **argv) {
  double v = -1.7 * argc;
  float f = -300.5f * argc;
  printf("%d %d %u %d %lu\n", (unsigned char)v, (unsigned short)v, (unsigned)v, (unsigned char)f, (unsigned long)v);
  unsigned *out;
  cudaMalloc(&out, 3 * sizeof(unsigned));
  convert<<<1, 1>>>(out, v);
  unsigned host[3];
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  cudaFree(out);
  printf("%u %u %u\n", host[0], host[1], host[2]);
  return 0;
}
