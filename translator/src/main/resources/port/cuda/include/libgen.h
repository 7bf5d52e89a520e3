#pragma once
#include <string.h>
// The last name of a path, and what stands before it; the path is cut where they need it.
inline char *basename(char *path) {
  if (path == (char *)0 || *path == 0) return (char *)".";
  size_t end = strlen(path);
  while (end > 1 && path[end - 1] == '/') path[--end] = 0;
  char *slash = strrchr(path, '/');
  return slash == (char *)0 || slash[1] == 0 ? path : slash + 1;
}
inline char *dirname(char *path) {
  if (path == (char *)0 || *path == 0) return (char *)".";
  size_t end = strlen(path);
  while (end > 1 && path[end - 1] == '/') path[--end] = 0;
  char *slash = strrchr(path, '/');
  if (slash == (char *)0) return (char *)".";
  while (slash > path && slash[-1] == '/') slash--;
  if (slash == path) path[1] = 0;
  else *slash = 0;
  return path;
}
