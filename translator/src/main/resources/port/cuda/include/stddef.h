#pragma once
typedef unsigned long size_t;
typedef long ptrdiff_t;
typedef long ssize_t;
#define NULL 0
#define offsetof(type, member) __builtin_offsetof(type, member)
namespace std {
using ::ptrdiff_t;
using ::size_t;
typedef decltype(nullptr) nullptr_t;
typedef double max_align_t;
enum class byte : unsigned char {};
template <class T> constexpr T to_integer(byte b) { return (T)(unsigned char)b; }
constexpr byte operator|(byte a, byte b) { return (byte)((unsigned char)a | (unsigned char)b); }
constexpr byte operator&(byte a, byte b) { return (byte)((unsigned char)a & (unsigned char)b); }
constexpr byte operator^(byte a, byte b) { return (byte)((unsigned char)a ^ (unsigned char)b); }
constexpr byte operator~(byte a) { return (byte)~(unsigned char)a; }
constexpr byte operator<<(byte a, int n) { return (byte)((unsigned char)a << n); }
constexpr byte operator>>(byte a, int n) { return (byte)((unsigned char)a >> n); }
constexpr byte &operator|=(byte &a, byte b) { return a = a | b; }
constexpr byte &operator&=(byte &a, byte b) { return a = a & b; }
constexpr byte &operator^=(byte &a, byte b) { return a = a ^ b; }
}
