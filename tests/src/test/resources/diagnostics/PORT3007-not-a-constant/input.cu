template <int N> int times() { return N; }

int main(int argc, char **argv) { return times<argc>(); }
