static int twice(int a, Unknown b) { return a + a; }

int main() { return twice(1, 2); }
