// Fact: `throw` takes what follows it: `throw -1`, `throw *this`, `throw &*p`; alone, it lets go on what was caught.
// expect: 4
// expect: 4
// expect: -1
// expect: 3
// expect: 5
// expect: 6
#include <cstdio>

struct Failure {
    int n;
    void raise() { throw *this; }
};
static void value(int *p) { throw *p; }
static void address(int *p) { throw &*p; }
static void negative() { throw -1; }
static int chosen(bool good) { return good ? 5 : throw +6; }
static void again() {
    try {
        negative();
    } catch (int) {
        throw;
    }
}

int main() {
    int x = 4;
    try { value(&x); } catch (int i) { printf("%d\n", i); }
    try { address(&x); } catch (int *i) { printf("%d\n", *i); }
    try { again(); } catch (int i) { printf("%d\n", i); }
    try { Failure{3}.raise(); } catch (Failure f) { printf("%d\n", f.n); }
    try { printf("%d\n", chosen(true)); chosen(false); } catch (int i) { printf("%d\n", i); }
}
