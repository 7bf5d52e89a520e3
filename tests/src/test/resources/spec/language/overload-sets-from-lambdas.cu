// Fact: A class may take the call operators of all its bases; what it is made of tells which bases these are.
// expect: 7 2
// expect: 8 65
// expect: int double text
#include <cstdio>
#include <string>
#include <variant>

template <class... Ts> struct Overloaded : Ts... { using Ts::operator()...; };
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

struct Whole { int operator()(int i) const { return i; } };
struct Real { int operator()(double) const { return 2; } };

int main() {
    Overloaded<Whole, Real> named{Whole{}, Real{}};
    printf("%d %d\n", named(7), named(1.5));
    int step = 1;
    Overloaded both{[=](int i) { return i + step; }, [](const char *s) { return (int)s[0]; }};
    printf("%d %d\n", both(7), both("A"));
    std::variant<int, double, std::string> values[] = {3, 2.5, std::string("x")};
    const char *separator = "";
    for (auto &value : values) {
        printf("%s", separator);
        std::visit(Overloaded{[](int) { printf("int"); }, [](double) { printf("double"); },
                              [](const std::string &) { printf("text"); }},
                   value);
        separator = " ";
    }
    printf("\n");
}
