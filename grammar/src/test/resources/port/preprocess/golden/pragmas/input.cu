#define N 4
#define UNROLL(n) _Pragma("unroll 2") loop
#pragma unroll N
for
#pragma omp parallel for
UNROLL(2)
#define M 1
#pragma push_macro("M")
#undef M
#define M 2
M
#pragma pop_macro("M")
M
