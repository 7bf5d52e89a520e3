#pragma once
#include <iterator>
#include <thrust/device_ptr.h>
namespace thrust {
template <class I> using iterator_traits = std::iterator_traits<I>;
template <class I> struct iterator_value { typedef typename std::iterator_traits<I>::value_type type; };
template <class I> using iterator_value_t = typename iterator_value<I>::type;
template <class I> struct iterator_pointer { typedef typename std::iterator_traits<I>::pointer type; };
template <class I> struct iterator_reference { typedef typename std::iterator_traits<I>::reference type; };
template <class I> using iterator_reference_t = typename iterator_reference<I>::type;
template <class I> struct iterator_difference { typedef typename std::iterator_traits<I>::difference_type type; };
template <class I> using iterator_difference_t = typename iterator_difference<I>::type;
template <class I> struct iterator_system { typedef typename std::conditional<detail::place<I>::value == 2, device_system_tag, typename std::conditional<detail::place<I>::value == 1, host_system_tag, any_system_tag>::type>::type type; };
struct use_default {};
struct single_pass_traversal_tag {};
struct forward_traversal_tag : single_pass_traversal_tag {};
struct bidirectional_traversal_tag : forward_traversal_tag {};
struct random_access_traversal_tag : bidirectional_traversal_tag {};
template <class I> struct iterator_traversal { typedef random_access_traversal_tag type; };
}
