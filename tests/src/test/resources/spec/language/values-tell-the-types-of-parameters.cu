// Fact: A template argument that is a value deduces the parameters in its type, in partial specialisations, too ([temp.deduct.type] 13).
// expect: 2 7 0
// expect: 1 12 1
// expect: 42 4 8
// expect: 2 0 12
// expect: 45 5 0
#include <cstdio>
#include <tuple>
#include <type_traits>
#include <utility>

int add(int a, int b) { return a + b; }
void store(int *to) { *to = 12; }

struct Counter {
  int value;
  int plus(int more) const { return value + more; }
  void reset() { value = 0; }
};

/// A function called through an array of words, as a registry does.
template <auto F>
struct Boxed;

template <typename R, typename... A, R (*F)(A...)>
struct Boxed<F> {
  static constexpr int arity = sizeof...(A);
  static constexpr bool is_void = std::is_void_v<R>;

  static long call(const long *words) { return apply(words, std::index_sequence_for<A...>()); }

 private:
  template <size_t... I>
  static long apply(const long *words, std::index_sequence<I...>) {
    if constexpr (is_void) {
      F((A)words[I]...);
      return 0;
    } else {
      return F((A)words[I]...);
    }
  }
};

template <typename C, typename R, typename... A, R (C::*F)(A...) const>
struct Boxed<F> {
  static R call(const C &object, A... arguments) { return (object.*F)(arguments...); }
};

template <typename C, void (C::*F)()>
struct Boxed<F> {
  static void call(C &object) { (object.*F)(); }
};

template <auto V>
struct Sized;

template <typename T, T V>
struct Sized<V> {
  static constexpr int value = sizeof(T);
};

template <typename F, F *function>
struct Caller;

template <typename R, typename A, R (*function)(A)>
struct Caller<R(A), function> {
  static void call(A argument) { function(argument); }
};

struct Named : Counter {
  const char *name;
};

int main() {
  const long words[] = {3, 4};
  printf("%d %ld %d\n", Boxed<&add>::arity, Boxed<&add>::call(words), Boxed<add>::is_void);
  int place = 0;
  const long address[] = {(long)&place};
  Boxed<&store>::call(address);
  printf("%d %d %d\n", Boxed<&store>::arity, place, Boxed<&store>::is_void);
  Counter counter{40};
  int found = Boxed<&Counter::plus>::call(counter, 2);
  printf("%d %d %d\n", found, Sized<7>::value, Sized<8l>::value);
  Boxed<&Counter::reset>::call(counter);
  place = 0;
  Caller<void(int *), &store>::call(&place);
  printf("%d %d %d\n", Sized<short(1)>::value, counter.value, place);
  Named named{{40}, "n"};
  const Named &same = named;
  found = (same.*(&Counter::plus))(5);
  int (*plain)(int, int) = &add;
  const int sum = (*plain)(2, 3);
  (named.*&Counter::reset)();
  printf("%d %d %d\n", found, sum, named.value);
}
