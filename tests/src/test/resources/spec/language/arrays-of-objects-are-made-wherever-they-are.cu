// Fact: The objects of an array without an initialiser are made: at namespace scope, as static variables, members and on the device.
// expect: before main: 20
// expect: 7 7 7 7 abc 9 7 7 5
// expect: static: 8, 7 7 7
// expect: static: 0, 7 7 7
// expect: 7 7 7 7
// expect: new: 6 7, deleted: 6
// expect: new: 4 7, deleted: 4
// expect: rows: 1 4, destroyed 4
// expect: device: 5 6 5
#include <cstdio>
#include <string>

int made, destroyed;

struct Seven {
    int value;
    Seven() : value(7) { made++; }
    ~Seven() { destroyed++; }
};

struct Marked : Seven {
    Marked(int v) { value = v; }
};

struct Pair {
    Seven parts[2];
    int rest;
};

struct Table {
    Seven cells[2][2];
    int rest = 4;
};

struct Text {
    std::string text = "abc";
    int number = 9;
};

struct Five {
    int value;
    constexpr Five() : value(5) {}
    constexpr Five(int v) : value(v) {}
};

Seven sevens[3];
Pair pairs[2];
Table table;
Text texts[2];
Seven grid[2][2];
struct Holder {
    static Seven held[2];
};
Seven Holder::held[2];
inline Seven shared[2];
namespace {
Seven unnamed[1];
}
Five fives[3];

__device__ Five onDevice[3];
__constant__ Five constant[2] = {6};

__global__ void read(int *out) {
    out[0] = onDevice[2].value;
    out[1] = constant[0].value;
    out[2] = constant[1].value;
}

void statics() {
    int before = made;
    static Seven seven[2];
    static Pair pair{};
    static Pair pairs[2] = {};
    printf("static: %d, %d %d %d\n", made - before, seven[1].value, pair.parts[1].value, pairs[1].parts[1].value);
}

int main() {
    printf("before main: %d\n", made);
    printf("%d %d %d %d %s %d ", sevens[2].value, pairs[1].parts[1].value, table.cells[1][1].value, grid[1][1].value,
           texts[1].text.c_str(), texts[1].number);
    printf("%d %d %d\n", Holder::held[1].value, shared[1].value + unnamed[0].value - 7, fives[2].value);
    statics();
    statics();
    {
        Pair empty{};
        Pair list[2] = {{}, {{}, 3}};
        auto temporary = Pair();
        Table braces{};
        printf("%d %d %d %d\n", empty.parts[1].value, list[1].parts[0].value, temporary.parts[1].value,
               braces.cells[1][1].value);
    }
    made = destroyed = 0;
    Seven(*rows)[2] = new Seven[3][2];
    printf("new: %d %d, ", made, rows[2][1].value);
    delete[] rows;
    printf("deleted: %d\n", destroyed);
    made = destroyed = 0;
    Pair *list = new Pair[2]();
    printf("new: %d %d, ", made, list[1].parts[1].value);
    delete[] list;
    printf("deleted: %d\n", destroyed);

    made = destroyed = 0;
    {
        Marked rows[2][2] = {{1, Marked(2)}, {3, 4}};
        printf("rows: %d %d, ", rows[0][0].value, rows[1][1].value);
    }
    printf("destroyed %d\n", destroyed);

    int *out;
    cudaMallocManaged(&out, 3 * sizeof(int));
    read<<<1, 1>>>(out);
    cudaDeviceSynchronize();
    printf("device: %d %d %d\n", out[0], out[1], out[2]);
    cudaFree(out);
    return 0;
}
