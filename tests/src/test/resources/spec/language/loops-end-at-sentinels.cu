// Fact: the end of a range may be of another type than its iterators ([stmt.ranged])
// expect: key 3 2 1
#include <cstdio>
#include <cstring>
struct Until {
  char stop;
};
struct Letters {
  const char* text;
  char stop;
  struct Iterator {
    const char* at;
    char operator*() const {
      return *at;
    }
    Iterator& operator++() {
      ++at;
      return *this;
    }
    bool operator!=(const Until& end) const {
      return *at != end.stop && *at != 0;
    }
  };
  Iterator begin() const {
    return {text};
  }
  Until end() const {
    return {stop};
  }
};
struct Countdown {
  int from;
  struct Done {
  };
  struct Iterator {
    int left;
    int operator*() const {
      return left;
    }
    void operator++() {
      --left;
    }
  };
  friend bool operator!=(const Iterator& i, Done) {
    return i.left > 0;
  }
  Iterator begin() const {
    return {from};
  }
  Done end() const {
    return {};
  }
};
int main() {
  for (char c : Letters{"key=value", '='}) putchar(c);
  for (int i : Countdown{3}) printf(" %d", i);
  printf("\n");
}
