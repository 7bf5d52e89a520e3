// Fact: NAN, nan("") and numeric_limits' quiet_NaN are positive; a NaN that an operation makes has no sign that counts: PTX ISA, canonical NaN.
// expect: 7fc00000 7fc00000 7ff8000000000000
// expect: nan nan nan NAN
// expect: nan nan
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>

template <class To, class From> To bits(From from) {
  To to;
  memcpy(&to, &from, sizeof to);
  return to;
}

__global__ void invalid(float zero) { printf("%f %g\n", zero / zero, sqrt(zero - 1.0)); }

int main(int argc, char **) {
  float zero = argc - 1;
  printf("%x %x %llx\n", bits<unsigned>(NAN), bits<unsigned>(std::numeric_limits<float>::quiet_NaN()),
         bits<unsigned long long>(std::numeric_limits<double>::quiet_NaN()));
  printf("%f %f %g %F\n", NAN, zero / zero, sqrt(zero - 1.0), fmod(1.0, (double)zero));
  invalid<<<1, 1>>>(zero);
  cudaDeviceSynchronize();
}
