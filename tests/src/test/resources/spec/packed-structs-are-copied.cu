// Fact: packed structs are copied, passed, made and hold others at any address
// expect: 7 16 25 94 250
// expect: 31 62 2 | a 5 0 0 1 | 0.5 0 2
// expect: 7 8 1 | b 1 2 2 4 | 0.5 1 3
// expect: 29 58 2 | c 5 -2 4 7 | 0.5 2 4
// expect: 28 56 1 | d 3 6 6 10 | 0.5 3 5
#include <cstdint>
#include <cstdio>
#pragma pack(push, 1)
enum class Priority : uint8_t { Low = 1, High };
struct Row {
  uint32_t key;
  uint16_t date;
  Priority priority;
};
struct Pair {
  char tag;
  float2 at;
  double weight[2];
};
#pragma pack(pop)
struct Point {
  int x, y;
};
struct __attribute__((packed)) Tagged {
  char tag;
  Point point;
  Row row;
};
__device__ Row made(int i) { return Row{(uint32_t)i, (uint16_t)(3 * i), Priority::High}; }
__device__ Row doubled(Row row) {
  row.key *= 2;
  row.date += 1;
  return row;
}
__global__ void copy(const Row *rows, Row *out, unsigned *sums, Tagged *tagged, Pair *pairs) {
  const int i = threadIdx.x;
  const Row mine = rows[i];
  sums[i] = mine.key + mine.date + (unsigned)mine.priority;
  out[31 - i] = mine;
  Row other = doubled(rows[31 - i]);
  sums[i] += other.key + made(i).date + doubled(made(i)).key;
  if (i % 3 == 0) out[31 - i] = Row{7u, 8, Priority::Low};
  tagged[i] = Tagged{(char)('a' + i % 26), {i, -i}, made(i)};
  Point p = tagged[i].point;
  p.x += p.y + 5;
  tagged[i].point = p;
  if (i & 1) tagged[i].point = Point{i, 2 * i};
  tagged[i].row = doubled(tagged[i].row);
  Pair q{'q', make_float2(i, 0.5f), {1.0, 2.0}};
  q.weight[1] += q.at.x;
  pairs[i] = q;
  pairs[i].at = make_float2(q.at.y, q.at.x);
}
int main() {
  Row h[32], *d, *e;
  for (int i = 0; i < 32; i++) h[i] = {(uint32_t)i, (uint16_t)(2 * i), i % 2 ? Priority::High : Priority::Low};
  Tagged t[32], *dt;
  Pair p[32], *dp;
  unsigned *sums, g[32];
  cudaMalloc(&d, sizeof h);
  cudaMalloc(&e, sizeof h);
  cudaMalloc(&sums, sizeof g);
  cudaMalloc(&dt, sizeof t);
  cudaMalloc(&dp, sizeof p);
  cudaMemcpy(d, h, sizeof h, cudaMemcpyHostToDevice);
  copy<<<1, 32>>>(d, e, sums, dt, dp);
  cudaMemcpy(g, sums, sizeof g, cudaMemcpyDeviceToHost);
  cudaMemcpy(h, e, sizeof h, cudaMemcpyDeviceToHost);
  cudaMemcpy(t, dt, sizeof t, cudaMemcpyDeviceToHost);
  cudaMemcpy(p, dp, sizeof p, cudaMemcpyDeviceToHost);
  printf("%zu %zu %zu %u %u\n", sizeof(Row), sizeof(Tagged), sizeof(Pair), g[5], g[31]);
  for (int i = 0; i < 4; i++) {
    printf("%u %d %d | %c %d %d %u %d | %g %g %g\n", h[i].key, h[i].date, (int)h[i].priority, t[i].tag, t[i].point.x, t[i].point.y, t[i].row.key,
           t[i].row.date, p[i].at.x, p[i].at.y, p[i].weight[1]);
  }
}
