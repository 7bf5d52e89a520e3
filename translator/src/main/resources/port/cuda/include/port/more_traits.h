// The rest of <type_traits>, which includes this at its end.
#pragma once
namespace std {
template <class T> inline constexpr bool is_union_v = __is_union(T);
template <class T> inline constexpr bool is_null_pointer_v = is_null_pointer<T>::value;
template <class T> inline constexpr bool is_rvalue_reference_v = is_rvalue_reference<T>::value;
template <class T> inline constexpr bool is_fundamental_v = is_fundamental<T>::value;
template <class T> inline constexpr bool is_trivial_v = __is_trivial(T);
template <class T> inline constexpr bool is_pod_v = __is_trivial(T);
template <class T> inline constexpr bool is_standard_layout_v = __is_standard_layout(T);
template <class T> inline constexpr bool is_empty_v = __is_empty(T);
template <class... B> inline constexpr bool conjunction_v = conjunction<B...>::value;
template <class... B> inline constexpr bool disjunction_v = disjunction<B...>::value;
template <class B> inline constexpr bool negation_v = negation<B>::value;

template <class T> struct is_volatile : false_type {};
template <class T> struct is_volatile<volatile T> : true_type {};
template <class T> inline constexpr bool is_volatile_v = is_volatile<T>::value;
template <class T> struct is_function : false_type {};
template <class R, class... A> struct is_function<R(A...)> : true_type {};
template <class T> inline constexpr bool is_function_v = is_function<T>::value;
template <class T> struct is_member_pointer : false_type {};
template <class M, class C> struct is_member_pointer<M C::*> : true_type {};
template <class T> inline constexpr bool is_member_pointer_v = is_member_pointer<T>::value;
template <class T> struct is_member_function_pointer : false_type {};
template <class R, class C, class... A> struct is_member_function_pointer<R (C::*)(A...)> : true_type {};
template <class R, class C, class... A> struct is_member_function_pointer<R (C::*)(A...) const> : true_type {};
template <class T> inline constexpr bool is_member_function_pointer_v = is_member_function_pointer<T>::value;
template <class T> struct is_member_object_pointer : bool_constant<is_member_pointer<T>::value && !is_member_function_pointer<T>::value> {};
template <class T> inline constexpr bool is_member_object_pointer_v = is_member_object_pointer<T>::value;
template <class T> struct is_object : bool_constant<!is_function<T>::value && !is_reference<T>::value && !is_void<T>::value> {};
template <class T> inline constexpr bool is_object_v = is_object<T>::value;
template <class T> struct is_compound : bool_constant<!is_fundamental<T>::value> {};
template <class T> inline constexpr bool is_compound_v = is_compound<T>::value;
template <class T> struct is_polymorphic : bool_constant<__is_polymorphic(T)> {};
template <class T> inline constexpr bool is_polymorphic_v = __is_polymorphic(T);

template <class T> struct alignment_of : integral_constant<size_t, alignof(T)> {};
template <class T> inline constexpr size_t alignment_of_v = alignof(T);
template <class T> struct rank : integral_constant<size_t, 0> {};
template <class T> struct rank<T[]> : integral_constant<size_t, rank<T>::value + 1> {};
template <class T, size_t N> struct rank<T[N]> : integral_constant<size_t, rank<T>::value + 1> {};
template <class T> inline constexpr size_t rank_v = rank<T>::value;
template <class T, unsigned I = 0> struct extent : integral_constant<size_t, 0> {};
template <class T> struct extent<T[], 0> : integral_constant<size_t, 0> {};
template <class T, unsigned I> struct extent<T[], I> : extent<T, I - 1> {};
template <class T, size_t N> struct extent<T[N], 0> : integral_constant<size_t, N> {};
template <class T, size_t N, unsigned I> struct extent<T[N], I> : extent<T, I - 1> {};
template <class T, unsigned I = 0> inline constexpr size_t extent_v = extent<T, I>::value;
template <class T> struct remove_all_extents { typedef T type; };
template <class T> struct remove_all_extents<T[]> : remove_all_extents<T> {};
template <class T, size_t N> struct remove_all_extents<T[N]> : remove_all_extents<T> {};
template <class T> using remove_all_extents_t = typename remove_all_extents<T>::type;
template <class T> using remove_extent_t = typename remove_extent<T>::type;
template <class T> struct add_volatile { typedef volatile T type; };
template <class T> using add_volatile_t = volatile T;
template <class T> struct add_cv { typedef const volatile T type; };
template <class T> using add_cv_t = const volatile T;
template <class T> using add_lvalue_reference_t = typename add_lvalue_reference<T>::type;
template <class T> using add_rvalue_reference_t = typename add_rvalue_reference<T>::type;

template <class T> struct is_copy_constructible : is_constructible<T, const T &> {};
template <class T> inline constexpr bool is_copy_constructible_v = is_copy_constructible<T>::value;
template <class T> struct is_move_constructible : is_constructible<T, T &&> {};
template <class T> inline constexpr bool is_move_constructible_v = is_move_constructible<T>::value;
template <class V, class T, class U> struct __port_assignable : false_type {};
template <class T, class U> struct __port_assignable<void_t<decltype(declval<T>() = declval<U>())>, T, U> : true_type {};
template <class T, class U> struct is_assignable : __port_assignable<void, T, U> {};
template <class T, class U> inline constexpr bool is_assignable_v = is_assignable<T, U>::value;
template <class T> struct is_copy_assignable : is_assignable<T &, const T &> {};
template <class T> inline constexpr bool is_copy_assignable_v = is_copy_assignable<T>::value;
template <class T> struct is_move_assignable : is_assignable<T &, T &&> {};
template <class T> inline constexpr bool is_move_assignable_v = is_move_assignable<T>::value;
template <class T> struct is_destructible : bool_constant<!is_void<T>::value && !is_function<T>::value> {};
template <class T> inline constexpr bool is_destructible_v = is_destructible<T>::value;
template <class T> struct is_trivially_default_constructible : bool_constant<__is_trivial(T)> {};
template <class T> inline constexpr bool is_trivially_default_constructible_v = __is_trivial(T);
template <class T> struct is_trivially_copy_constructible : bool_constant<__is_trivially_copyable(T)> {};
template <class T> inline constexpr bool is_trivially_copy_constructible_v = __is_trivially_copyable(T);
template <class T> struct is_trivially_copy_assignable : bool_constant<__is_trivially_copyable(T)> {};
template <class T> inline constexpr bool is_trivially_copy_assignable_v = __is_trivially_copyable(T);
// Nothing here is slower for the fear of an exception.
template <class T, class... A> struct is_nothrow_constructible : is_constructible<T, A...> {};
template <class T, class... A> inline constexpr bool is_nothrow_constructible_v = is_constructible<T, A...>::value;
template <class T> struct is_nothrow_default_constructible : is_default_constructible<T> {};
template <class T> inline constexpr bool is_nothrow_default_constructible_v = is_default_constructible<T>::value;
template <class T> struct is_nothrow_copy_constructible : is_copy_constructible<T> {};
template <class T> inline constexpr bool is_nothrow_copy_constructible_v = is_copy_constructible<T>::value;
template <class T> struct is_nothrow_move_constructible : is_move_constructible<T> {};
template <class T> inline constexpr bool is_nothrow_move_constructible_v = is_move_constructible<T>::value;
template <class T> struct is_nothrow_move_assignable : is_move_assignable<T> {};
template <class T> inline constexpr bool is_nothrow_move_assignable_v = is_move_assignable<T>::value;

template <size_t N, size_t A = 16> struct aligned_storage {
  struct type { alignas(A) unsigned char data[N]; };
};
template <size_t N, size_t A = 16> using aligned_storage_t = typename aligned_storage<N, A>::type;
}
