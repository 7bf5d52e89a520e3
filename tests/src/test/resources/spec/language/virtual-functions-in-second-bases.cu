// Fact: A base other than the first has its own table of virtual functions; objects are found, called, thrown and deleted through it.
// expect: 3 24 10 20
// expect: 129 129 1 1
// expect: 1 1 1
// expect: 1 0
// expect: 24 129 129
// expect: 24 30
// expect: ~Both ~Second ~First ~Both ~Second ~First 
// expect: ~Both ~Second ~First 
// expect: circle 2 77, area 12
// expect: square 3, area 9
// expect: 6 77
// expect: failed 7
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <typeinfo>
#include <utility>
#include <vector>

struct First {
    virtual int a() const { return 1; }
    virtual ~First() { printf("~First "); }
    int x = 10;
};
struct Second {
    virtual int b() const { return 2; }
    virtual Second *self() { return this; }
    virtual ~Second() { printf("~Second "); }
    int y = 20;
};
struct Both : First, Second {
    int a() const override { return 3; }
    int b() const override { return 4 + y; }
    Both *self() override { return this; }
    ~Both() override { printf("~Both "); }
    int z = 30;
};
struct More : Both {
    int b() const override { return 99 + z; }
};

struct Plain { int p = 77; };
struct Shape { virtual double area() const = 0; virtual ~Shape() = default; };
struct Drawable { virtual void draw() const = 0; virtual ~Drawable() = default; };
struct Circle : Plain, Shape, Drawable {
    double r;
    explicit Circle(double radius) : r(radius) {}
    double area() const override { return 3 * r * r; }
    void draw() const override { printf("circle %g %d, ", r, p); }
};
struct Square : Drawable, Shape {
    double s;
    explicit Square(double side) : s(side) {}
    double area() const override { return s * s; }
    void draw() const override { printf("square %g, ", s); }
};

template <class T> struct Counted {
    int pad = 1;
    T &me() { return static_cast<T &>(*this); }
};
struct Thing : Plain, Counted<Thing> { int v = 5; };

struct Code { int code = 7; virtual ~Code() {} };
struct Failure : Code, std::runtime_error { Failure() : std::runtime_error("failed") {} };

int main() {
    {
        More more;
        Both both;
        Second *second = &both, *farther = &more;
        First *first = &both;
        printf("%d %d %d %d\n", first->a(), second->b(), first->x, second->y);
        printf("%d %d %d %d\n", farther->b(), static_cast<Both &>(more).b(), second->self() == &both, both.self() == &both);
        printf("%d %d %d\n", dynamic_cast<First *>(second) == first, dynamic_cast<More *>(second) == nullptr,
               dynamic_cast<More *>(farther) == &more);
        printf("%d %d\n", typeid(*second) == typeid(Both), typeid(*farther) == typeid(Both));
        int (Second::*pointer)() const = &Second::b;
        printf("%d %d %d\n", (second->*pointer)(), (farther->*pointer)(), (more.*pointer)());
        printf("%d %d\n", dynamic_cast<Second &>(*first).b(), static_cast<Both &>(*second).z);
    }
    printf("\n");
    Second *made = new More;
    delete made;
    printf("\n");
    std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Circle>(2));
    shapes.push_back(std::make_unique<Square>(3));
    for (auto &shape : shapes) {
        if (auto *drawable = dynamic_cast<Drawable *>(shape.get())) {
            drawable->draw();
        }
        printf("area %g\n", shape->area());
    }
    Thing thing;
    thing.me().v = 6;
    printf("%d %d\n", thing.v, thing.me().p);
    try {
        throw Failure();
    } catch (const std::exception &e) {
        printf("%s ", e.what());
    }
    try {
        throw Failure();
    } catch (const Code &e) {
        printf("%d\n", e.code);
    }
}
