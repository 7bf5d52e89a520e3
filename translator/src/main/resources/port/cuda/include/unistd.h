#pragma once
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#define _POSIX_VERSION 200809L
#define _XOPEN_VERSION 700
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
#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
inline int access(const char *path, int) {
  if (__port_file_exists(path) != 0) return 0;
  errno = ENOENT;
  return -1;
}
// The names are tried in order, for they must not depend on chance.
inline int mkstemp(char *name) {
  size_t length = strlen(name);
  if (length < 6 || strcmp(name + length - 6, "XXXXXX") != 0) {
    errno = EINVAL;
    return -1;
  }
  for (unsigned tried = 0; tried < 1000000; tried++) {
    unsigned rest = tried;
    for (size_t i = length; i > length - 6; i--) {
      name[i - 1] = (char)('0' + rest % 10);
      rest /= 10;
    }
    if (__port_file_exists(name) == 0) return __port_descriptor(fopen(name, "wb+"));
  }
  errno = EEXIST;
  return -1;
}
inline int rmdir(const char *path) {
  if (__port_is_directory(path) != 0) return remove(path);
  errno = __port_file_exists(path) != 0 ? ENOTDIR : ENOENT;
  return -1;
}
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
inline FILE *__port_file_of(int descriptor) {
  if (descriptor == 0) return stdin;
  if (descriptor == 1) return stdout;
  if (descriptor == 2) return stderr;
  return descriptor > 2 && descriptor < 64 ? __port_descriptors[descriptor] : (FILE *)nullptr;
}
inline ssize_t read(int descriptor, void *to, size_t count) {
  FILE *file = __port_file_of(descriptor);
  return file == nullptr ? -1L : (ssize_t)fread(to, 1, count, file);
}
inline ssize_t write(int descriptor, const void *from, size_t count) {
  FILE *file = __port_file_of(descriptor);
  if (file == nullptr) return -1;
  ssize_t written = fwrite(from, 1, count, file);
  fflush(file);
  return written;
}
inline off_t lseek(int descriptor, off_t offset, int from) {
  FILE *file = __port_file_of(descriptor);
  return file == nullptr || fseek(file, offset, from) != 0 ? -1L : ftell(file);
}
inline int isatty(int descriptor) { return 0; }
// Whether a file is mapped, and to be closed together with its memory.
inline bool (*__port_keeps_open)(FILE *file);
inline int close(int descriptor) {
  FILE *file = __port_file_of(descriptor);
  if (file == nullptr) return -1;
  if (descriptor > 2) __port_descriptors[descriptor] = nullptr;
  return __port_keeps_open != nullptr && __port_keeps_open(file) ? 0 : fclose(file);
}
inline int unlink(const char *path) { return remove(path); }
// The machine as programs see it here: one processor, 4 GiB of memory.
#define _SC_CLK_TCK 2
#define _SC_OPEN_MAX 4
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE 30
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#define _SC_PHYS_PAGES 85
#define _SC_AVPHYS_PAGES 86
#define HOST_NAME_MAX 64
inline long sysconf(int name) {
  switch (name) {
  case _SC_CLK_TCK: return 100;
  case _SC_OPEN_MAX: return 1024;
  case _SC_PAGESIZE: return 4096;
  case _SC_NPROCESSORS_CONF:
  case _SC_NPROCESSORS_ONLN: return 1;
  case _SC_PHYS_PAGES:
  case _SC_AVPHYS_PAGES: return 1048576;
  default: errno = EINVAL; return -1;
  }
}
inline int getpagesize() { return 4096; }
inline int gethostname(char *name, size_t length) {
  if (length < 10) return -1;
  strcpy(name, "localhost");
  return 0;
}
inline unsigned getuid() { return 1000; }
inline unsigned geteuid() { return 1000; }
inline int getppid() { return 1; }
#include <getopt.h>
