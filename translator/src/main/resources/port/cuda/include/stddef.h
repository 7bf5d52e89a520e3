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
}
