// Gravity between bodies: all pairs, tile by tile through shared memory.
#include <cmath>
#include <cstdio>
#include <vector>

#define TILE 64
#define SOFTENING 0.01f

// Adds to `acceleration` what the body `other` (x, y, z, mass) does to a body at `me`.
__device__ float3 attract(float4 me, float4 other, float3 acceleration) {
  float dx = other.x - me.x;
  float dy = other.y - me.y;
  float dz = other.z - me.z;
  float distance2 = dx * dx + dy * dy + dz * dz + SOFTENING;
  float inverse = 1.0f / sqrtf(distance2);
  float pull = other.w * inverse * inverse * inverse;
  acceleration.x += pull * dx;
  acceleration.y += pull * dy;
  acceleration.z += pull * dz;
  return acceleration;
}

// One step of time: new velocities from all bodies, then new positions. n is a multiple of TILE.
__global__ void step(const float4 *bodies, float4 *moved, float3 *velocities, int n, float dt) {
  __shared__ float4 tile[TILE];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  float4 me = bodies[i];
  float3 acceleration = make_float3(0.0f, 0.0f, 0.0f);
  for (int t = 0; t < n / TILE; t++) {
    tile[threadIdx.x] = bodies[t * TILE + threadIdx.x];
    __syncthreads();
    for (int j = 0; j < TILE; j++) {
      acceleration = attract(me, tile[j], acceleration);
    }
    __syncthreads();
  }
  float3 velocity = velocities[i];
  velocity.x += dt * acceleration.x;
  velocity.y += dt * acceleration.y;
  velocity.z += dt * acceleration.z;
  velocities[i] = velocity;
  moved[i] = make_float4(me.x + dt * velocity.x, me.y + dt * velocity.y, me.z + dt * velocity.z, me.w);
}

int main() {
  const int n = 256;
  const int steps = 4;
  const float dt = 0.01f;
  std::vector<float4> bodies(n);
  for (int i = 0; i < n; i++) {
    float angle = 0.1f * i;
    bodies[i] = make_float4(cosf(angle) * (1 + i % 5), sinf(angle) * (1 + i % 5), 0.01f * (i % 7 - 3), 1.0f / n);
  }

  float4 *now, *next;
  float3 *velocities;
  cudaMalloc(&now, n * sizeof(float4));
  cudaMalloc(&next, n * sizeof(float4));
  cudaMalloc(&velocities, n * sizeof(float3));
  cudaMemcpy(now, bodies.data(), n * sizeof(float4), cudaMemcpyHostToDevice);
  cudaMemset(velocities, 0, n * sizeof(float3));
  for (int s = 0; s < steps; s++) {
    step<<<n / TILE, TILE>>>(now, next, velocities, n, dt);
    float4 *kept = now;
    now = next;
    next = kept;
  }
  std::vector<float3> speed(n);
  cudaMemcpy(speed.data(), velocities, n * sizeof(float3), cudaMemcpyDeviceToHost);
  cudaFree(now);
  cudaFree(next);
  cudaFree(velocities);

  // Forces come in pairs, so the total momentum stays zero.
  double px = 0.0, py = 0.0, pz = 0.0;
  double energy = 0.0;
  for (const float3 &v : speed) {
    px += v.x / n;
    py += v.y / n;
    pz += v.z / n;
    energy += 0.5 / n * (v.x * v.x + v.y * v.y + v.z * v.z);
  }
  double momentum = sqrt(px * px + py * py + pz * pz);
  printf("n-body: %d bodies, %d steps, kinetic energy %.6e\n", n, steps, energy);
  bool passed = momentum < 1e-6 && energy > 0.0;
  printf("%s\n", passed ? "PASSED" : "FAILED");
  return passed ? 0 : 1;
}
