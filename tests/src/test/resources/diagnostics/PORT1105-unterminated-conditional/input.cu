#ifdef DEBUG

int main() { return 0; }
