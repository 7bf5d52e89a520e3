// Fact: What a function gives is made where it is wanted; an argument by value lives until its function is done.
// expect: init made 1 moved 0 copied 0 gone 1
// expect: braces made 1 moved 0 copied 0 gone 1
// expect: argument made 1 moved 0 copied 0 gone 1
// expect: lvalue made 1 moved 1 copied 1 gone 3
// expect: passed on made 1 moved 1 copied 0 gone 2
// expect: temporary made 1 moved 0 copied 0 gone 1
// expect: choice made 2 moved 0 copied 0 gone 2
// expect: array made 2 moved 0 copied 0 gone 2
#include <cstdio>
#include <utility>

struct Track {
    static int made, moved, copied, gone;
    Track* self;
    int value;
    explicit Track(int v) : self(this), value(v) { made++; }
    Track(const Track& other) : self(this), value(other.value) { copied++; }
    Track(Track&& other) : self(this), value(other.value) { moved++; }
    ~Track() {
        gone++;
        if (self != this) {
            printf("%d is not where it was made\n", value);
        }
    }
};
int Track::made, Track::moved, Track::copied, Track::gone;

static void show(const char* what) {
    printf("%s made %d moved %d copied %d gone %d\n", what, Track::made, Track::moved, Track::copied, Track::gone);
    Track::made = Track::moved = Track::copied = Track::gone = 0;
}

Track make(int v) { return Track(v); }
Track chain(int v) { return make(v + 1); }
int use(Track t) { t.value++; return t.value; }
Track pass(Track t) { return t; }
int look(const Track& t) { return t.self == &t ? t.value : -1; }

int main(int argc, char**) {
    { Track a = chain(1); }
    show("init");
    { Track a{make(2)}; }
    show("braces");
    if (use(make(3)) != 4) { printf("wrong\n"); }
    show("argument");
    { Track a(4); use(a); use(std::move(a)); }
    show("lvalue");
    { Track a = pass(make(5)); }
    show("passed on");
    if (look(make(6)) != 6) { printf("wrong\n"); }
    show("temporary");
    { Track a = argc > 5 ? make(7) : Track(8); Track b = argc > 5 ? Track(7) : make(8); }
    show("choice");
    { Track both[] = {Track(9), Track(10)}; }
    show("array");
}
