// Fact: what the first part of `if (first; condition)` declares lives until the statement ends, its branches included.
// expect: if one, ~one
// expect: else two, ~two
// expect: switch three: 2, ~three
// expect: variable 4
// expect: each 1 2, ~each
// expect: none, ~none
// expect: left 5, ~left
#include <cstdio>
#include <string>
#include <vector>

struct Named {
    std::string name;
    std::vector<int> values{1, 2};
    explicit Named(const char *n) : name(n) {}
    ~Named() { printf(", ~%s\n", name.c_str()); }
    int size() const { return (int)values.size(); }
};

int leave() {
    if (Named n("left"); n.size() == 2) {
        printf("%s 5", n.name.c_str());
        return 5;
    }
    return 0;
}

int main() {
    if (Named n("one"); n.size() == 2) { printf("if %s", n.name.c_str()); }
    if (Named n("two"); n.size() == 3) { printf("wrong"); } else { printf("else %s", n.name.c_str()); }
    switch (Named n("three"); std::string(n.name + "!").size()) {
    case 6: printf("switch %s: %d", n.name.c_str(), n.size()); break;
    default: printf("wrong");
    }
    switch (int k = std::string("four").size()) {
    case 4: printf("variable %d\n", k); break;
    }
    const char *separator = "each ";
    for (Named n("each"); n.size() > 0;) {
        for (int v : n.values) { printf("%s%d", separator, v); separator = " "; }
        n.values.clear();
    }
    if (Named n("none"); false) {} else if (true) { printf("%s", n.name.c_str()); }
    return leave() - 5;
}
