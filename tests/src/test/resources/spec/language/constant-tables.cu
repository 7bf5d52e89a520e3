// Fact: arrays and objects are worked out where a constant is needed ([expr.const]).
// expect: 25 10 2
// expect: abc
// expect: 8 9 25 2d02ef8d
// expect: 4006 10015
#include <array>
#include <cstdint>
#include <cstdio>
#include <utility>

constexpr std::array<int, 16> squares() {
    std::array<int, 16> table{};
    for (int i = 0; i < 16; i++) {
        table[i] = i * i;
    }
    return table;
}
constexpr auto SQUARES = squares();
static_assert(SQUARES[3] == 9 && SQUARES.back() == 225);

constexpr int SIZES[] = {1, 2, 3, 5, 8};
static_assert(SIZES[4] == 8 && *(SIZES + 1) == 2 && &SIZES[3] - SIZES == 3);

struct Crc {
    uint32_t table[256];

    constexpr Crc() : table() {
        for (uint32_t i = 0; i < 256; i++) {
            uint32_t c = i;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            }
            table[i] = c;
        }
    }

    constexpr uint32_t of(const char* text) const {
        uint32_t c = ~0u;
        while (*text) {
            c = table[(c ^ static_cast<unsigned char>(*text++)) & 255] ^ (c >> 8);
        }
        return ~c;
    }
};
constexpr Crc CRC;
static_assert(CRC.table[1] == 0x77073096u);
static_assert(CRC.of("123456789") == 0xCBF43926u);

constexpr int fibonacci(int n) {
    int a[50] = {0, 1};
    for (int i = 2; i <= n; i++) {
        a[i] = a[i - 1] + a[i - 2];
    }
    return a[n];
}
static_assert(fibonacci(20) == 6765);

constexpr size_t length(const char* text) {
    size_t n = 0;
    while (text[n]) {
        n++;
    }
    return n;
}
constexpr const char* NAMES[] = {"one", "three"};
static_assert(length(NAMES[1]) == 5);

struct Vec {
    float x, y;
    constexpr Vec operator+(const Vec& o) const { return {x + o.x, y + o.y}; }
    constexpr float dot(Vec o) const { return x * o.x + y * o.y; }
};
constexpr Vec CORNERS[2] = {{1, 2}, {3, 4}};
static_assert((CORNERS[0] + CORNERS[1]).x == 4 && CORNERS[0].dot(CORNERS[1]) == 11);

constexpr int kind(char c) {
    switch (c) {
        case '+':
        case '-':
            return 1;
        case '*': {
            int depth = 0;
            do {
                if (++depth == 3) break;
            } while (true);
            return depth;
        }
        default:
            return 0;
    }
}
static_assert(kind('-') == 1 && kind('*') == 3 && kind('x') == 0);

template <int V>
struct Constant {
    static constexpr int value = V;
};
template <size_t M>
constexpr int sum(const std::array<int, M>& a) {
    int s = 0;
    for (auto v : a) {
        s += v;
    }
    return s;
}
constexpr std::array<int, 4> OFFSETS{{1, 2, 3, 4}};
consteval int square(int x) { return x * x; }
constinit int area = square(5);
int buffer[SQUARES[2] + OFFSETS.size()];

template <int N>
int scaled() {
    constexpr int steps[3] = {N, 2 * N, 3 * N};
    auto third = [=] { return Constant<steps[2]>::value; };
    return Constant<steps[1]>::value * 1000 + third();
}

int main() {
    constexpr std::pair<int, int> dims[] = {{1, 2}, {3, 4}};
    constexpr auto bump = [](int x) { return x + 1; };
    static_assert(dims[1].second == 4 && bump(3) == 4);
    int local[SQUARES[3]];
    printf("%d %d %d\n", Constant<SQUARES[5]>::value, Constant<sum(OFFSETS)>::value, Constant<dims[0].second>::value);
    switch (CRC.of("abc")) {
        case CRC.of("abc"):
            puts("abc");
            break;
        default:
            puts("other");
    }
    printf("%zu %zu %d %x\n", sizeof buffer / 4, sizeof local / 4, area, CRC.table[255]);
    printf("%d %d\n", scaled<2>(), scaled<5>());
    return 0;
}
