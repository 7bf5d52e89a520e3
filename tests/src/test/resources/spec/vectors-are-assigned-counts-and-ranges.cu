// Fact: 'assign' of a vector takes a count and a value, two integers of one type included, a range or a list.
// expect: 3 7 7 | 2 1.5 | 3 5 6 | 1 x
#include <cstdio>
#include <list>
#include <string>
#include <vector>

int main() {
  int rows = 2;
  std::vector<int> counts(5, 1);
  counts.assign(rows + 1, 7);
  std::vector<float> values;
  values.assign(rows, 1.5f);
  std::list<int> list = {4, 5, 6};
  std::vector<long> copied;
  copied.assign(list.begin(), list.end());
  std::vector<std::string> words = {"a", "b"};
  words.assign({"x"});
  printf("%zu %d %d | %zu %g | %zu %ld %ld | %zu %s\n", counts.size(), counts[0], counts[2], values.size(), values[1], copied.size(), copied[1], copied[2], words.size(), words[0].c_str());
  return 0;
}
