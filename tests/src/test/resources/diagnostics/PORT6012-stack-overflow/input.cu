int deeper(int n) { return deeper(n + 1) + 1; }

int main() { return deeper(0); }
