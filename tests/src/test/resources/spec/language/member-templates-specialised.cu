// Fact: a member template may be specialised outside its class.
// expect: 3 kv int any 2 1
#include <cstdio>
#include <string>

struct Options {
  template <class T> T get(const std::string &key, T otherwise) const;
  template <class T> const char *kind() const {
    return "any";
  }
};

template <class T> T Options::get(const std::string &key, T otherwise) const {
  return key == "none" ? otherwise : (T)key.size();
}

template <> std::string Options::get<std::string>(const std::string &key, std::string otherwise) const {
  return key + otherwise;
}

template <> const char *Options::kind<int>() const {
  return "int";
}

template <class T> struct Box {
  template <class U> int put(U) {
    return 1;
  }
};

template <> template <> int Box<int>::put<double>(double) {
  return 2;
}

int main() {
  Options o;
  printf("%d %s %s %s %d %d\n", o.get<int>("abc", 1), o.get<std::string>("k", "v").c_str(), o.kind<int>(),
      o.kind<float>(), Box<int>().put(1.0), Box<int>().put(1));
}
