// Fact: entries of folders are found by <filesystem> and <dirent.h>, copied and removed with all they hold; a loop uses begin() and end() that its class lacks
// expect: a.txt:6;b.txt:6;c.bin:6;sub/;4
// expect: 3
// expect: a.txt;b.txt;c.bin;sub/;4
// expect: exists
// expect: 121
// expect: caught
// expect: 1110
#include <dirent.h>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>
#include <algorithm>
#include <cstdio>
#include <cstring>
namespace fs = std::filesystem;
int main() {
  fs::path base = "port_dirs_test";
  fs::remove_all(base);
  fs::create_directories(base / "sub" / "deep");
  for (const char *n : {"b.txt", "a.txt", "c.bin"}) std::ofstream(base / n) << n << "!";
  std::ofstream(base / "sub" / "x.txt") << "xx";
  std::vector<std::string> names;
  for (const auto &e : fs::directory_iterator(base)) names.push_back(e.path().filename().string() + (e.is_directory() ? "/" : ":" + std::to_string(e.file_size())));
  std::sort(names.begin(), names.end());
  for (auto &n : names) std::cout << n << ";"; std::cout << names.size() << "\n";
  int files = 0; for (auto &e : fs::recursive_directory_iterator(base)) if (e.is_regular_file() && e.path().extension() == ".txt") files++;
  std::cout << files << "\n";
  std::vector<std::string> c; DIR *d = opendir(base.c_str()); if (!d) return 1;
  while (struct dirent *e = readdir(d)) { if (e->d_name[0] == '.') continue; c.push_back(std::string(e->d_name) + (e->d_type == DT_DIR ? "/" : "")); } closedir(d);
  std::sort(c.begin(), c.end()); for (auto &n : c) printf("%s;", n.c_str()); printf("%zu\n", c.size());
  fs::copy_file(base / "a.txt", base / "a2.txt"); try { fs::copy_file(base / "a.txt", base / "a2.txt"); } catch (const fs::filesystem_error &e) { std::cout << "exists\n"; }
  fs::copy(base / "sub", base / "sub2", fs::copy_options::recursive); std::cout << fs::exists(base / "sub2" / "deep") << fs::file_size(base / "sub2" / "x.txt") << fs::is_empty(base / "sub2" / "deep") << "\n";
  try { for (auto &e : fs::directory_iterator("no_such_dir")) std::cout << e.path(); } catch (const fs::filesystem_error &e) { std::cout << "caught\n"; }
  std::cout << (opendir("nope") == nullptr) << fs::remove_all(base) << fs::exists(base) << "\n";
}
