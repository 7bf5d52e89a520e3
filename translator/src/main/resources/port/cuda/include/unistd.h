#pragma once
#include <stddef.h>
#include <stdlib.h>
#include <time.h>
inline unsigned sleep(unsigned seconds) {
  __port_sleep_nanos(seconds * 1000000000L);
  return 0;
}
inline int usleep(unsigned microseconds) {
  __port_sleep_nanos(microseconds * 1000L);
  return 0;
}
[[port::intrinsic("process.id"), port::shim("CStdlib#getpid")]] int getpid();
[[port::intrinsic("file.cwd"), port::shim("CStdio#getcwd")]] char *getcwd(char *to, size_t size);
[[port::intrinsic("file.exists"), port::shim("CStdio#exists")]] int __port_file_exists(const char *path);
#define F_OK 0
#define R_OK 4
#define W_OK 2
inline int access(const char *path, int) { return __port_file_exists(path) != 0 ? 0 : -1; }
#include <getopt.h>
