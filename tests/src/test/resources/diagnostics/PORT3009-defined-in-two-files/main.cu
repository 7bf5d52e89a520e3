int limit();

int main() { return limit(); }
