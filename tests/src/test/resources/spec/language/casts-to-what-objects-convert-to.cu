// Fact: a cast to a reference converts, braces call constructors of polymorphic classes, futures carry exceptions ([expr.static.cast], [dcl.init.aggr]).
// expect: 4 4
// expect: a text of some length, behind a number
// expect: a text of some length, behind a number
// expect: 4 1
// expect: 42
// expect: in the task
// expect: promised
#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <future>
#include <memory>
#include <stdexcept>
#include <string>

struct Shape {
    virtual ~Shape() = default;
    virtual int corners() const = 0;
};
template <class Derived>
struct Named : Shape {
    using Shape::Shape;
    virtual const char* name() const { return "named"; }
};
// Has virtual functions, though it does not say 'virtual': braces call its constructor.
struct Square : Named<Square> {
    std::string label = "square";
    int corners() const override { return 4; }
};

template <class T>
class Observed {
    int reads = 0;
    T value;

public:
    Observed(T value) : value(std::move(value)) {}
    operator const T&() const { return value; }
};

int main() {
    std::unique_ptr<Shape> shape(new Square{});
    Shape* other = new Square{};
    printf("%d %d\n", shape->corners(), other->corners());
    delete other;
    Observed<std::string> text("a text of some length, behind a number");
    printf("%s\n", static_cast<const std::string&>(text).c_str());
    printf("%s\n", ((const std::string&)text).c_str());
    std::array<int, 4> numbers{4, 2, 3, 1};
    std::sort(numbers.begin(), numbers.end(), std::greater{});
    printf("%d %d\n", numbers[0], numbers[3]);
    auto task = std::make_shared<std::packaged_task<int()>>(std::bind([](int a, int b) { return a * b; }, 6, 7));
    auto result = task->get_future();
    (*task)();
    printf("%d\n", result.get());
    auto failing = std::async(std::launch::async, []() -> int { throw std::runtime_error("in the task"); });
    try {
        failing.get();
    } catch (const std::exception& e) {
        puts(e.what());
    }
    std::promise<std::string> promise;
    auto promised = promise.get_future();
    promise.set_exception(std::make_exception_ptr(std::logic_error("promised")));
    try {
        promised.get();
    } catch (const std::logic_error& e) {
        puts(e.what());
    }
    return 0;
}
