#include <cstdlib>

int main() {
  abort();
}
