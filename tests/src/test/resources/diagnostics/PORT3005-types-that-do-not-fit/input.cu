struct Point { int x; int y; };

int main() {
  Point p = {1, 2};
  int n = p;
  return n;
}
