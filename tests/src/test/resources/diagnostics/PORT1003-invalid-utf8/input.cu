// café
__global__ void k(int *p) { p[0] = 1; }
int main() {
  const char *name = "ÿþ";
  return name[0] == 0;
}
