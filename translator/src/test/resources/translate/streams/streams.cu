#include <iomanip>
#include <iostream>
#include <string>

struct Point {
    int x, y;
};

std::ostream &operator<<(std::ostream &out, const Point &p) { return out << '(' << p.x << ", " << p.y << ')'; }

template <class T> struct Range {
    T from, to;
};

template <class T> bool operator<(const Range<T> &a, const Range<T> &b) { return a.to - a.from < b.to - b.from; }

template <class S, class T> S &operator<<(S &out, const Range<T> &range) { return out << range.from << ".." << range.to; }

int main() {
    std::string name = "norm";
    int rows = 0;
    double value = 2.5;
    std::cin >> rows >> value;
    std::cout << "n = " << rows << std::endl;
    std::cout << name << ": " << std::fixed << std::setprecision(3) << std::setw(10) << value << " of " << rows << " rows"
              << std::endl;
    std::cout << Point{rows, 2} << "\n" << std::flush;
    Range<int> some{1, 4}, all{0, 9};
    if (some < all) std::cout << some << " lies in " << all << "\n";
    if (!std::cout) std::cerr << "cannot write" << std::endl;
    return 0;
}
