// Fact: templates for qualified objects are preferred, as are lists for lists, and one of two objects is made ([temp.deduct.partial], [over.ics.rank], [expr.cond]).
// expect: 1 2 1 2
// expect: one 7 no word
// expect:  0
// expect: +1-1 0
// expect: +7-7 1
// expect: 3 1 3
// expect: hello zzz
#include <cstdio>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

// Of two templates that fit, the one for const objects is the more special, as is the one for lvalues.
template <class C>
int which(C&) { return 1; }
template <class C>
int which(const C&) { return 2; }
template <class C>
int sort(C&) { return 1; }
template <class C>
int sort(C&&) { return 2; }

// A choice between objects of which one needs statements of its own.
std::string value(int i, int count, const char* const* words, bool isNumber) {
    return isNumber ? std::to_string(i) : i < count ? words[i] : throw std::out_of_range("no word");
}

struct Loud {
    int id;
    explicit Loud(int i) : id(i) { printf("+%d", id); }
    Loud(Loud&& other) : id(other.id) { other.id = 0; }
    ~Loud() { if (id) printf("-%d", id); }
};
enum Kind { FIRST, SECOND };
int weight(const Loud& loud) { return loud.id * 10; }

// The destructor of a union leaves its members to the author.
struct Pool {
    union Slot {
        std::string text;
        Slot* next;
        Slot() {}
        ~Slot() {}
    };
    Slot slots[2];
    Slot* unused = nullptr;

    Pool() {
        for (auto& slot : slots) {
            slot.next = unused;
            unused = &slot;
        }
    }
    template <class... A>
    std::string* make(A... a) {
        Slot* slot = unused;
        unused = slot->next;
        return ::new (static_cast<void*>(&slot->text)) std::string(a...);
    }
    void drop(std::string* text) {
        using std::string;
        text->~string();
        auto* slot = reinterpret_cast<Slot*>(text);
        slot->next = unused;
        unused = slot;
    }
};

int main() {
    std::vector<int> v;
    const std::vector<int>& w = v;
    printf("%d %d %d %d\n", which(v), which(w), sort(v), sort(std::vector<int>()));
    const char* words[] = {"zero", "one"};
    printf("%s %s ", value(1, 2, words, false).c_str(), value(7, 2, words, true).c_str());
    try {
        value(2, 2, words, false);
    } catch (const std::out_of_range& e) {
        puts(e.what());
    }
    for (int i = 0; i < 4; i++) {
        int n = i > 0 && weight(i > 2 ? throw 5 - i : i % 2 ? Loud(i) : Loud(i + 5)) > 20;
        printf(" %d\n", n);
        if (i == 2) break;
    }
    std::vector<std::pair<Kind, double>> pairs;
    pairs = {{FIRST, 1}, {SECOND, 2}, {FIRST, 3}};
    printf("%zu %d %g\n", pairs.size(), pairs[1].first, pairs[2].second);
    Pool pool;
    std::string* a = pool.make("hello");
    std::string* b = pool.make(3, 'z');
    printf("%s %s\n", a->c_str(), b->c_str());
    pool.drop(a);
    pool.drop(b);
    return 0;
}
