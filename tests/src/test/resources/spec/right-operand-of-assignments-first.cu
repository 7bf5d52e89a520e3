// Fact: Since C++17 the right operand of an assignment is evaluated before the left one, with overloaded operators, too.
// expect: 1 0 2, 0 2 2
// expect: 0 1 -1
// expect: 1 1 2 3
// expect: 0 1 01 missing
// expect: <0>
// expect: no value no value 2
// expect: 1;2;3;4;5;-1;
// expect: right index left right index left 8
// expect: 2 43
// expect: 5 1 5 5
// expect: 5:2;6:4;7:11;8:1;9:0;10:1;11:1;12:1;13:1;14:1;15:-11;20:5;
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

struct Node {
  int value;
  int child;
};

struct Point {
  int x = 0, y = 0;
  Point() = default;
  Point(int x, int y) : x(x), y(y) {}
  Point &operator+=(const Point &other) {
    x += other.x;
    y += other.y;
    return *this;
  }
};

struct Name {
  std::string text;
  Name &operator=(const std::string &other) {
    text = "<" + other + ">";
    return *this;
  }
};

std::vector<Node> nodes;
int cells[8];
int top;

int grow(int depth) {
  int id = (int)nodes.size();
  nodes.push_back({depth, -1});
  if (depth > 0) nodes[id].child = grow(depth - 1);
  return id;
}

int traced(const char *name, int i) {
  printf("%s ", name);
  return i;
}

int fail(bool really) {
  if (really) throw std::runtime_error("no value");
  return 5;
}

int pop() { return cells[--top]; }

int &cell(int i) {
  printf("left ");
  return cells[i];
}

int main() {
  std::map<std::string, int> ids;
  std::unordered_map<int, size_t> sizes;
  for (const char *name : {"b", "a", "b", "c"}) {
    if (!ids.count(name)) ids[name] = ids.size();
    sizes[(int)ids.size() * 10] = sizes.size();
  }
  printf("%d %d %d, %zu %zu %zu\n", ids["a"], ids["b"], ids["c"], sizes[10], sizes[20], sizes[30]);

  std::map<int, std::map<int, int>> nested;
  nested[1][1] = nested.size() * 10 + nested[1].size();
  nested[2][1] += nested.size();
  nested[2][2] -= nested[2].size();
  printf("%d %d %d\n", nested[1][1], nested[2][1], nested[2][2]);

  std::map<std::string, Point> points;
  points["a"] = Point((int)points.size(), 1);
  points["b"] = points["a"] = Point((int)points.size(), 2);
  points["c"] += Point((int)points.size(), 3);
  printf("%d %d %d %d\n", points["a"].x, points["b"].x, points["c"].x, points["c"].y);

  std::map<int, std::string> texts;
  texts[1] = std::to_string(texts.size());
  texts[2] += std::to_string(texts.size());
  texts[3] = texts[1] + texts[2];
  texts[4] = texts.count(4) ? "found" : "missing";
  printf("%s %s %s %s\n", texts[1].c_str(), texts[2].c_str(), texts[3].c_str(), texts[4].c_str());

  std::map<int, Name> names;
  names[1] = std::to_string(names.size());
  printf("%s\n", names[1].text.c_str());

  std::map<int, int> results;
  for (int i = 0; i < 4; ++i) {
    try {
      results[i] = fail(i % 2 != 0);
    } catch (const std::runtime_error &error) {
      printf("%s ", error.what());
    }
  }
  printf("%zu\n", results.size());

  grow(5);
  for (const Node &node : nodes) printf("%d;", node.child);
  printf("\n");

  cell(traced("index", 2)) = traced("right", 7);
  cell(traced("index", 2)) += traced("right", 1);
  printf("%d\n", cells[2]);

  for (int i = 0; i < 4; ++i) cells[top++] = i + 1;
  cells[top] = pop() * 10 + pop();
  printf("%d %d\n", top, cells[2]);

  int i = 1;
  cells[i] = i++;
  cells[i] = cells[i - 1] = i += 3;
  printf("%d %d %d %d\n", i, cells[2], cells[4], cells[5]);

  std::map<int, int> steps;
  if ((steps[9] = (int)steps.size()) == 0) steps[8] = (int)steps.size();
  while ((steps[i] = (int)steps.size()) < 5) steps[++i] = (int)steps.size();
  for (steps[20] = (int)steps.size(); steps.size() < 12 && (steps[i] += (int)steps.size()) < 30; steps[i] -= (int)steps.size()) ++i;
  for (const auto &step : steps) printf("%d:%d;", step.first, step.second);
  printf("\n");
  return 0;
}
