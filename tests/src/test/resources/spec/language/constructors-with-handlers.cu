// Fact: what the handlers of a constructor caught goes on, its initialisers included ([except.handle]).
// expect: +part made 3 |
// expect: +part caught 7 outside 70 |
// expect: +part caught -2 outside -20 |
#include <cstdio>
#include <string>

struct Error {
    int code;
};
struct Part {
    std::string name;
    explicit Part(std::string n) : name(n) { printf("+%s ", name.c_str()); }
};
struct Whole {
    Part part;
    int value;

    Whole(const char* name, int x) try : part(name), value(check(x)) {
        if (value > 5) throw Error{value};
        printf("made ");
    } catch (Error& error) {
        printf("caught %d ", error.code);
        error.code *= 10;
    }

    static int check(int x) {
        if (x < 0) throw Error{x};
        return x;
    }
};

int main() {
    for (int x : {3, 7, -2}) {
        try {
            Whole whole("part", x);
            printf("%d ", whole.value);
        } catch (const Error& error) {
            printf("outside %d ", error.code);
        }
        puts("|");
    }
    return 0;
}
