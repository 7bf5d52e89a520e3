// Fact: members of unnamed unions, arguments of specialisations and objects of lambdas get their first values ([class.base.init], [temp.expl.spec]).
// expect: 0 3 8 123
// expect: 12 -1 a long name <>
// expect: 9 5
// expect: 24
// expect: int double other
#include <cstdio>
#include <map>
#include <sstream>
#include <string>

// A member of an unnamed union is initialised like one of the class.
struct Vector {
    union {
        float e[3];
        struct {
            float x, y, z;
        };
    };
    int tag;

    Vector() : e{0, 0, 0}, tag(1) {}
    Vector(float a, float b, float c) : e{a, b, c}, tag(2) {}
    explicit Vector(float a) : x(a), y(a + 1), z(a + 2), tag(3) {}
};

// A specialisation has the default arguments of its template.
struct Options {
    std::map<std::string, std::string> texts;

    template <class T>
    T get(const std::string& key, T fallback = T()) const {
        auto found = texts.find(key);
        if (found == texts.end()) return fallback;
        std::istringstream stream(found->second);
        T value;
        stream >> value;
        return value;
    }
};
template <>
std::string Options::get<std::string>(const std::string& key, std::string fallback) const {
    auto found = texts.find(key);
    return found == texts.end() ? fallback : found->second;
}

// Functions that give functions, written without a name for the type.
static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int (*table[])(int, int) = {add, subtract};
static int (*pick(int i))(int, int) { return table[i]; }

// Classes made of lambdas.
template <class F>
struct Recursive {
    F f;
    template <class... A>
    decltype(auto) operator()(A... a) const {
        return f(*this, a...);
    }
};
template <class F>
Recursive(F) -> Recursive<F>;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

int main() {
    Vector a, b(1, 2, 3), c(7);
    printf("%g %g %g %d%d%d\n", a.y, b.z, c.e[1], a.tag, b.tag, c.tag);
    Options options;
    options.texts = {{"n", "12"}, {"name", "a long name"}};
    printf("%d %d ", options.get<int>("n"), options.get<int>("none", -1));
    printf("%s <%s>\n", options.get<std::string>("name").c_str(), options.get<std::string>("none").c_str());
    printf("%d %d\n", pick(0)(7, 2), pick(1)(7, 2));
    int offset = 3;
    auto factorial = Recursive{[&](auto& self, int n) -> int { return n < 2 ? 1 + offset : n * self(n - 1); }};
    printf("%d\n", factorial(3));
    auto kind = Overloaded{[](int) { return "int"; }, [](double) { return "double"; }, [](auto) { return "other"; }};
    printf("%s %s %s\n", kind(1), kind(2.0), kind("x"));
    return 0;
}
