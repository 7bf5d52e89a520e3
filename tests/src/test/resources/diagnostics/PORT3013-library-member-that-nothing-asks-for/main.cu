int total(const int *x, int n);

__global__ void one(int *x) { *x = 1; }

int main() {
  int x[2] = {1, 2};
  return total(x, 2) - 3;
}
