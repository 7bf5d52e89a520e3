// Fact: vectors of the samples' helper_math.h compute by element, options are found with one dash or two
// expect: 1.4112 -9.5000 -1.2090 10.5000
// expect: 8 10 5 8 9 5
// expect: 1 0 12 2.5 2.5
#include <helper_cuda.h>
#include <helper_functions.h>
#include <helper_math.h>
#include <helper_string.h>
#include <cstdio>
__global__ void k(float4 *p, float3 *v, int n) {
  int i = threadIdx.x; if (i >= n) return;
  float3 a = v[i], b = make_float3(1.0f, 2.0f, 3.0f);
  float3 c = normalize(cross(a, b)) * 2.0f; c += a / 2.0f; c -= lerp(a, b, 0.25f);
  p[i] = clamp(make_float4(c, dot(a, b)), -10.0f, 10.0f) + make_float4(0.5f);
}
int main(int argc, char **argv) {
  float4 *p; float3 *v; cudaMallocManaged(&p, 64 * sizeof(float4)); cudaMallocManaged(&v, 64 * sizeof(float3));
  for (int i = 0; i < 64; i++) v[i] = make_float3(i, 64 - i, i * 0.5f);
  k<<<1, 64>>>(p, v, 64); checkCudaErrors(cudaDeviceSynchronize());
  printf("%.4f %.4f %.4f %.4f\n", p[3].x, p[3].y, p[3].z, p[3].w);
  int2 q = make_int2(3, 4) + make_int2(1); q *= 2; uint3 u = max(make_uint3(1, 5, 2), make_uint3(3)); float2 f = fminf(make_float2(q), make_float2(9.0f));
  printf("%d %d %u %g %g %g\n", q.x, q.y, u.y, f.x, f.y, length(make_float2(3, 4)));
  const char *args[] = {"x", "-n=12", "--verbose", "-f=2.5"};
  char *s = nullptr; getCmdLineArgumentString(4, args, "f", &s);
  printf("%d %d %d %g %s\n", checkCmdLineFlag(4, args, "verbose"), checkCmdLineFlag(4, args, "quiet"), getCmdLineArgumentInt(4, args, "n"), getCmdLineArgumentFloat(4, args, "f"), s);
}
