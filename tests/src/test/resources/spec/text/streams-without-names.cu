// Fact: a stream without a name keeps its class behind an operator.
// expect: tmp5tmp5
#include <sstream>
#include <iostream>
#include <string>

int main() {
  std::string a = (std::ostringstream() << "tmp").str();
  std::cout << a;
  std::cout << (std::ostringstream() << 5).str();
  std::cout << (std::ostringstream() << "tmp" << 5).str() << '\n';
}
