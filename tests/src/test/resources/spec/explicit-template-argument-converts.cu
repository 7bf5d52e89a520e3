// Fact: A function parameter whose template arguments are all given takes converted arguments; nothing is deduced from it.
// expect: 2.5 3.5 1
// expect: 2.5 7 200
#include <cstdio>
#include <initializer_list>

template <typename T> T same(T x) { return x; }
template <typename T> T add(T x, T y) { return x + y; }
template <typename T, typename U> T first(U, T y) { return y; }
template <typename T> T last(std::initializer_list<T> list) {
    T value = T();
    for (T item : list) value = item;
    return value;
}

int main() {
    printf("%g %g %d\n", same<float>(2.5), add<double>(1, 2.5f), first<int>('a', 1.75));
    printf("%g %g %d\n", last<float>({1.5, 2.5}), last<double>({1, 7}), last<unsigned char>({1, 200}));
}
