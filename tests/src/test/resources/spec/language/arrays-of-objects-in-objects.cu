// Fact: arrays of objects are made, copied and destroyed element by element ([class.copy.ctor], [class.copy.assign]).
// expect: 5 3 b
// expect: 0 1 1
// expect: 1 2 alive 206
// expect: 1 2
// expect: 1 515
// expect: alive 0
// expect: 1 9 0
// expect: 3 4
// expect: alive 12
#include <cstdio>
#include <string>
#include <vector>

static int alive = 0;

struct Counted {
    int copies;
    Counted() : copies(0) { alive++; }
    Counted(const Counted& other) : copies(other.copies + 1) { alive++; }
    ~Counted() { alive--; }
};

struct Table {
    int marks[4];
    float factors[2][3];
    const char* names[2];
    Counted few[3];
    Counted many[2][50];
    std::vector<int> lists[3];

    Table() : marks{}, factors{{1, 2}, {3}}, names{"a", "b"} {
        marks[2] = 5;
        lists[1].push_back(4);
    }
};

struct Numbers {
    int first[4];
    double zeros[3];
    Numbers() : first{1, 2, 3}, zeros() {}
};

struct Cell {
    int x = 3;
    double y = 4;
};

int main() {
    {
        Table one;
        Table two = one;
        two.lists[1].push_back(5);
        printf("%d %g %s\n", two.marks[2], two.factors[1][0], two.names[1]);
        printf("%d %d %d\n", one.few[2].copies, two.few[2].copies, two.many[1][49].copies);
        printf("%zu %zu alive %d\n", one.lists[1].size(), two.lists[1].size(), alive);
        Table three;
        three = two;
        printf("%d %zu\n", three.few[1].copies, three.lists[1].size());
        std::vector<Table> tables(2, one);
        printf("%d %d\n", tables[1].many[0][7].copies, alive);
    }
    printf("alive %d\n", alive);
    Numbers a;
    Numbers b = a;
    b.first[0] = 9;
    printf("%d %d %g\n", a.first[0], b.first[0], b.zeros[1]);
    Cell grid[20][30];
    printf("%d %g\n", grid[19][29].x, grid[7][0].y);
    Counted local[3][4];
    printf("alive %d\n", alive);
    return 0;
}
