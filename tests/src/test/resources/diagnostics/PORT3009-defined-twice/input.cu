int limit = 3;
int limit = 4;

int main() { return limit; }
