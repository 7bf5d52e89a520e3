// Fact: `bool(x)` may be a template argument, `R (C::*p)()` a variable, `a::inline b` a namespace; a list may choose a constructor template.
// expect: 1 2
// expect: 3
// expect: 5 7
// expect: 3 2.5
#include <cstdio>
#include <initializer_list>

template <bool B> struct Flag { static constexpr int value = B ? 1 : 2; };
template <class T> struct IsFour { static constexpr bool value = sizeof(T) == 4; };
template <class T, int N> int choose() { return Flag<bool(IsFour<T>::value)>::value + Flag<bool(N > 2)>::value - 1; }

namespace a::inline b {
int three() { return 3; }
}

struct Counter {
    int n = 5;
    int get() const { return n; }
    int &at() { return n; }
};

struct Numbers {
    int count = 0;
    double last = 0;
    template <class T> Numbers(std::initializer_list<T> list) {
        for (auto value : list) { count++; last = value; }
    }
};

int main() {
    printf("%d %d\n", choose<int, 3>(), choose<double, 3>());
    printf("%d\n", a::three());
    Counter counter;
    int (Counter::*get)() const = &Counter::get;
    int &(Counter::*at)() = &Counter::at;
    int before = (counter.*get)();
    (counter.*at)() = 7;
    printf("%d %d\n", before, (counter.*get)());
    Numbers numbers{1.0f, 2.0f, 2.5f};
    printf("%d %g\n", numbers.count, numbers.last);
}
