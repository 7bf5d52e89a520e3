int main() {
  volatile int x = 1;
  while (x != 0) {
  }
  return 0;
}
