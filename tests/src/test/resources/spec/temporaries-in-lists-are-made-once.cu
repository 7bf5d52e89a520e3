// Fact: a temporary object within a braced list is made once and destroyed once, wherever the list stands.
// expect: list 7 left 0
// expect: deduced 7 left 0
// expect: range 7 8 left 0
// expect: pairs a 7 b 8 left 0
// expect: vector 7 8 left 0
// expect: map 7 8 left 0
// expect: argument 78 left 0
// expect: returned 7 8 left 0
// expect: array 7 8 left 0
// expect: member 7 left 0
// expect: heap 7 left 0
// expect: chosen 9 left 0
// expect: nested 78 left 0
// expect: assigned 7 left 0
// expect: appended 7 left 0
// expect: null 0
#include <cstdio>
#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

static int made, destroyed, null;

struct Memory {
  int *p;
  explicit Memory(int value = 7) : p(new int(value)) { made++; }
  Memory(const Memory &other) : p(new int(*other.p)) { made++; }
  Memory(Memory &&other) : p(other.p) {
    other.p = new int(0);
    made++;
  }
  Memory &operator=(const Memory &other) {
    *p = *other.p;
    return *this;
  }
  ~Memory() {
    if (!p) null++;
    delete p;
    destroyed++;
  }
};
struct Part {
  int number;
  Memory memory;
  Part(int number, const Memory &memory) : number(number), memory(memory) {}
  int value() const { return *memory.p; }
};
struct Whole {
  Part part{1, Memory{}};
};
struct Holder {
  std::vector<Part> parts;
  Holder(std::initializer_list<Part> list) : parts(list) {}
};

static void report() {
  printf(" left %d\n", made - destroyed);
  made = destroyed = 0;
}
static int nested(std::initializer_list<std::initializer_list<Part>> lists) { return lists.begin()[0].begin()->value() * 10 + lists.begin()[1].begin()->value(); }
static int sum(std::initializer_list<Part> list) {
  int sum = 0;
  for (const Part &part : list) sum = sum * 10 + part.value();
  return sum;
}
static std::vector<Part> returned() {
  std::vector<Part> result;
  result.reserve(2);
  result.push_back({1, Memory{}});
  result.push_back({2, Memory{8}});
  return result;
}
static Part single(bool first) { return first ? Part{1, Memory{}} : Part{2, Memory{9}}; }

int main() {
  {
    std::initializer_list<Part> list = {Part{1, Memory{}}};
    printf("list %d", list.begin()->value());
  }
  report();
  {
    auto list = {Part{1, Memory{}}};
    printf("deduced %d", list.begin()->value());
  }
  report();
  printf("range");
  for (const auto &part : {Part{1, Memory{}}, Part{2, Memory{8}}}) printf(" %d", part.value());
  report();
  printf("pairs");
  for (const auto &named : {std::pair{"a", Part{1, Memory{}}}, std::pair{"b", Part{2, Memory{8}}}}) printf(" %s %d", named.first, named.second.value());
  report();
  {
    Holder holder{Part{1, Memory{}}, Part{2, Memory{8}}};
    printf("vector %d %d", holder.parts[0].value(), holder.parts[1].value());
  }
  report();
  printf("map");
  {
    std::map<int, Memory> map;
    map.emplace(1, Memory{});
    map.insert({2, Memory{8}});
    printf(" %d %d", *map.at(1).p, *map.at(2).p);
  }
  report();
  printf("argument %d", sum({Part{1, Memory{}}, {2, Memory{8}}}));
  report();
  {
    auto all = returned();
    printf("returned %d %d", all[0].value(), all[1].value());
  }
  report();
  {
    Part parts[] = {Part{1, Memory{}}, {2, Memory{8}}};
    printf("array %d %d", parts[0].value(), parts[1].value());
  }
  report();
  {
    Whole whole{};
    printf("member %d", whole.part.value());
  }
  report();
  {
    auto *part = new Part{1, Memory{}};
    printf("heap %d", part->value());
    delete part;
  }
  report();
  printf("chosen %d", single(false).value());
  report();
  printf("nested %d", nested({{Part{1, Memory{}}}, {Part{2, Memory{8}}}}));
  report();
  {
    Part part = {1, Memory{}};
    printf("assigned %d", part.value());
  }
  report();
  {
    std::vector<int> numbers;
    numbers.push_back(Part{1, Memory{}}.value());
    printf("appended %d", numbers[0]);
  }
  report();
  printf("null %d\n", null);
  return 0;
}
