// The operations of one vector of floats or doubles; included once for each type, with its measures in macros:
// PORT_SIMD(name) the function's full name, PORT_SIMD_VECTOR, PORT_SIMD_ELEMENT, PORT_SIMD_BITS (unsigned, as wide),
// PORT_SIMD_SIGN (the sign's bit) and PORT_SIMD_LANES. 'cmp' and FMA came with AVX, for the short vectors too.
#ifdef PORT_SIMD
inline PORT_SIMD_VECTOR PORT_SIMD(set1)(PORT_SIMD_ELEMENT x) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = x;
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(setzero)() { return PORT_SIMD(set1)(0); }
inline PORT_SIMD_VECTOR PORT_SIMD(load)(const PORT_SIMD_ELEMENT *p) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = p[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(loadu)(const PORT_SIMD_ELEMENT *p) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = p[i];
  return r;
}
inline void PORT_SIMD(store)(PORT_SIMD_ELEMENT *p, PORT_SIMD_VECTOR a) {
  for (int i = 0; i < PORT_SIMD_LANES; i++) p[i] = a.f[i];
}
inline void PORT_SIMD(storeu)(PORT_SIMD_ELEMENT *p, PORT_SIMD_VECTOR a) {
  for (int i = 0; i < PORT_SIMD_LANES; i++) p[i] = a.f[i];
}
inline void PORT_SIMD(stream)(PORT_SIMD_ELEMENT *p, PORT_SIMD_VECTOR a) {
  for (int i = 0; i < PORT_SIMD_LANES; i++) p[i] = a.f[i];
}
inline PORT_SIMD_VECTOR PORT_SIMD(add)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = a.f[i] + b.f[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(sub)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = a.f[i] - b.f[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(mul)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = a.f[i] * b.f[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(div)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = a.f[i] / b.f[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(min)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = a.f[i] < b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(max)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = a.f[i] > b.f[i] ? a.f[i] : b.f[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(sqrt)(PORT_SIMD_VECTOR a) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = sqrt(a.f[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(floor)(PORT_SIMD_VECTOR a) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = floor(a.f[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(ceil)(PORT_SIMD_VECTOR a) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = ceil(a.f[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(and)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.u[i] = a.u[i] & b.u[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(or)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.u[i] = a.u[i] | b.u[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(xor)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.u[i] = a.u[i] ^ b.u[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(andnot)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.u[i] = ~a.u[i] & b.u[i];
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(blendv)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b, PORT_SIMD_VECTOR mask) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.u[i] = mask.u[i] >> PORT_SIMD_SIGN != 0 ? b.u[i] : a.u[i];
  return r;
}
inline int PORT_SIMD(movemask)(PORT_SIMD_VECTOR a) {
  int mask = 0;
  for (int i = 0; i < PORT_SIMD_LANES; i++) mask |= (int)(a.u[i] >> PORT_SIMD_SIGN) << i;
  return mask;
}
inline PORT_SIMD_VECTOR PORT_SIMD(cmp)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b, int how) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.u[i] = __port_compares(a.f[i], b.f[i], how) ? ~(PORT_SIMD_BITS)0 : 0;
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(fmadd)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b, PORT_SIMD_VECTOR c) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = fma(a.f[i], b.f[i], c.f[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(fmsub)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b, PORT_SIMD_VECTOR c) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = fma(a.f[i], b.f[i], -c.f[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(fnmadd)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b, PORT_SIMD_VECTOR c) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = fma(-a.f[i], b.f[i], c.f[i]);
  return r;
}
inline PORT_SIMD_VECTOR PORT_SIMD(fnmsub)(PORT_SIMD_VECTOR a, PORT_SIMD_VECTOR b, PORT_SIMD_VECTOR c) {
  PORT_SIMD_VECTOR r;
  for (int i = 0; i < PORT_SIMD_LANES; i++) r.f[i] = fma(-a.f[i], b.f[i], -c.f[i]);
  return r;
}
#undef PORT_SIMD
#undef PORT_SIMD_VECTOR
#undef PORT_SIMD_ELEMENT
#undef PORT_SIMD_BITS
#undef PORT_SIMD_SIGN
#undef PORT_SIMD_LANES
#endif
