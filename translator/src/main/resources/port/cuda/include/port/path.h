#pragma once
#include <ostream>
#include <istream>
#include <port/quoted.h>
#include <string>
namespace std {
namespace filesystem {
// A path of POSIX: names between slashes.
class path {
  std::string text_;

  size_t nameAt_() const { return text_.rfind('/') + 1; }
  // Where the extension of the last name starts; its end if it has none.
  size_t extensionAt_() const {
    size_t name = nameAt_();
    size_t dot = text_.rfind('.');
    bool isNone = dot == std::string::npos || dot <= name || text_.compare(name, std::string::npos, "..") == 0;
    return isNone ? text_.size() : dot;
  }

public:
  typedef char value_type;
  typedef std::string string_type;
  static constexpr char preferred_separator = '/';
  path() {}
  path(const std::string &text) : text_(text) {}
  path(const char *text) : text_(text) {}
  path(string_view text) : text_(text) {}
  path(const path &other) : text_(other.text_) {}
  path &operator=(const path &other) {
    text_ = other.text_;
    return *this;
  }
  const std::string &native() const { return text_; }
  std::string string() const { return text_; }
  std::string generic_string() const { return text_; }
  const char *c_str() const { return text_.c_str(); }
  operator std::string() const { return text_; }
  bool empty() const { return text_.empty(); }
  void clear() { text_.clear(); }
  void swap(path &other) { text_.swap(other.text_); }
  path &operator/=(const path &other) {
    if (other.is_absolute()) return *this = other;
    if (!text_.empty() && text_.back() != '/') text_ += '/';
    text_ += other.text_;
    return *this;
  }
  path &append(const path &other) { return *this /= other; }
  path &operator+=(const path &other) {
    text_ += other.text_;
    return *this;
  }
  path &concat(const path &other) { return *this += other; }
  path filename() const { return path(text_.substr(nameAt_())); }
  path stem() const { return path(text_.substr(nameAt_(), extensionAt_() - nameAt_())); }
  path extension() const { return path(text_.substr(extensionAt_())); }
  path root_directory() const { return path(is_absolute() ? "/" : ""); }
  path root_path() const { return root_directory(); }
  path parent_path() const {
    size_t end = text_.rfind('/');
    if (end == std::string::npos) return path();
    while (end > 0 && text_[end - 1] == '/') end--;
    return path(end == 0 ? std::string("/") : text_.substr(0, end));
  }
  path relative_path() const {
    size_t start = text_.find_first_not_of('/');
    return path(start == std::string::npos ? std::string() : text_.substr(start));
  }
  path &remove_filename() {
    text_.erase(nameAt_());
    return *this;
  }
  path &replace_filename(const path &other) {
    remove_filename();
    return *this /= other;
  }
  path &replace_extension(const path &extension = path()) {
    text_.erase(extensionAt_());
    if (!extension.empty() && extension.text_[0] != '.') text_ += '.';
    text_ += extension.text_;
    return *this;
  }
  bool is_absolute() const { return !text_.empty() && text_[0] == '/'; }
  bool is_relative() const { return !is_absolute(); }
  bool has_filename() const { return nameAt_() < text_.size(); }
  bool has_stem() const { return !stem().empty(); }
  bool has_extension() const { return extensionAt_() < text_.size(); }
  bool has_parent_path() const { return !parent_path().empty(); }
  bool has_root_path() const { return is_absolute(); }
  int compare(const path &other) const { return text_.compare(other.text_); }
};
inline path operator/(const path &a, const path &b) { return path(a) /= b; }
inline bool operator==(const path &a, const path &b) { return a.compare(b) == 0; }
inline bool operator!=(const path &a, const path &b) { return a.compare(b) != 0; }
inline bool operator<(const path &a, const path &b) { return a.compare(b) < 0; }
inline ostream &operator<<(ostream &out, const path &p) { return out << quoted(p.native()); }
inline istream &operator>>(istream &in, path &p) {
  std::string text;
  in >> quoted(text);
  p = path(text);
  return in;
}
}
}
