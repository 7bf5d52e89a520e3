// Fact: '<=>' orders numbers and objects; the other comparisons are rewritten to it and to '==' ([over.match.oper], [class.compare]).
// expect: 1 0 0 1
// expect: unordered 1 1
// expect: 1 1 0 1 0 1
// expect: 1 0 1 1
// expect: 1 0 1 0
// expect: 1 1 0
// expect: 1 0 1
// expect: 0 1 1 1
#include <compare>
#include <cstdio>

struct Version {
    int number;
    unsigned char patch;
    static int made;
    auto operator<=>(const Version&) const = default;
};
int Version::made = 0;

struct Tagged : Version {
    double weight;
    std::partial_ordering operator<=>(const Tagged& other) const = default;
};

struct Id {
    long value;
    bool operator==(const Id&) const = default;
};

struct Length {
    double metres;
    std::partial_ordering operator<=>(double other) const { return metres <=> other; }
    bool operator==(double other) const { return metres == other; }
};

template <typename T>
struct Pair {
    T first, second;
    friend bool operator==(const Pair&, const Pair&) = default;
    friend auto operator<=>(const Pair& a, const Pair& b) = default;
};

enum class Level { low, high };

__global__ void largest(const Version* versions, int n, Version* out, int* order) {
    Version best = versions[0];
    for (int i = 1; i < n; i++) {
        if (versions[i] > best) best = versions[i];
    }
    *out = best;
    order[0] = (n <=> 3) == 0;
    order[1] = (n <=> 4) < 0;
}

int main() {
    printf("%d %d %d %d\n", (1 <=> 2) < 0, (2 <=> 2) != 0, (3u <=> 7) > 0, (2.5 <=> 2) > 0);
    auto none = 0.0 <=> __builtin_nan("");
    printf("%s %d %d\n", none == std::partial_ordering::unordered ? "unordered" : "ordered", !(none < 0) && !(none >= 0),
           std::is_lt(1 <=> 2));
    Version a{1, 9}, b{2, 3}, c{2, 3};
    printf("%d %d %d %d %d %d\n", a < b, a <= b, a >= b, b >= c, b != c, b == c);
    Tagged s{{1, 2}, 0.5}, t{{1, 2}, 0.75};
    printf("%d %d %d %d\n", s < t, s == t, s != t, (s <=> t) == std::partial_ordering::less);
    Id one{1}, two{2};
    printf("%d %d %d %d\n", one == Id{1}, one == two, one != two, one != one);
    Length length{2.0};
    printf("%d %d %d\n", 1.0 < length, 2.0 == length, 2.0 != length);
    Pair<int> p{1, 2}, q{1, 3};
    printf("%d %d %d\n", p < q, p == q, p != q);
    Version *versions, *out;
    int* order;
    cudaMallocManaged(&versions, 3 * sizeof(Version));
    cudaMallocManaged(&out, sizeof(Version));
    cudaMallocManaged(&order, 2 * sizeof(int));
    versions[0] = a;
    versions[1] = {2, 4};
    versions[2] = b;
    largest<<<1, 1>>>(versions, 3, out, order);
    cudaDeviceSynchronize();
    printf("%d %d %d %d\n", *out == b, *out > b, order[0], order[1]);
    return (Level::low <=> Level::high) < 0 ? 0 : 1;
}
