#pragma once
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
// Options of NVIDIA's samples: `-name` or `-name=value`, with one dash or two.
#ifndef EXIT_WAIVED
#define EXIT_WAIVED 2
#endif
#ifndef STRCASECMP
#define STRCASECMP strcasecmp
#define STRNCASECMP strncasecmp
#define STRCPY(to, size, from) strcpy(to, from)
#define FOPEN(file, name, mode) (file = fopen(name, mode))
#define FOPEN_FAIL(result) (result == NULL)
#define SSCANF sscanf
#define SPRINTF sprintf
#endif
inline int stringRemoveDelimiter(char delimiter, const char *text) {
  int start = 0;
  while (text[start] == delimiter) start++;
  return start >= (int)strlen(text) - 1 ? 0 : start;
}
// The value behind `=` of the option, an empty text where there is none, null where the option is not given.
inline const char *__port_option(int argc, const char **argv, const char *name) {
  size_t length = strlen(name);
  for (int i = 1; i < argc; i++) {
    const char *option = argv[i] + stringRemoveDelimiter('-', argv[i]);
    if (strncasecmp(option, name, length) != 0) continue;
    if (option[length] == '=') return option + length + 1;
    if (option[length] == 0) return option + length;
  }
  return nullptr;
}
inline bool checkCmdLineFlag(const int argc, const char **argv, const char *name) { return __port_option(argc, argv, name) != nullptr; }
inline int getCmdLineArgumentInt(const int argc, const char **argv, const char *name) {
  const char *value = __port_option(argc, argv, name);
  return value == nullptr ? 0 : atoi(value);
}
inline float getCmdLineArgumentFloat(const int argc, const char **argv, const char *name) {
  const char *value = __port_option(argc, argv, name);
  return value == nullptr ? 0.0f : (float)atof(value);
}
inline bool getCmdLineArgumentString(const int argc, const char **argv, const char *name, char **to) {
  const char *value = __port_option(argc, argv, name);
  *to = (char *)value;
  return value != nullptr;
}
template <class T> bool getCmdLineArgumentValue(const int argc, const char **argv, const char *name, T *value) {
  const char *text = __port_option(argc, argv, name);
  if (text != nullptr) *value = (T)atoi(text);
  return text != nullptr;
}
inline char *sdkFindFilePath(const char *name, const char *executable) {
  const char *folders[] = {"./", "./data/", "../data/", "../../data/", "../../../data/", "./Common/data/", "../Common/data/"};
  for (const char *folder : folders) {
    char path[4096];
    snprintf(path, sizeof(path), "%s%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (file == nullptr) continue;
    fclose(file);
    return strdup(path);
  }
  return nullptr;
}
