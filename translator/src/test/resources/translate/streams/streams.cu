#include <iomanip>
#include <iostream>
#include <string>

struct Point {
    int x, y;
};

std::ostream &operator<<(std::ostream &out, const Point &p) { return out << '(' << p.x << ", " << p.y << ')'; }

int main() {
    std::string name = "norm";
    int rows = 0;
    double value = 2.5;
    std::cin >> rows >> value;
    std::cout << "n = " << rows << std::endl;
    std::cout << name << ": " << std::fixed << std::setprecision(3) << std::setw(10) << value << " of " << rows << " rows"
              << std::endl;
    std::cout << Point{rows, 2} << "\n" << std::flush;
    if (!std::cout) std::cerr << "cannot write" << std::endl;
    return 0;
}
