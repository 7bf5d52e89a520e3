#pragma once
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>
#define S_IFMT 0170000
#define S_IFDIR 0040000
#define S_IFREG 0100000
#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRGRP 0040
#define S_IWGRP 0020
#define S_IROTH 0004
#define S_IXGRP 0010
#define S_IXOTH 0001
#define S_IRWXU 0700
#define S_IRWXG 0070
#define S_IRWXO 0007
#define S_IWOTH 0002
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
struct stat {
  dev_t st_dev;
  ino_t st_ino;
  mode_t st_mode;
  nlink_t st_nlink;
  uid_t st_uid;
  gid_t st_gid;
  off_t st_size;
  blksize_t st_blksize;
  blkcnt_t st_blocks;
  time_t st_atime, st_mtime, st_ctime;
};
inline int __port_stat(FILE *file, struct stat *to) {
  if (file == nullptr) return -1;
  long at = ftell(file);
  fseek(file, 0, SEEK_END);
  *to = {};
  to->st_mode = S_IFREG | S_IRUSR | S_IWUSR;
  to->st_size = ftell(file);
  fseek(file, at, SEEK_SET);
  return 0;
}
inline int mkdir(const char *path, mode_t) { return __port_make_directory(path); }
inline int chmod(const char *path, mode_t) { return __port_file_exists(path) != 0 ? 0 : -1; }
inline int stat(const char *path, struct stat *to) {
  if (__port_is_directory(path) != 0) {
    *to = {};
    to->st_mode = S_IFDIR | S_IRUSR | S_IWUSR | S_IXUSR;
    return 0;
  }
  FILE *file = fopen(path, "rb");
  int result = __port_stat(file, to);
  if (file != nullptr) fclose(file);
  return result;
}
inline int fstat(int descriptor, struct stat *to) { return __port_stat(__port_file_of(descriptor), to); }
inline int lstat(const char *path, struct stat *to) { return stat(path, to); }
