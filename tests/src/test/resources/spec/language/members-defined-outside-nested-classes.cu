// Fact: classes and members of classes within templates may be defined outside of them
// expect: 25;36;9;16;86 86.5
// expect: =ab 2 1
// expect: 9 4
// expect: 5 106 3
// expect: 5 5 1.5
// expect: 42 5 open
#include <cstdio>
#include <cstddef>
#include <string>
#include <iterator>
namespace store {
template <typename T, int Size = 8> class Ring {
public:
  class iterator;
  struct Slot;
  template <typename U> struct Cursor;
  template <typename U> U sum(U first) const;
  Ring();
  ~Ring();
  void push(const T &value);
  iterator begin();
  iterator end();
  static int made;
  static Slot *spare();
  struct Stats {
    int pushes;
    Stats();
    void count();
    template <typename U> U scaled(U by) const;
    static int total;
    struct Deep {
      int level() const;
      T value;
    };
  };
  Stats stats;

private:
  Slot *slots_;
  int used_;
};
template <typename T, int Size> struct Ring<T, Size>::Slot {
  T value;
  bool taken;
  Slot() : value(), taken(false) {}
  void put(const T &v);
};
template <typename T, int Size> class Ring<T, Size>::iterator {
public:
  typedef std::forward_iterator_tag iterator_category;
  typedef T value_type;
  typedef std::ptrdiff_t difference_type;
  typedef T *pointer;
  typedef T &reference;
  explicit iterator(Slot *at) : at_(at) {}
  reference operator*() const { return at_->value; }
  iterator &operator++();
  iterator operator++(int);
  bool operator==(const iterator &other) const;
  bool operator!=(const iterator &other) const { return !(*this == other); }

private:
  Slot *at_;
};
template <typename T, int Size> void Ring<T, Size>::Slot::put(const T &v) {
  value = v;
  taken = true;
}
template <typename T, int Size> typename Ring<T, Size>::iterator &Ring<T, Size>::iterator::operator++() {
  ++at_;
  return *this;
}
template <typename T, int Size> typename Ring<T, Size>::iterator Ring<T, Size>::iterator::operator++(int) {
  iterator old(*this);
  ++*this;
  return old;
}
template <typename E, int N> bool Ring<E, N>::iterator::operator==(const typename Ring<E, N>::iterator &other) const { return at_ == other.at_; }
template <typename T, int Size> template <typename U> struct Ring<T, Size>::Cursor {
  U step;
  T at(const Ring &ring, int i) const { return ring.slots_[i * (int)step].value; }
  int twice() const;
};
template <typename T, int Size> template <typename U> int Ring<T, Size>::Cursor<U>::twice() const { return 2 * (int)step; }
template <typename T, int Size> Ring<T, Size>::Ring() : slots_(new Slot[Size]), used_(0) { ++made; }
template <typename T, int Size> Ring<T, Size>::~Ring() { delete[] slots_; }
template <typename T, int Size> void Ring<T, Size>::push(const T &value) {
  slots_[used_++ % Size].put(value);
  stats.count();
}
template <typename T, int Size> typename Ring<T, Size>::iterator Ring<T, Size>::begin() { return iterator(slots_); }
template <typename T, int Size> auto Ring<T, Size>::end() -> iterator { return iterator(slots_ + (used_ < Size ? used_ : Size)); }
template <typename T, int Size> int Ring<T, Size>::made = 0;
template <typename T, int Size> typename Ring<T, Size>::Slot *Ring<T, Size>::spare() {
  static Slot one;
  return &one;
}
template <typename T, int Size> template <typename U> U Ring<T, Size>::sum(U first) const {
  for (int i = 0; i < used_ && i < Size; ++i) first += slots_[i].value;
  return first;
}
template <typename T, int Size> Ring<T, Size>::Stats::Stats() : pushes(0) {}
template <typename T, int Size> void Ring<T, Size>::Stats::count() {
  ++pushes;
  ++total;
}
template <typename T, int Size> template <typename U> U Ring<T, Size>::Stats::scaled(U by) const { return pushes * by; }
template <typename T, int Size> int Ring<T, Size>::Stats::total = 100;
template <typename T, int Size> int Ring<T, Size>::Stats::Deep::level() const { return Size + (int)value; }
template <typename T> struct Later;
template <typename T> T half(T x);
}  // namespace store
template <typename T> struct store::Later {
  T t;
  T get() const;
};
template <typename T> T store::Later<T>::get() const { return t + 1; }
template <typename T> T store::half(T x) { return x / 2; }
class Plain {
public:
  struct Impl;
  template <class T> struct Box;
  class Node {
    int v;

  public:
    explicit Node(int v);
    Node &operator+=(int k);
    int get() const;
  };
  Plain();
  ~Plain();
  int run() const;

private:
  Impl *impl;
};
struct Plain::Impl {
  int secret;
  int twice() const;
};
int Plain::Impl::twice() const { return 2 * secret; }
Plain::Node::Node(int v) : v(v) {}
Plain::Node &Plain::Node::operator+=(int k) {
  v += k;
  return *this;
}
int Plain::Node::get() const { return v; }
template <class T> struct Plain::Box {
  T t;
  Box(T t) : t(t) {}
  T open();
};
template <class T> T Plain::Box<T>::open() { return t; }
Plain::Plain() : impl(new Impl) { impl->secret = 21; }
Plain::~Plain() { delete impl; }
int Plain::run() const { return impl->twice(); }
int main() {
  store::Ring<int, 4> ring;
  for (int i = 1; i < 7; ++i) ring.push(i * i);
  for (store::Ring<int, 4>::iterator it = ring.begin(); it != ring.end(); it++) std::printf("%d;", *it);
  int s = 0;
  for (int v : ring) s += v;
  std::printf("%d %g\n", s, ring.sum(0.5));
  store::Ring<std::string> words;
  words.push("a");
  words.push("b");
  std::printf("%s %d %d\n", words.sum(std::string("=")).c_str(), words.stats.pushes, store::Ring<std::string>::made);
  store::Ring<int, 4>::Cursor<long> cursor{2};
  std::printf("%d %d\n", cursor.at(ring, 1), cursor.twice());
  store::Ring<int, 4>::spare()->put(5);
  std::printf("%d %d %g\n", store::Ring<int, 4>::spare()->value, store::Ring<int, 4>::Stats::total, ring.stats.scaled(0.5));
  store::Ring<float, 3>::Stats::Deep deep = {2.5f};
  store::Later<int> later = {4};
  std::printf("%d %d %g\n", deep.level(), later.get(), store::half(3.0));
  Plain plain;
  Plain::Node node(1);
  node += 4;
  std::printf("%d %d %s\n", plain.run(), node.get(), Plain::Box<const char *>("open").open());
}
