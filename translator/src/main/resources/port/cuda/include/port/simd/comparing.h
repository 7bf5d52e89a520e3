#pragma once
// The predicates of cmp: an ordered one is false where an element is no number; S and Q differ in traps only.
#define _CMP_EQ_OQ 0
#define _CMP_LT_OS 1
#define _CMP_LE_OS 2
#define _CMP_UNORD_Q 3
#define _CMP_NEQ_UQ 4
#define _CMP_NLT_US 5
#define _CMP_NLE_US 6
#define _CMP_ORD_Q 7
#define _CMP_EQ_UQ 8
#define _CMP_NGE_US 9
#define _CMP_NGT_US 10
#define _CMP_FALSE_OQ 11
#define _CMP_NEQ_OQ 12
#define _CMP_GE_OS 13
#define _CMP_GT_OS 14
#define _CMP_TRUE_UQ 15
#define _CMP_EQ_OS 16
#define _CMP_LT_OQ 17
#define _CMP_LE_OQ 18
#define _CMP_UNORD_S 19
#define _CMP_NEQ_US 20
#define _CMP_NLT_UQ 21
#define _CMP_NLE_UQ 22
#define _CMP_ORD_S 23
#define _CMP_EQ_US 24
#define _CMP_NGE_UQ 25
#define _CMP_NGT_UQ 26
#define _CMP_FALSE_OS 27
#define _CMP_NEQ_OS 28
#define _CMP_GE_OQ 29
#define _CMP_GT_OQ 30
#define _CMP_TRUE_US 31
template <class T> bool __port_compares(T a, T b, int how) {
  switch (how & 15) {
  case 0: return a == b;
  case 1: return a < b;
  case 2: return a <= b;
  case 3: return a != a || b != b;
  case 4: return !(a == b);
  case 5: return !(a < b);
  case 6: return !(a <= b);
  case 7: return a == a && b == b;
  case 8: return !(a < b || a > b);
  case 9: return !(a >= b);
  case 10: return !(a > b);
  case 11: return false;
  case 12: return a < b || a > b;
  case 13: return a >= b;
  case 14: return a > b;
  default: return true;
  }
}
