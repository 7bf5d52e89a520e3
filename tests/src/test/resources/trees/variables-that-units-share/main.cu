// Both units make the inline variable and the member of the template: the program has one of each, made once.
#include "registry.h"

static Registration registration("main");

int main() {
    Counters<int>::table["main"] = 2;
    fromSecond();
    for (const auto& name : names) {
        std::cout << name << " ";
    }
    std::cout << Counters<int>::table.size() << std::endl;
    return 0;
}
