#pragma once
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
// Folders, whose entries come in the order of their names, `.` and `..` first.
#define DT_UNKNOWN 0
#define DT_DIR 4
#define DT_REG 8
#define DT_LNK 10
struct dirent {
  ino_t d_ino;
  off_t d_off;
  unsigned short d_reclen;
  unsigned char d_type;
  char d_name[256];
};
typedef struct __port_directory {
  char path[4096];
  long next;
  struct dirent entry;
} DIR;
inline DIR *opendir(const char *path) {
  char name[256];
  if (__port_directory_entry(path, 0, name, sizeof(name)) < 0) return (DIR *)0;
  DIR *directory = (DIR *)calloc(1, sizeof(DIR));
  snprintf(directory->path, sizeof(directory->path), "%s", path);
  return directory;
}
inline struct dirent *readdir(DIR *directory) {
  struct dirent *entry = &directory->entry;
  long index = directory->next++;
  entry->d_type = DT_DIR;
  if (index < 2) {
    strcpy(entry->d_name, index == 0 ? "." : "..");
    return entry;
  }
  if (__port_directory_entry(directory->path, index - 2, entry->d_name, sizeof(entry->d_name)) != 1) return (struct dirent *)0;
  char whole[4608];
  snprintf(whole, sizeof(whole), "%s/%s", directory->path, entry->d_name);
  if (__port_is_directory(whole) == 0) entry->d_type = DT_REG;
  return entry;
}
inline void rewinddir(DIR *directory) { directory->next = 0; }
inline int closedir(DIR *directory) {
  free(directory);
  return 0;
}
