#define AT(row, column) ((row) * 16 + (column))

int main() { return AT(0); }
