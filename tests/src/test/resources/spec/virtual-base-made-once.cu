// Fact: an object has a virtual base once; the most derived class alone makes it, first of all bases, and it is destroyed last.
// expect: Base(1)
// expect: Left sees 1
// expect: 1 10
// expect: ~Left
// expect: ~Base(1)
// expect: Base(3)
// expect: Left sees 3
// expect: Right sees 3
// expect: Bottom sees 8
// expect: 77 77 77 10 20 30
// expect: 1 1
// expect: 77 5
// expect: 5 6
// expect: ~Bottom
// expect: ~Right 5
// expect: ~Left
// expect: ~Base(5)
// expect: ~Bottom
// expect: ~Right 5
// expect: ~Left
// expect: ~Base(5)
// expect: Base(3)
// expect: Left sees 3
// expect: Right sees 3
// expect: Bottom sees 8
// expect: Base(3)
// expect: Left sees 3
// expect: Right sees 3
// expect: Bottom sees 8
// expect: 8 9
// expect: ~Bottom
// expect: ~Right 9
// expect: ~Left
// expect: ~Base(9)
// expect: ~Bottom
// expect: ~Right 8
// expect: ~Left
// expect: ~Base(8)
// expect: 1
#include <cstdio>

struct Base {
  int id;
  Base(int i) : id(i) { printf("Base(%d)\n", id); }
  ~Base() { printf("~Base(%d)\n", id); }
};

struct Left : virtual Base {
  int left;
  Left() : Base(1), left(10) { printf("Left sees %d\n", id); }
  ~Left() { printf("~Left\n"); }
};

struct Right : virtual Base {
  int right;
  Right() : Base(2), right(20) {
    printf("Right sees %d\n", id);
    id += 5;
  }
  ~Right() { printf("~Right %d\n", id); }
};

struct Bottom : Left, Right {
  int bottom;
  Bottom() : Base(3), bottom(30) { printf("Bottom sees %d\n", id); }
  ~Bottom() { printf("~Bottom\n"); }
};

int main() {
  {
    Left alone;
    printf("%d %d\n", alone.id, alone.left);
  }
  {
    Bottom all;
    Left &left = all;
    Right *right = &all;
    Base *base = &all;
    left.id = 77;
    printf("%d %d %d %d %d %d\n", all.id, right->id, base->id, left.left, right->right, all.bottom);
    printf("%d %d\n", static_cast<Base *>(right) == static_cast<Base *>(&left), (Base *)right == base);
    Bottom copy(all);
    copy.id = 5;
    copy.left = 6;
    printf("%d %d\n", all.id, copy.id);
    all = copy;
    printf("%d %d\n", right->id, left.left);
  }
  Bottom *heap = new Bottom[2];
  heap[1].id = 9;
  Right *right = &heap[1];
  printf("%d %d\n", heap[0].id, right->id);
  delete[] heap;
  Right *none = nullptr;
  Base *nothing = none;
  printf("%d\n", nothing == nullptr);
  return 0;
}
