// The operations of a vector of integers of one width; included once for each, with its measures in macros:
// PORT_SIMD(name) the function's full name, PORT_SIMD_VECTOR, PORT_SIMD_MEMBER, PORT_SIMD_ELEMENT, PORT_SIMD_BITS (unsigned, as wide),
// PORT_SIMD_WIDTH (bits of an element) and PORT_SIMD_LANES.
#ifdef PORT_SIMD
inline PORT_SIMD_VECTOR PORT_SIMD(add)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(a.PORT_SIMD_MEMBER[i] + b.PORT_SIMD_MEMBER[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(sub)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(a.PORT_SIMD_MEMBER[i] - b.PORT_SIMD_MEMBER[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(cmpeq)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(a.PORT_SIMD_MEMBER[i] == b.PORT_SIMD_MEMBER[i] ? -1 : 0);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(cmpgt)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(a.PORT_SIMD_MEMBER[i] > b.PORT_SIMD_MEMBER[i] ? -1 : 0);
  return r;
}
#if PORT_SIMD_WIDTH < 64
inline PORT_SIMD_VECTOR PORT_SIMD(min)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = a.PORT_SIMD_MEMBER[i] < b.PORT_SIMD_MEMBER[i] ? a.PORT_SIMD_MEMBER[i] : b.PORT_SIMD_MEMBER[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(max)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = a.PORT_SIMD_MEMBER[i] > b.PORT_SIMD_MEMBER[i] ? a.PORT_SIMD_MEMBER[i] : b.PORT_SIMD_MEMBER[i];
  return r;
}
#endif
#if PORT_SIMD_WIDTH > 8
inline PORT_SIMD_VECTOR PORT_SIMD(slli)(PORT_SIMD_VECTOR a, int n) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(n >= PORT_SIMD_WIDTH ? 0 : (PORT_SIMD_BITS)a.PORT_SIMD_MEMBER[i] << n);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(srli)(PORT_SIMD_VECTOR a, int n) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(n >= PORT_SIMD_WIDTH ? 0 : (PORT_SIMD_BITS)a.PORT_SIMD_MEMBER[i] >> n);
  return r;
}
#endif
#if PORT_SIMD_WIDTH == 16 || PORT_SIMD_WIDTH == 32
inline PORT_SIMD_VECTOR PORT_SIMD(mullo)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(a.PORT_SIMD_MEMBER[i] * b.PORT_SIMD_MEMBER[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(srai)(PORT_SIMD_VECTOR a, int n) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.PORT_SIMD_MEMBER[i] = (PORT_SIMD_ELEMENT)(a.PORT_SIMD_MEMBER[i] >> (n < PORT_SIMD_WIDTH ? n : PORT_SIMD_WIDTH - 1));
  return r;
}
#endif
#undef PORT_SIMD
#undef PORT_SIMD_MEMBER
#undef PORT_SIMD_ELEMENT
#undef PORT_SIMD_BITS
#undef PORT_SIMD_WIDTH
#undef PORT_SIMD_LANES
#endif
