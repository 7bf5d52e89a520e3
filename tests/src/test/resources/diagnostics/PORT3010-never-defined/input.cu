int elsewhere(int x);

int main() { return elsewhere(3); }
