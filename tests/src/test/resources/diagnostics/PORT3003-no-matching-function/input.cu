float half(float x) { return x / 2; }

int main() { return half(1.0f, 2.0f) > 0; }
