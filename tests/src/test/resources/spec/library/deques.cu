// Fact: a deque grows and shrinks at both ends, and its other elements stay where they are.
// expect: 100000 turns, 300 left, sum 39999850
// expect: sides 2500 of 2500, first -1250, last 1249
// expect: same element: 1
// expect: 6 destroyed of 6
// expect: empty 1, then 7
#include <cstdio>
#include <deque>
#include <queue>

struct Counted {
    static int alive, destroyed;
    int weights[20];
    Counted() { alive++; }
    Counted(const Counted &) { alive++; }
    ~Counted() { destroyed++; }
};
int Counted::alive = 0;
int Counted::destroyed = 0;

int main() {
    std::queue<int> queue;
    for (int i = 0; i < 300; i++) queue.push(i);
    for (int i = 0; i < 100000; i++) {
        queue.push(queue.front() + 1000);
        queue.pop();
    }
    int left = (int)queue.size();
    long sum = 0;
    for (; !queue.empty(); queue.pop()) sum += queue.front() % 100000 + 99850;
    printf("100000 turns, %d left, sum %ld\n", left, sum);

    std::deque<double> sides;
    for (int i = 0; i < 1250; i++) {
        sides.push_back(i);
        sides.push_front(-1 - i);
    }
    int right = 0;
    for (int i = 0; i < 2500; i++) right += sides[i] == i - 1250;
    printf("sides %d of %zu, first %g, last %g\n", right, sides.size(), sides.front(), sides.back());

    double *middle = &sides[1250];
    for (int i = 0; i < 900; i++) {
        sides.pop_front();
        sides.pop_back();
    }
    for (int i = 0; i < 5000; i++) sides.push_back(i);
    printf("same element: %d\n", middle == &sides[350] && *middle == 0);

    {
        std::deque<Counted> counted(3);
        counted.push_front(counted.back());
        counted.pop_back();
        counted.push_back(counted.front());
        counted.emplace_back();
    }
    printf("%d destroyed of %d\n", Counted::destroyed, Counted::alive);

    std::deque<int> again;
    for (int i = 0; i < 256; i++) again.push_back(i);
    for (int i = 0; i < 256; i++) i % 2 ? again.pop_back() : again.pop_front();
    bool empty = again.empty();
    again.push_front(7);
    printf("empty %d, then %d\n", empty, again.back());
    return 0;
}
