#pragma once
typedef void *va_list;
[[port::support("none", "functions with variable arguments of the program's own")]] void __port_va_start(va_list &list);
#define va_start(list, last) __port_va_start(list)
#define va_end(list) ((void)0)
