#pragma once
#include <sys/types.h>
#include <unistd.h>
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_CREAT 0100
#define O_EXCL 0200
#define O_TRUNC 01000
#define O_APPEND 02000
inline int open(const char *path, int flags) {
  bool exists = __port_file_exists(path) != 0;
  if (!exists && (flags & O_CREAT) == 0 || exists && (flags & O_EXCL) != 0) return -1;
  const char *mode = "rb";
  if ((flags & 3) != O_RDONLY) {
    bool fresh = !exists || (flags & O_TRUNC) != 0;
    mode = (flags & O_APPEND) != 0 ? "ab" : fresh ? (flags & 3) == O_RDWR ? "wb+" : "wb" : "rb+";
  }
  return __port_descriptor(fopen(path, mode));
}
inline int open(const char *path, int flags, mode_t) { return open(path, flags); }
inline int creat(const char *path, mode_t) { return open(path, O_CREAT | O_WRONLY | O_TRUNC); }
