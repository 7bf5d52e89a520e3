#pragma once
#include <stdlib.h>
#include <string.h>
// Anonymous memory alone; files are not mapped.
#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_ANON 0x20
#define MAP_ANONYMOUS 0x20
#define MAP_FAILED ((void *)-1)
inline void *mmap(void *wanted, size_t bytes, int protection, int flags, int file, long offset) {
  if ((flags & MAP_ANONYMOUS) == 0) return MAP_FAILED;
  void *p = aligned_alloc(4096, bytes);
  memset(p, 0, bytes);
  return p;
}
inline int munmap(void *p, size_t bytes) {
  free(p);
  return 0;
}
