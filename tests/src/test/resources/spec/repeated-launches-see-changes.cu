// Fact: a launch that is repeated sees what was changed in between, by copies, fills, symbols, arrays and other kernels.
// expect: 2 2 9 0 40 6 7 123 5 3
#include <cstdio>

__device__ int factor = 2;
__device__ long long ticks;

__global__ void scale(int *out, const int *in) { out[threadIdx.x] = factor * in[threadIdx.x]; }

__global__ void grow(int *out) { out[threadIdx.x]++; }

__global__ void sample(int *out, cudaTextureObject_t texture) { out[0] = tex1Dfetch<int>(texture, 0); }

__global__ void time() { ticks = clock64(); }

static int value(const int *device) {
  int host;
  cudaMemcpy(&host, device, sizeof(int), cudaMemcpyDeviceToHost);
  return host;
}

int main() {
  int host[32] = {1}, *in, *out;
  cudaMalloc(&in, sizeof(host));
  cudaMalloc(&out, sizeof(host));
  cudaMemcpy(in, host, sizeof(host), cudaMemcpyHostToDevice);
  for (int i = 0; i < 5; i++) {
    scale<<<1, 32>>>(out, in);
  }
  printf("%d ", value(out));
  cudaMemset(out, 0, sizeof(host));
  scale<<<1, 32>>>(out, in);
  printf("%d ", value(out));
  for (int i = 0; i < 7; i++) {
    grow<<<1, 32>>>(out);
  }
  printf("%d ", value(out));
  cudaMemset(in, 0, sizeof(host));
  cudaMemset(in, 0, sizeof(host));
  scale<<<1, 32>>>(out, in);
  printf("%d ", value(out));
  host[0] = 20;
  cudaMemcpy(in, host, sizeof(host), cudaMemcpyHostToDevice);
  for (int i = 0; i < 4; i++) {
    scale<<<1, 32>>>(out, in);
  }
  printf("%d ", value(out));
  int three = 3;
  host[0] = 2;
  cudaMemcpy(in, host, sizeof(host), cudaMemcpyHostToDevice);
  cudaMemcpyToSymbol(factor, &three, sizeof(int));
  scale<<<1, 32>>>(out, in);
  printf("%d ", value(out));
  grow<<<1, 32>>>(out);
  printf("%d ", value(out));

  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeLinear;
  resource.res.linear.devPtr = in;
  resource.res.linear.desc = cudaCreateChannelDesc<int>();
  resource.res.linear.sizeInBytes = sizeof(host);
  cudaTextureDesc description = {};
  description.readMode = cudaReadModeElementType;
  cudaTextureObject_t texture = 0;
  cudaCreateTextureObject(&texture, &resource, &description, nullptr);
  for (int i = 0; i < 4; i++) {
    sample<<<1, 1>>>(out, texture);
  }
  host[0] = 123;
  cudaMemcpy(in, host, sizeof(host), cudaMemcpyHostToDevice);
  sample<<<1, 1>>>(out, texture);
  printf("%d ", value(out));

  int *managed;
  cudaMallocManaged(&managed, sizeof(int) * 32);
  for (int i = 0; i < 5; i++) {
    managed[0] = i + 1;
    cudaMemcpyToSymbol(factor, &three, sizeof(int));
    scale<<<1, 1>>>(out, managed);
    cudaDeviceSynchronize();
  }
  printf("%d ", value(out) / 3);
  int advances = 0;
  long long last = 0, now;
  for (int i = 0; i < 4; i++) {
    time<<<1, 1>>>();
    cudaMemcpyFromSymbol(&now, ticks, sizeof(now));
    advances += i > 0 && now != last;
    last = now;
  }
  printf("%d\n", advances);
  return 0;
}
