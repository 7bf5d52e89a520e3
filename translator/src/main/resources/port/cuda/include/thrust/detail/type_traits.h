#pragma once
#include <type_traits>
namespace thrust {
namespace detail {
using std::conditional;
using std::enable_if;
using std::false_type;
using std::integral_constant;
using std::is_arithmetic;
using std::is_convertible;
using std::is_integral;
using std::is_same;
using std::true_type;
template <bool B, class T = void> struct disable_if : std::enable_if<!B, T> {};
template <bool B, class T, class F> using eval_if = std::conditional<B, T, F>;
}
}
