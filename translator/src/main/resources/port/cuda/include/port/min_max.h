#pragma once
#include <initializer_list>
namespace std {
// min, max and clamp give values, not references: no program can tell, and device code stays free of addresses.
template <class T> __host__ __device__ constexpr T min(const T a, const T b) { return b < a ? b : a; }
template <> [[port::shim("Numbers#min")]] __host__ __device__ constexpr int min(const int a, const int b) { return b < a ? b : a; }
template <> [[port::shim("Numbers#min")]] __host__ __device__ constexpr long min(const long a, const long b) { return b < a ? b : a; }
template <> [[port::shim("Numbers#min")]] __host__ __device__ constexpr long long min(const long long a, const long long b) { return b < a ? b : a; }
template <> [[port::shim("Numbers#min")]] __host__ __device__ constexpr float min(const float a, const float b) { return b < a ? b : a; }
template <> [[port::shim("Numbers#min")]] __host__ __device__ constexpr double min(const double a, const double b) { return b < a ? b : a; }
template <> [[port::shim("Unsigned#min")]] __host__ __device__ constexpr unsigned min(const unsigned a, const unsigned b) { return b < a ? b : a; }
template <> [[port::shim("Unsigned#min")]] __host__ __device__ constexpr unsigned long min(const unsigned long a, const unsigned long b) { return b < a ? b : a; }
template <> [[port::shim("Unsigned#min")]] __host__ __device__ constexpr unsigned long long min(const unsigned long long a, const unsigned long long b) { return b < a ? b : a; }
template <class T> __host__ __device__ constexpr T max(const T a, const T b) { return a < b ? b : a; }
template <> [[port::shim("Numbers#max")]] __host__ __device__ constexpr int max(const int a, const int b) { return a < b ? b : a; }
template <> [[port::shim("Numbers#max")]] __host__ __device__ constexpr long max(const long a, const long b) { return a < b ? b : a; }
template <> [[port::shim("Numbers#max")]] __host__ __device__ constexpr long long max(const long long a, const long long b) { return a < b ? b : a; }
template <> [[port::shim("Numbers#max")]] __host__ __device__ constexpr float max(const float a, const float b) { return a < b ? b : a; }
template <> [[port::shim("Numbers#max")]] __host__ __device__ constexpr double max(const double a, const double b) { return a < b ? b : a; }
template <> [[port::shim("Unsigned#max")]] __host__ __device__ constexpr unsigned max(const unsigned a, const unsigned b) { return a < b ? b : a; }
template <> [[port::shim("Unsigned#max")]] __host__ __device__ constexpr unsigned long max(const unsigned long a, const unsigned long b) { return a < b ? b : a; }
template <> [[port::shim("Unsigned#max")]] __host__ __device__ constexpr unsigned long long max(const unsigned long long a, const unsigned long long b) { return a < b ? b : a; }
template <class T, class C> __host__ __device__ constexpr T min(const T a, const T b, C less) { return less(b, a) ? b : a; }
template <class T, class C> __host__ __device__ constexpr T max(const T a, const T b, C less) { return less(a, b) ? b : a; }
template <class T> __host__ __device__ constexpr T clamp(const T v, const T lo, const T hi) { return v < lo ? lo : hi < v ? hi : v; }
template <class T> constexpr T min(initializer_list<T> list) {
  const T *best = list.begin();
  for (const T *p = list.begin(); p != list.end(); ++p)
    if (*p < *best) best = p;
  return *best;
}
template <class T> constexpr T max(initializer_list<T> list) {
  const T *best = list.begin();
  for (const T *p = list.begin(); p != list.end(); ++p)
    if (*best < *p) best = p;
  return *best;
}
}
