// Fact: A pointer to a function is handed to printf as any pointer is.
// expect: 1 8
// expect: (nil)
#include <cstdio>
#include <cstring>

struct Solver {
    int (*step)(int);
};

int twice(int x) { return 2 * x; }

int main() {
    Solver solver = {twice}, none = {nullptr};
    char text[64], same[64];
    snprintf(text, sizeof text, "%p", solver.step);
    snprintf(same, sizeof same, "%p", (void *)twice);
    printf("%d %d\n", strcmp(text, same) == 0, solver.step(4));
    printf("%p\n", none.step);
}
