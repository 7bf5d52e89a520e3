// May be included several times, with and without NDEBUG.
#include <port/assertion.h>
#undef assert
#ifdef NDEBUG
#define assert(condition) ((void)0)
#else
#define assert(condition) ((condition) ? (void)0 : __port_assertion_failed(#condition, __FILE__, __LINE__, __func__))
#endif
