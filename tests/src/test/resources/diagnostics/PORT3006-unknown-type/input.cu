Matrix *make(int rows);

int main() {
  Matrix *m = make(3);
  return m == 0;
}
