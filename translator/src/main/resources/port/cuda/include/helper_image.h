#pragma once
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// Pictures and arrays in files, and comparisons of arrays, as NVIDIA's samples use them.
namespace port_images {
inline unsigned char toByte(unsigned char x) { return x; }
inline unsigned char toByte(float x) { return (unsigned char)(x * 255.0f); }
inline void fromByte(unsigned char x, unsigned char *to) { *to = x; }
inline void fromByte(unsigned char x, float *to) { *to = x / 255.0f; }
// The next number of a header, behind blanks and comments.
inline int number(FILE *file) {
  int c = fgetc(file), value = 0;
  while (c == '#' || isspace(c)) {
    if (c == '#') {
      while (c != '\n' && c != EOF) c = fgetc(file);
    }
    c = fgetc(file);
  }
  for (; isdigit(c); c = fgetc(file)) value = value * 10 + (c - '0');
  return value;
}
// Bytes of a binary picture: P5 has one channel, P6 has three.
inline unsigned char *load(const char *path, unsigned *width, unsigned *height, unsigned *channels) {
  FILE *file = fopen(path, "rb");
  if (file == nullptr) return nullptr;
  int p = fgetc(file), kind = fgetc(file);
  unsigned char *data = nullptr;
  if (p == 'P' && (kind == '5' || kind == '6')) {
    *channels = kind == '5' ? 1 : 3;
    *width = (unsigned)number(file);
    *height = (unsigned)number(file);
    number(file);
    size_t bytes = (size_t)*width * *height * *channels;
    data = (unsigned char *)malloc(bytes);
    if (fread(data, 1, bytes, file) != bytes) {
      free(data);
      data = nullptr;
    }
  }
  fclose(file);
  return data;
}
inline bool save(const char *path, const unsigned char *data, unsigned width, unsigned height, unsigned channels) {
  FILE *file = data == nullptr ? nullptr : fopen(path, "wb");
  if (file == nullptr) return false;
  fprintf(file, "P%d\n%u\n%u\n255\n", channels == 1 ? 5 : 6, width, height);
  size_t bytes = (size_t)width * height * channels;
  bool isWritten = fwrite(data, 1, bytes, file) == bytes;
  fclose(file);
  return isWritten;
}
} // namespace port_images

// Where *data is not null, it has room for the picture.
template <class T> bool sdkLoadPGM(const char *path, T **data, unsigned *w, unsigned *h) {
  unsigned channels;
  unsigned char *bytes = port_images::load(path, w, h, &channels);
  if (bytes == nullptr) return false;
  size_t count = (size_t)*w * *h * channels;
  if (*data == nullptr) *data = (T *)malloc(count * sizeof(T));
  for (size_t i = 0; i < count; i++) port_images::fromByte(bytes[i], *data + i);
  free(bytes);
  return true;
}
// Three channels become four, the last of which is 0.
template <class T> bool sdkLoadPPM4(const char *path, T **data, unsigned *w, unsigned *h) {
  unsigned channels;
  unsigned char *bytes = port_images::load(path, w, h, &channels);
  if (bytes == nullptr || channels != 3) return false;
  size_t count = (size_t)*w * *h;
  if (*data == nullptr) *data = (T *)malloc(count * 4 * sizeof(T));
  for (size_t i = 0; i < count; i++) {
    for (int c = 0; c < 3; c++) (*data)[i * 4 + c] = (T)bytes[i * 3 + c];
    (*data)[i * 4 + 3] = 0;
  }
  free(bytes);
  return true;
}
inline bool sdkLoadPPM4ub(const char *path, unsigned char **data, unsigned *w, unsigned *h) { return sdkLoadPPM4(path, data, w, h); }
inline bool sdkLoadPPMub(const char *path, unsigned char **data, unsigned *w, unsigned *h) {
  unsigned channels;
  *data = port_images::load(path, w, h, &channels);
  return *data != nullptr && channels == 3;
}
template <class T> bool sdkSavePGM(const char *path, T *data, unsigned w, unsigned h) {
  size_t count = (size_t)w * h;
  unsigned char *bytes = (unsigned char *)malloc(count);
  for (size_t i = 0; i < count; i++) bytes[i] = port_images::toByte(data[i]);
  bool isSaved = port_images::save(path, bytes, w, h, 1);
  free(bytes);
  return isSaved;
}
inline bool sdkSavePPMub(const char *path, unsigned char *data, unsigned w, unsigned h) { return port_images::save(path, data, w, h, 3); }
inline bool sdkSavePPM4ub(const char *path, unsigned char *data, unsigned w, unsigned h) {
  size_t count = (size_t)w * h;
  unsigned char *bytes = (unsigned char *)malloc(count * 3);
  for (size_t i = 0; i < count * 3; i++) bytes[i] = data[i / 3 * 4 + i % 3];
  bool isSaved = port_images::save(path, bytes, w, h, 3);
  free(bytes);
  return isSaved;
}

// Numbers as text, with blanks between them
inline bool port_read_number(FILE *file, float *to) { return fscanf(file, "%f", to) == 1; }
inline bool port_read_number(FILE *file, int *to) { return fscanf(file, "%d", to) == 1; }
inline bool port_read_number(FILE *file, unsigned *to) { return fscanf(file, "%u", to) == 1; }
template <class T> bool sdkReadFile(const char *path, T **data, unsigned *length, bool isVerbose) {
  FILE *file = fopen(path, "r");
  if (file == nullptr) return false;
  unsigned count = 0, room = *data == nullptr ? 0 : *length;
  bool isOurs = *data == nullptr;
  T value;
  while (port_read_number(file, &value)) {
    if (isOurs && count == room) {
      room = room == 0 ? 256 : 2 * room;
      *data = (T *)realloc(*data, room * sizeof(T));
    }
    if (count < room) (*data)[count] = value;
    count++;
  }
  fclose(file);
  *length = count;
  return true;
}
template <class T, class S> bool sdkWriteFile(const char *path, const T *data, unsigned length, const S epsilon, bool isVerbose, bool isAppended = false) {
  FILE *file = fopen(path, isAppended ? "a" : "w");
  if (file == nullptr) return false;
  for (unsigned i = 0; i < length; i++) fprintf(file, "%g ", (double)data[i]);
  fprintf(file, "\n");
  fclose(file);
  return true;
}

template <class T, class S> bool compareData(const T *reference, const T *data, const unsigned length, const S epsilon, const float threshold) {
  unsigned wrong = 0;
  for (unsigned i = 0; i < length; i++) {
    float difference = (float)reference[i] - (float)data[i];
    if (!(difference <= epsilon && difference >= -epsilon)) wrong++;
  }
  return threshold == 0.0f ? wrong == 0 : length * threshold > wrong;
}
template <class T, class S> bool compareDataAsFloatThreshold(const T *reference, const T *data, const unsigned length, const S epsilon, const float threshold) {
  unsigned wrong = 0;
  float most = epsilon > 0 ? (float)epsilon : 0.0f;
  for (unsigned i = 0; i < length; i++) wrong += fabsf((float)reference[i] - (float)data[i]) >= most;
  return threshold == 0.0f ? wrong == 0 : length * threshold > wrong;
}
inline bool sdkCompareL2fe(const float *reference, const float *data, const unsigned length, const float epsilon) {
  float error = 0, size = 0;
  for (unsigned i = 0; i < length; i++) {
    float difference = reference[i] - data[i];
    error += difference * difference;
    size += reference[i] * reference[i];
  }
  return fabsf(size) >= 1e-7f && sqrtf(error) / sqrtf(size) < epsilon;
}
inline bool port_compare_pictures(const char *source, const char *reference, const float epsilon, const float threshold) {
  unsigned w, h, channels, otherW, otherH, otherChannels;
  unsigned char *a = port_images::load(source, &w, &h, &channels), *b = port_images::load(reference, &otherW, &otherH, &otherChannels);
  bool isEqual = a != nullptr && b != nullptr && w == otherW && h == otherH && channels == otherChannels && compareData(b, a, w * h * channels, epsilon, threshold);
  free(a);
  free(b);
  return isEqual;
}
inline bool sdkComparePPM(const char *source, const char *reference, const float epsilon, const float threshold, bool isVerbose) { return port_compare_pictures(source, reference, epsilon, threshold); }
inline bool sdkComparePGM(const char *source, const char *reference, const float epsilon, const float threshold, bool isVerbose) { return port_compare_pictures(source, reference, epsilon, threshold); }
inline void sdkDumpBin(void *data, unsigned bytes, const char *path) {
  FILE *file = fopen(path, "wb");
  if (file == nullptr) return;
  fwrite(data, bytes, 1, file);
  fclose(file);
}
