// Fact: '#pragma pack' gives the greatest alignment that the fields of the classes after it have.
// expect: 19 1 10
// expect: 16 2 8
// expect: 8 5
// expect: 424d 70 2
// expect: 2123
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>

#pragma pack(push, 1)
struct Header {
    uint16_t type;
    uint32_t size;
    uint16_t reserved[2];
    double scale;
};
struct Nested {
    char tag;
    Header header;
};
#pragma pack(pop)

#pragma pack(2)
struct Halves {
    char a;
    int b;
    char c;
    long d;
};
#pragma pack()

struct Plain {
    char a;
    int b;
};

struct __attribute__((packed)) Marked {
    uint8_t tag;
    uint32_t value;
};

static_assert(sizeof(Header) == 18, "");

template <size_t R, size_t C>
int sum(const int (&a)[R][C]) {
    int total = 0;
    for (auto& row : a) {
        for (int v : row) {
            total += v;
        }
    }
    return total * 100 + R * 10 + C;
}

int main() {
    printf("%zu %zu %zu\n", sizeof(Nested), offsetof(Nested, header), offsetof(Header, scale));
    printf("%zu %zu %zu\n", sizeof(Halves), offsetof(Halves, b), offsetof(Halves, d));
    printf("%zu %zu\n", sizeof(Plain), sizeof(Marked));
    Header header = {0x4d42, 70, {1, 2}, 2.5};
    unsigned char raw[sizeof header];
    memcpy(raw, &header, sizeof header);
    printf("%02x%02x %d %d\n", raw[0], raw[1], raw[2], raw[8]);
    int matrix[2][3] = {{1, 2, 3}, {4, 5, 6}};
    printf("%d\n", sum(matrix));
    return 0;
}
