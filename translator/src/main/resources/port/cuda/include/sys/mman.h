#pragma once
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
// A mapped file is a copy in memory, which goes back to the file where it is shared and writable.
#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FIXED 0x10
#define MAP_ANON 0x20
#define MAP_ANONYMOUS 0x20
#define MAP_NORESERVE 0x4000
#define MAP_LOCKED 0x2000
#define MAP_POPULATE 0x8000
#define MAP_HUGETLB 0x40000
#define MAP_FAILED ((void *)-1)
#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4
#define MADV_NORMAL 0
#define MADV_RANDOM 1
#define MADV_SEQUENTIAL 2
#define MADV_WILLNEED 3
#define MADV_DONTNEED 4
#define MADV_HUGEPAGE 14
struct __port_mapping { void *start; size_t bytes; FILE *file; long offset; bool closes; __port_mapping *next; };
inline __port_mapping *__port_mappings;
inline void __port_write_back(const __port_mapping *mapping) {
  long at = ftell(mapping->file);
  fseek(mapping->file, 0, SEEK_END);
  long size = ftell(mapping->file) - mapping->offset;
  fseek(mapping->file, mapping->offset, SEEK_SET);
  fwrite(mapping->start, 1, (long)mapping->bytes < size ? mapping->bytes : size, mapping->file);
  fflush(mapping->file);
  fseek(mapping->file, at, SEEK_SET);
}
inline bool __port_is_mapped(FILE *file) {
  bool found = false;
  for (__port_mapping *at = __port_mappings; at != nullptr && !found; at = at->next) {
    found = at->file == file;
    at->closes = found;
  }
  return found;
}
inline void *mmap(void *, size_t bytes, int protection, int flags, int descriptor, long offset) {
  FILE *file = (flags & MAP_ANONYMOUS) != 0 ? nullptr : __port_file_of(descriptor);
  if (bytes == 0 || ((flags & MAP_ANONYMOUS) == 0 && file == nullptr)) {
    errno = bytes == 0 ? EINVAL : EBADF;
    return MAP_FAILED;
  }
  void *p = aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
  memset(p, 0, bytes);
  if (file == nullptr) return p;
  long at = ftell(file);
  fseek(file, offset, SEEK_SET);
  fread(p, 1, bytes, file);
  fseek(file, at, SEEK_SET);
  if ((flags & MAP_SHARED) != 0 && (protection & PROT_WRITE) != 0) {
    __port_mapping *mapping = (__port_mapping *)malloc(sizeof(__port_mapping));
    mapping->start = p;
    mapping->bytes = bytes;
    mapping->file = file;
    mapping->offset = offset;
    mapping->closes = false;
    mapping->next = __port_mappings;
    __port_keeps_open = __port_is_mapped;
    __port_mappings = mapping;
  }
  return p;
}
inline int msync(void *p, size_t, int) {
  for (__port_mapping *at = __port_mappings; at != nullptr; at = at->next) {
    if (at->start == p) __port_write_back(at);
  }
  return 0;
}
inline int munmap(void *p, size_t bytes) {
  msync(p, bytes, MS_SYNC);
  for (__port_mapping **at = &__port_mappings; *at != nullptr; at = &(*at)->next) {
    if ((*at)->start != p) continue;
    __port_mapping *gone = *at;
    *at = gone->next;
    if (gone->closes) fclose(gone->file);
    free(gone);
    break;
  }
  free(p);
  return 0;
}
inline int madvise(void *, size_t, int) { return 0; }
inline int mprotect(void *, size_t, int) { return 0; }
inline int mlock(const void *, size_t) { return 0; }
inline int munlock(const void *, size_t) { return 0; }
