// Fact: a vector that grows moves elements whose move constructor does not throw and copies others ([vector.modifiers]); packs expand in member initialisers and in what a loop goes over ([temp.variadic]).
// expect: 0 copies 12 moves
// expect: 7 copies 5 moves
// expect: 1 copies 5 moves
// expect: position 3
// expect: label t
// expect: 6
#include <cstdio>
#include <string>
#include <utility>
#include <vector>
struct Moves {
  int v;
  static int copies, moves;
  Moves(int x) : v(x) {
  }
  Moves(const Moves& o) : v(o.v) {
    copies++;
  }
  Moves(Moves&& o) noexcept : v(o.v) {
    moves++;
  }
};
int Moves::copies, Moves::moves;
struct MayThrow {
  int v;
  static int copies, moves;
  MayThrow(int x) : v(x) {
  }
  MayThrow(const MayThrow& o) : v(o.v) {
    copies++;
  }
  MayThrow(MayThrow&& o) : v(o.v) {
    moves++;
  }
};
int MayThrow::copies, MayThrow::moves;
struct Position {
  int x;
  Position(int v) : x(v) {
  }
  void show() {
    std::printf("position %d\n", x);
  }
};
struct Label {
  std::string s;
  Label(std::string v) : s(std::move(v)) {
  }
  void show() {
    std::printf("label %s\n", s.c_str());
  }
};
template <class... Parts> struct Object : Parts... {
  template <class... A> explicit Object(A&&... a) : Parts(std::forward<A>(a))... {} void show() {
    (Parts::show(), ...);
  }
};
template <typename T, T... values> int sum() {
  int s = 0;
  for (T v : {values...}) s += v;
  return s;
}
int main() {
  std::vector<Moves> a;
  for (int i = 0; i < 5; i++) a.push_back(Moves(i));
  std::printf("%d copies %d moves\n", Moves::copies, Moves::moves);
  std::vector<MayThrow> b;
  for (int i = 0; i < 5; i++) b.push_back(MayThrow(i));
  std::printf("%d copies %d moves\n", MayThrow::copies, MayThrow::moves);
  Moves::copies = Moves::moves = 0;
  a.reserve(20);
  a.emplace_back(a[0]);
  std::printf("%d copies %d moves\n", Moves::copies, Moves::moves);
  Object<Position, Label> o(3, "t");
  o.show();
  std::printf("%d\n", sum<int, 1, 2, 3>());
}
