// Fact: overloads of one name have addresses of their own ([over.over]).
// expect: 27 1
// expect: 6 3 12 2 2.5
// expect: 10 1 0
#include <cstdio>
#include <vector>

// Functions of one name are different functions, also where their addresses are kept.
struct Circle;
struct Group;
struct Visitor {
    virtual void visit(const Circle&) = 0;
    virtual void visit(const Group&) = 0;
};
struct Shape {
    virtual ~Shape() = default;
    virtual void accept(Visitor&) const = 0;
};
template <class Derived>
struct Visitable : Shape {
    void accept(Visitor& visitor) const override { visitor.visit(static_cast<const Derived&>(*this)); }
};
struct Circle : Visitable<Circle> {
    double radius;
    explicit Circle(double radius) : radius(radius) {}
};
struct Group : Visitable<Group> {
    std::vector<const Shape*> shapes;
};
struct Area final : Visitor {
    double total = 0;
    int groups = 0;
    void visit(const Circle& circle) override { total += 3 * circle.radius * circle.radius; }
    void visit(const Group& group) override {
        groups++;
        for (auto* shape : group.shapes) {
            shape->accept(*this);
        }
    }
};

static int twice(int x) { return 2 * x; }
static double twice(double x) { return 2 * x; }
static int twice(int x, int y) { return x * y; }
template <class T>
T next(T x) {
    return x + 1;
}

int main() {
    Circle circle(2), small(1);
    Group group;
    group.shapes = {&circle, &small};
    Area area;
    group.accept(area);
    static_cast<const Shape&>(circle).accept(area);
    printf("%g %d\n", area.total, area.groups);
    int (*one)(int) = twice;
    double (*real)(double) = twice;
    int (*two)(int, int) = twice;
    int (*step)(int) = next<int>;
    double (*realStep)(double) = next<double>;
    printf("%d %g %d %d %g\n", one(3), real(1.5), two(3, 4), step(1), realStep(1.5));
    void* kept[] = {(void*)one, (void*)step};
    auto again = (int (*)(int))kept[0];
    printf("%d %d %d\n", again(5), again == one, kept[0] == kept[1]);
    return 0;
}
