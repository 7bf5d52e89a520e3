// Fact: bytes between the members of a struct do not tell runs apart.
// expect: 5 2.5
#include <cstdio>
struct Node {
  int id;
  double value;
  Node(int i, double v) : id(i), value(v) {}
};
int scramble(int n) {
  int junk[64];
  for (int i = 0; i < 64; i++) junk[i] = n * 0x01010101 + i;
  return junk[n % 64];
}
__global__ void read(Node *node) { node->value += node->id * 0.5; }
void run() {
  Node node(5, 0.0);
  Node *copy;
  cudaMalloc(&copy, sizeof(Node));
  cudaMemcpy(copy, &node, sizeof(Node), cudaMemcpyHostToDevice);
  read<<<1, 1>>>(copy);
  cudaMemcpy(&node, copy, sizeof(Node), cudaMemcpyDeviceToHost);
  printf("%d %g\n", node.id, node.value);
}
int main() {
  int sum = scramble(77);
  run();
  return sum == 0;
}
