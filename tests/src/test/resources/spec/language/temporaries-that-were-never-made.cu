// Fact: temporaries are destroyed when an exception ends their expression, those that it kept from being made are not ([except.ctor]).
// expect: made 1 made 2 ~2 ~1 thrown
// expect: made 3 ~3 thrown
// expect: made 4 made 5 ~5 ~4 thrown
// expect: made 6 made 7 ~7 ~6 thrown
// expect: made 8 ~8 kept made 9 ~9 thrown
#include <cstdio>

struct Part {
  int id;
  int *memory;
  Part(int number) : id(number), memory(new int(number)) { printf("made %d ", id); }
  Part(const Part &other) : id(other.id), memory(new int(*other.memory)) {}
  ~Part() {
    printf("~%d ", *memory);
    delete memory;
  }
};

Part make(int number, bool fails) {
  Part part(number);
  if (fails) throw number;
  return part;
}
Part refuse(const Part &, bool fails) {
  if (fails) throw 0;
  return Part(0);
}
int use(const Part &part) { return part.id; }

template <class F>
void attempt(F f) {
  try {
    f();
  } catch (int) {
    puts("thrown");
  }
}

int main() {
  attempt([] { use(Part(1)), use(make(2, true)); });
  attempt([] { make(3, true); });
  attempt([] { use(Part(4)), use(refuse(Part(5), true)); });
  attempt([] {
    Part six = make(6, false);
    if (use(make(7, false)) == 7) throw 6;
  });
  attempt([] {
    { make(8, false); }
    printf("kept ");
    refuse(make(9, false), true);
  });
}
