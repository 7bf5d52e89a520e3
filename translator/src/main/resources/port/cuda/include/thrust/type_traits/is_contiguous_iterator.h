#pragma once
#include <thrust/detail/copy.h>
namespace thrust {
template <class I> struct is_contiguous_iterator : std::integral_constant<bool, detail::is_plain<detail::bare_t<I>>::value> {};
template <class I> inline constexpr bool is_contiguous_iterator_v = is_contiguous_iterator<I>::value;
}
