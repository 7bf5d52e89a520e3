// Fact: `dynamic_cast<void *>` gives the address of the object that no other one is around, wherever the base stands in it.
// expect: 1 1 1 1
// expect: 1 1 1
// expect: 1 0
#include <cstdio>
#include <typeinfo>

struct First { int a = 1; virtual ~First() {} };
struct Second { int b = 2; virtual ~Second() {} };
struct Both : First, Second { int c = 3; };
struct Plain { int n = 4; };
struct Around : Plain, Both { Second more; };
struct Shared { int s = 5; virtual ~Shared() {} };
struct Left : virtual Shared { int l = 6; };
struct Right : virtual Shared { int r = 7; };
struct Diamond : Left, Right { int d = 8; };

int main() {
    Both both;
    Around around;
    Second *second = &both, *within = &around, *more = &around.more;
    const First *first = &around;
    printf("%d %d %d %d\n", dynamic_cast<void *>(second) == &both, dynamic_cast<void *>(within) == &around,
           dynamic_cast<void *>(more) == more, dynamic_cast<const void *>(first) == &around);
    Diamond diamond;
    Right alone;
    Shared *shared = &diamond, *own = &alone;
    Right *right = &diamond;
    printf("%d %d %d\n", dynamic_cast<void *>(shared) == &diamond, dynamic_cast<void *>(right) == &diamond,
           dynamic_cast<void *>(own) == &alone);
    Second *none = nullptr;
    printf("%d %d\n", dynamic_cast<void *>(none) == nullptr, static_cast<void *>(second) == &both);
}
