// Fact: objects with static storage are destroyed after main and before what atexit was told earlier, the last one made first.
// expect: main
// expect: made local
// expect: again
// expect: end of main
// expect: ~lazy
// expect: at exit
// expect: ~local
// expect: ~held
// expect: ~two
// expect: ~one
// expect: ~config
// expect: ~first
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

struct Trace {
    std::string name;
    explicit Trace(const char *n) : name(n) {}
    ~Trace() { printf("~%s\n", name.c_str()); }
};
struct Config {
    std::vector<int> sizes{1, 2, 3};
    Trace trace{"config"};
};
struct Plain {
    std::vector<int> sizes{1, 2, 3};
};

static Trace first("first");
Config config;
Plain plain;
static Trace array[] = {Trace("one"), Trace("two")};
static std::unique_ptr<Trace> held(new Trace("held"));
static const char *text = "text";

template <class T> struct Single {
    static T &get() {
        static T value("lazy");
        return value;
    }
};

static void once() {
    static Trace local("local");
    static bool isFirst = true;
    printf("%s\n", isFirst ? "made local" : "again");
    isFirst = false;
}

int main() {
    printf("main\n");
    once();
    once();
    std::atexit([] { printf("at exit\n"); });
    Single<Trace>::get();
    printf("end of main\n");
    return plain.sizes.size() == 3 && config.sizes.size() == 3 && text[0] == 't' ? 0 : 1;
}
