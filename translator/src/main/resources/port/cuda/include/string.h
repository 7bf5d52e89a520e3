#pragma once
#include <stddef.h>
[[port::intrinsic("memory.copy"), port::shim("CString#memcpy")]] __host__ __device__ void *memcpy(void *to, const void *from, size_t bytes);
[[port::intrinsic("memory.move"), port::shim("CString#memmove")]] __host__ __device__ void *memmove(void *to, const void *from, size_t bytes);
[[port::intrinsic("memory.set"), port::shim("CString#memset")]] __host__ __device__ void *memset(void *to, int value, size_t bytes);
[[port::intrinsic("memory.compare"), port::shim("CString#memcmp")]] inline int memcmp(const void *a, const void *b, size_t bytes) {
  for (size_t i = 0; i < bytes; i++) {
    int left = (unsigned char)((const char *)a)[i], right = (unsigned char)((const char *)b)[i];
    if (left != right) return left < right ? -1 : 1;
  }
  return 0;
}
[[port::intrinsic("memory.find"), port::shim("CString#memchr")]] inline void *memchr(const void *from, int value, size_t bytes) {
  for (size_t i = 0; i < bytes; i++) {
    if (((const char *)from)[i] == (char)value) return (void *)((const char *)from + i);
  }
  return nullptr;
}
[[port::intrinsic("text.length"), port::shim("CString#strlen")]] inline __host__ __device__ size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}
[[port::intrinsic("text.length.max"), port::shim("CString#strnlen")]] size_t strnlen(const char *text, size_t most);
[[port::intrinsic("text.compare"), port::shim("CString#strcmp")]] int strcmp(const char *a, const char *b);
[[port::intrinsic("text.compare.max"), port::shim("CString#strncmp")]] int strncmp(const char *a, const char *b, size_t n);
[[port::intrinsic("text.compare.nocase"), port::shim("CString#strcasecmp")]] int strcasecmp(const char *a, const char *b);
[[port::intrinsic("text.compare.nocase.max"), port::shim("CString#strncasecmp")]] int strncasecmp(const char *a, const char *b, size_t n);
[[port::intrinsic("text.copy"), port::shim("CString#strcpy")]] char *strcpy(char *to, const char *from);
[[port::intrinsic("text.copy.max"), port::shim("CString#strncpy")]] char *strncpy(char *to, const char *from, size_t n);
[[port::intrinsic("text.append"), port::shim("CString#strcat")]] char *strcat(char *to, const char *from);
[[port::intrinsic("text.append.max"), port::shim("CString#strncat")]] char *strncat(char *to, const char *from, size_t n);
[[port::intrinsic("text.find.char"), port::shim("CString#strchr")]] char *strchr(const char *text, int c);
[[port::intrinsic("text.find.last"), port::shim("CString#strrchr")]] char *strrchr(const char *text, int c);
[[port::intrinsic("text.find"), port::shim("CString#strstr")]] char *strstr(const char *text, const char *part);
[[port::intrinsic("text.span"), port::shim("CString#strspn")]] size_t strspn(const char *text, const char *set);
[[port::intrinsic("text.span.not"), port::shim("CString#strcspn")]] size_t strcspn(const char *text, const char *set);
[[port::intrinsic("text.find.any"), port::shim("CString#strpbrk")]] char *strpbrk(const char *text, const char *set);
[[port::intrinsic("text.tokenize"), port::shim("CString#strtok_r")]] char *strtok_r(char *text, const char *delimiters, char **rest);
inline char *__port_strtok_rest;
inline char *strtok(char *text, const char *delimiters) { return strtok_r(text, delimiters, &__port_strtok_rest); }
[[port::intrinsic("text.duplicate"), port::shim("CString#strdup")]] char *strdup(const char *text);
[[port::intrinsic("text.error"), port::shim("CString#strerror")]] char *strerror(int number);
inline void bzero(void *to, size_t bytes) { memset(to, 0, bytes); }
#include <port/text_extensions.h>
namespace std {
using ::memchr;
using ::memcmp;
using ::memcpy;
using ::memmove;
using ::memset;
using ::size_t;
using ::strcat;
using ::strchr;
using ::strcmp;
using ::strcoll;
using ::strcpy;
using ::strcspn;
using ::strerror;
using ::strlen;
using ::strncat;
using ::strncmp;
using ::strncpy;
using ::strpbrk;
using ::strrchr;
using ::strspn;
using ::strstr;
using ::strtok;
using ::strxfrm;
}
