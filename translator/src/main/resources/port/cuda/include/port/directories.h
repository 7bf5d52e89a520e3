#pragma once
#include <iterator>
#include <port/path.h>
#include <stdio.h>
#include <vector>
// Folders of <filesystem>, whose entries come in the order of their names.
namespace std {
namespace filesystem {
enum class file_type { none = 0, not_found = -1, regular = 1, directory = 2, symlink = 3, block = 4, character = 5, fifo = 6, socket = 7, unknown = 8 };
enum class perms : unsigned { none = 0, owner_read = 0400, owner_write = 0200, owner_exec = 0100, owner_all = 0700, all = 0777, unknown = 0xffff };
class file_status {
  file_type type_;

public:
  explicit file_status(file_type type = file_type::none) : type_(type) {}
  file_type type() const { return type_; }
};
inline file_status status(const path &p) { return file_status(__port_is_directory(p.c_str()) != 0 ? file_type::directory : __port_file_exists(p.c_str()) != 0 ? file_type::regular : file_type::not_found); }
inline file_status symlink_status(const path &p) { return status(p); }
inline bool is_symlink(const path &) { return false; }
inline bool exists(file_status s) { return s.type() != file_type::not_found && s.type() != file_type::none; }
inline bool is_directory(file_status s) { return s.type() == file_type::directory; }
inline bool is_regular_file(file_status s) { return s.type() == file_type::regular; }
class directory_entry {
  filesystem::path path_;

public:
  directory_entry() {}
  explicit directory_entry(const filesystem::path &p) : path_(p) {}
  const filesystem::path &path() const { return path_; }
  operator const filesystem::path &() const { return path_; }
  bool exists() const { return __port_file_exists(path_.c_str()) != 0; }
  bool is_directory() const { return __port_is_directory(path_.c_str()) != 0; }
  bool is_regular_file() const { return exists() && !is_directory(); }
  bool is_symlink() const { return false; }
  unsigned long file_size() const { return (unsigned long)__port_file_size(path_.c_str()); }
  file_status status() const { return filesystem::status(path_); }
  bool operator==(const directory_entry &other) const { return path_ == other.path_; }
  bool operator<(const directory_entry &other) const { return path_ < other.path_; }
};
template <class Stream> Stream &operator<<(Stream &to, const directory_entry &entry) {
  to << entry.path();
  return to;
}
enum class directory_options { none = 0, follow_directory_symlink = 1, skip_permission_denied = 2 };
// The entries below a folder; those of folders within it too, where `deep`.
inline bool __list_entries(const path &folder, bool deep, vector<directory_entry> &to) {
  char name[256];
  for (long i = 0;; i++) {
    int found = __port_directory_entry(folder.c_str(), i, name, sizeof(name));
    if (found != 1) return found == 0;
    directory_entry entry(folder / path(name));
    to.push_back(entry);
    if (deep && entry.is_directory()) __list_entries(entry.path(), true, to);
  }
}
void __throw_last(const char *what, const path &where);
class directory_iterator {
protected:
  vector<directory_entry> entries_;
  size_t at_;

  directory_iterator(const path &folder, bool deep) : at_(0) {
    if (!__list_entries(folder, deep, entries_)) __throw_last(deep ? "recursive directory iterator cannot open directory" : "directory iterator cannot open directory", folder);
  }

public:
  typedef directory_entry value_type;
  typedef ptrdiff_t difference_type;
  typedef const directory_entry *pointer;
  typedef const directory_entry &reference;
  typedef input_iterator_tag iterator_category;
  directory_iterator() : at_(0) {}
  explicit directory_iterator(const path &folder) : directory_iterator(folder, false) {}
  directory_iterator(const path &folder, directory_options) : directory_iterator(folder, false) {}
  const directory_entry &operator*() const { return entries_[at_]; }
  const directory_entry *operator->() const { return &entries_[at_]; }
  directory_iterator &operator++() {
    at_++;
    return *this;
  }
  size_t __left() const { return entries_.size() - at_; }
  bool operator==(const directory_iterator &other) const { return __left() == other.__left(); }
  bool operator!=(const directory_iterator &other) const { return __left() != other.__left(); }
};
class recursive_directory_iterator : public directory_iterator {
public:
  recursive_directory_iterator() {}
  explicit recursive_directory_iterator(const path &folder) : directory_iterator(folder, true) {}
  recursive_directory_iterator(const path &folder, directory_options) : directory_iterator(folder, true) {}
  recursive_directory_iterator &operator++() {
    at_++;
    return *this;
  }
};
inline directory_iterator begin(const directory_iterator &it) { return it; }
inline directory_iterator end(const directory_iterator &) { return directory_iterator(); }
inline recursive_directory_iterator begin(const recursive_directory_iterator &it) { return it; }
inline recursive_directory_iterator end(const recursive_directory_iterator &) { return recursive_directory_iterator(); }
}
}
