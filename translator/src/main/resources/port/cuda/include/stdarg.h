#pragma once
// Arguments lie in slots of 8 bytes; a list is the address of the next slot.
typedef char *va_list;
[[port::intrinsic("varargs.begin")]] char *__port_arguments();
#define va_start(list, last) ((void)((list) = __port_arguments()))
#define va_arg(list, type) (*(type *)(((list) += (sizeof(type) + 7) / 8 * 8) - (sizeof(type) + 7) / 8 * 8))
#define va_copy(to, from) ((void)((to) = (from)))
#define va_end(list) ((void)0)
namespace std {
using ::va_list;
}
