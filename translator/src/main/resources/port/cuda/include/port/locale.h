#pragma once
#include <string>
namespace std {
// How numbers are written. Programs derive from it to group digits.
template <class C> class numpunct {
public:
  typedef C char_type;
  typedef string string_type;
  explicit numpunct(size_t = 0) {}
  virtual ~numpunct() {}
  C decimal_point() const { return do_decimal_point(); }
  C thousands_sep() const { return do_thousands_sep(); }
  string grouping() const { return do_grouping(); }
  string truename() const { return do_truename(); }
  string falsename() const { return do_falsename(); }

protected:
  virtual C do_decimal_point() const { return '.'; }
  virtual C do_thousands_sep() const { return ','; }
  virtual string do_grouping() const { return ""; }
  virtual string do_truename() const { return "true"; }
  virtual string do_falsename() const { return "false"; }
};

// The "C" locale, under any name that a system always has, or with other punctuation of numbers.
class locale {
  const numpunct<char> *punctuation_;
  static void check_(const string &name) {
    if (name != "C" && name != "POSIX" && name != "" && name != "C.UTF-8" && name != "C.utf8") throw runtime_error("locale::facet::_S_create_c_locale name not valid");
  }

public:
  typedef int category;
  static const int none = 0, ctype = 1, numeric = 2, collate = 4, time = 8, monetary = 16, messages = 32, all = 63;
  locale() : punctuation_(nullptr) {}
  explicit locale(const char *name) : punctuation_(nullptr) { check_(name); }
  explicit locale(const string &name) : punctuation_(nullptr) { check_(name); }
  locale(const locale &, const numpunct<char> *punctuation) : punctuation_(punctuation) {}
  string name() const { return punctuation_ == nullptr ? "C" : "*"; }
  bool operator==(const locale &other) const { return punctuation_ == other.punctuation_; }
  bool operator!=(const locale &other) const { return punctuation_ != other.punctuation_; }
  static const locale &classic() {
    static locale plain;
    return plain;
  }
  static locale global(const locale &) { return locale(); }
  const numpunct<char> *punctuation_or_null_() const { return punctuation_; }
};
}
