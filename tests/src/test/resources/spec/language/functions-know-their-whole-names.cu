// Fact: `__PRETTY_FUNCTION__` is the function with its types and template arguments, as GCC writes them.
// expect: int main()
// expect: ns::S::S(int)
// expect: void ns::S::of(const int*, long unsigned int) const
// expect: ns::S::S(int)
// expect: static void ns::S::given(ns::S&&)
// expect: ns::S::~S()
// expect: virtual long int ns::S::open(short int, unsigned char, long long int)
// expect: ns::S& ns::S::operator+=(int)
// expect: ns::S::operator bool() const
// expect: static constexpr int ns::S::one()
// expect: void ns::S::any(U) [with U = int]
// expect: void ns::S::any(U) [with U = const char*]
// expect: void types(int*, const std::string&, std::vector<int>, ns::E, double (*)(int))
// expect: void arrays(int (&)[4], int (*)[3], int)
// expect: void one() [with T = float]
// expect: void one() [with T = const char*]
// expect: void one() [with T = std::vector<int>]
// expect: void one() [with T = ns::S]
// expect: void one() [with T = long unsigned int]
// expect: T two(const T&, T*) [with T = int; int N = 3; bool B = true]
// expect: void pack(Ts ...) [with Ts = {int, float}]
// expect: void pack(Ts ...) [with Ts = {}]
// expect: float behind(int)
// expect: auto deduced()
// expect: void more(const char*, ...)
// expect: void plain(int)
// expect: main()::<lambda(int)>
// expect: ns::S::~S()
#include <cstdio>
#include <string>
#include <vector>

#define HERE puts(__PRETTY_FUNCTION__)

namespace ns {
struct S {
    S(int) { HERE; }
    ~S() { HERE; }
    void of(const int *, unsigned long) const { HERE; }
    static void given(S &&) { HERE; }
    virtual long open(short, unsigned char, long long) { return HERE; }
    S &operator+=(int) { HERE; return *this; }
    operator bool() const { return HERE >= 0; }
    static constexpr int one() { HERE; return 1; }
    template <class U> void any(U) { HERE; }
};
enum E { A, B };
}

static void types(int[3], const std::string &, std::vector<int>, ns::E, double (*)(int)) { HERE; }
static void arrays(int (&)[4], int[][3], const int) { HERE; }
template <class T> void one() { HERE; }
template <class T, int N, bool B> T two(const T &value, T *) { HERE; return value; }
template <class... Ts> void pack(Ts...) { HERE; }
auto behind(int) -> float { return HERE; }
auto deduced() { return HERE; }
void more(const char *, ...) noexcept { HERE; }
extern "C" void plain(int) { HERE; }

int main() {
    HERE;
    ns::S s(1);
    s.of(nullptr, 1);
    ns::S::given(ns::S(2));
    s.open(1, 2, 3);
    s += 1;
    if (s) s.one();
    s.any(3);
    s.any("text");
    types(nullptr, "", {}, ns::A, nullptr);
    int row[4];
    arrays(row, nullptr, 1);
    one<float>();
    one<const char *>();
    one<std::vector<int>>();
    one<ns::S>();
    one<unsigned long>();
    two<int, 3, true>(1, row);
    pack(1, 2.0f);
    pack();
    behind(1);
    deduced();
    more("");
    plain(1);
    [](int) { HERE; }(1);
}
