// Fact: std::filesystem and what POSIX says of files.
// expect: "/data/run.01/matrix.tar.gz" "matrix.tar.gz""matrix.tar"".gz""/data/run.01""/data"11
// expect: out/sub/file.txt out/sub/file.bin out/sub/x /abs """"".."
// expect: out/sub/x1
// expect: 0101
// expect: 511
// expect: 18446744073709551615 No such file or directory
// expect: filesystem error: cannot get file size: No such file or directory [nope]
// expect: 01015-11
// expect: -11 0-1
// expect: 010
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>
namespace fs = std::filesystem;
int main() {
  fs::path p = "/data/run.01/matrix.tar.gz";
  std::cout << p << ' ' << p.filename() << p.stem() << p.extension() << p.parent_path()
      << p.parent_path().parent_path() << p.has_extension() << p.is_absolute() << '\n';
  fs::path q = fs::path("out") / "sub" / "file.txt";
  std::cout << q.string() << ' ' << q.replace_extension(".bin").string() << ' '
      << q.replace_filename("x").string() << ' ' << (q / "/abs").string() << ' '
      << fs::path(".hidden").extension() << fs::path("a/").filename() << fs::path("..").stem() << '\n';
  std::string asString = q;
  std::cout << asString << (q == fs::path("out/sub/x")) << '\n';
  fs::remove("fsdir/sub/a.txt");
  fs::remove("fsdir/sub");
  fs::remove("fsdir");
  std::cout << fs::exists("fsdir") << fs::create_directories("fsdir/sub") << fs::create_directory("fsdir")
      << fs::is_directory("fsdir") << '\n';
  { std::ofstream o("fsdir/sub/a.txt"); o << "hello"; } std::cout << fs::file_size("fsdir/sub/a.txt")
      << fs::is_regular_file("fsdir/sub/a.txt") << fs::exists(fs::path("fsdir") / "sub" / "a.txt") << '\n';
  std::error_code ec;
  std::cout << fs::file_size("nope", ec) << ' ' << ec.message() << '\n';
  try {
    fs::file_size("nope");
  } catch (const fs::filesystem_error &e) {
    std::cout << e.what() << '\n';
  }
  struct stat st;
  std::cout << stat("fsdir", &st) << S_ISDIR(st.st_mode) << stat("fsdir/sub/a.txt", &st) << S_ISREG(st.st_mode)
      << st.st_size << stat("nope", &st) << (errno == ENOENT) << '\n';
  std::cout << mkdir("fsdir", 0755) << (errno == EEXIST) << ' ' << access("fsdir", F_OK) << access("nope", R_OK)
      << '\n';
  fs::remove("fsdir/sub/a.txt");
  std::cout << rmdir("fsdir/sub") << fs::remove("fsdir") << fs::remove("fsdir") << '\n';
}
