#include <cstdio>

struct Version {
    int numbers[3];
    bool operator==(const Version&) const = default;
};

int main() {
    Version a{1}, b{2};
    printf("%d\n", a == b);
    return 0;
}
