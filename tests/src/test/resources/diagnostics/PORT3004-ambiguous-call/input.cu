int pick(float x, int y) { return x > y; }
int pick(int x, float y) { return x > y; }

int main() { return pick(1, 2); }
