// Fact: standard headers bring along what those of g++ do, which programs count on.
// expect: one 3 42
#include <functional>
#include <iomanip>
#include <mutex>

void write(std::ostream &out, const std::vector<int> &values) {
  std::stringstream text;
  text << "one " << values.size();
  out << text.str();
}

int main() {
  std::unordered_map<int, int> found;
  std::array<int, 2> both{40, 2};
  for (int &value : both) found[value] = value;
  std::string name = "sum";
  int sum = 0;
  auto add = [](int &to, int value) { to += value; };
  for (const auto &entry : found) add(std::ref(sum), entry.second);
  std::mutex mutex;
  std::lock_guard<std::mutex> guard(mutex);
  std::ostringstream out;
  write(out, std::vector<int>(name.size()));
  printf("%s %d\n", out.str().c_str(), sum);
  return 0;
}
