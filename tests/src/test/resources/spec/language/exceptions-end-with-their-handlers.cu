// Fact: what is caught by value is a copy; the exception ends with its handler, unless it goes on; elements already made are destroyed.
// expect: +1 copy1 caught1 -1 -1 by value
// expect: +2 caught2 -2 by reference
// expect: +3 -3 3
// expect: +4 kept -5 again
// expect: +5 copy6 caught6 -6 -6 rethrown
// expect: +7 failure -7 part
// expect: caught -derived -base virtual
// expect: +1 +2 -1 caught2 -2 another
// expect: +0 -0 +1 -1 continue
// expect: +1 +2 copy9 -2 -1 caught -9 array
// expect: +1 +2 +3 +4 +5 +6 copy9 -6 -5 -4 -3 -2 -1 caught -9 many
// expect: +1 +2 copy9 -2 -1 caught -9 new
// expect: text!
#include <cstdio>
#include <stdexcept>
#include <string>

struct Loud {
    int n;
    Loud(int n) : n(n) {
        if (n == 9) throw Loud(*this);
        printf("+%d ", n);
    }
    Loud(const Loud &other) : n(other.n) { printf("copy%d ", n); }
    Loud &operator=(const Loud &) = default;
    ~Loud() { printf("-%d ", n); }
};
struct Failure : std::runtime_error {
    Loud part;
    Failure(int n) : std::runtime_error("failure"), part(n) {}
};
struct Base {
    virtual ~Base() { printf("-base "); }
};
struct Derived : Base {
    ~Derived() override { printf("-derived "); }
};

static void again(int n) {
    try {
        throw Loud(n);
    } catch (Loud &loud) {
        loud.n++;
        if (n > 4) throw;
        printf("kept ");
    }
}
static int given() {
    try {
        throw Loud(3);
    } catch (const Loud &loud) {
        return loud.n;
    }
}

int main() {
    try { throw Loud(1); } catch (Loud loud) { printf("caught%d ", loud.n); }
    puts("by value");
    try { throw Loud(2); } catch (const Loud &loud) { printf("caught%d ", loud.n); }
    puts("by reference");
    printf("%d\n", given());
    again(4);
    puts("again");
    try { again(5); } catch (Loud loud) { printf("caught%d ", loud.n); }
    puts("rethrown");
    try { throw Failure(7); } catch (const Failure &e) { printf("%s ", e.what()); }
    puts("part");
    try { throw Derived(); } catch (Base &) { printf("caught "); }
    puts("virtual");
    try {
        try { throw Loud(1); } catch (Loud &) { throw Loud(2); }
    } catch (Loud &loud) { printf("caught%d ", loud.n); }
    puts("another");
    for (int i = 0; i < 2; i++) {
        try { throw Loud(i); } catch (Loud &) { continue; }
    }
    puts("continue");
    try { Loud row[3] = {1, Loud(2), 9}; } catch (Loud &) { printf("caught "); }
    puts("array");
    try { Loud many[7] = {1, 2, 3, 4, 5, 6, 9}; } catch (Loud &) { printf("caught "); }
    puts("many");
    try { new Loud[3]{1, 2, 9}; } catch (Loud &) { printf("caught "); }
    puts("new");
    try { throw std::string("text"); } catch (std::string s) { s += "!"; printf("%s\n", s.c_str()); }
}
