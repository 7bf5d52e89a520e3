#pragma once
// Integers become double, as <cmath> has it.
inline __host__ __device__ double sqrt(int x) { return sqrt((double)x); }
inline __host__ __device__ double sqrt(unsigned int x) { return sqrt((double)x); }
inline __host__ __device__ double sqrt(long x) { return sqrt((double)x); }
inline __host__ __device__ double sqrt(unsigned long x) { return sqrt((double)x); }
inline __host__ __device__ double sqrt(long long x) { return sqrt((double)x); }
inline __host__ __device__ double sqrt(unsigned long long x) { return sqrt((double)x); }
inline __host__ __device__ double cbrt(int x) { return cbrt((double)x); }
inline __host__ __device__ double cbrt(unsigned int x) { return cbrt((double)x); }
inline __host__ __device__ double cbrt(long x) { return cbrt((double)x); }
inline __host__ __device__ double cbrt(unsigned long x) { return cbrt((double)x); }
inline __host__ __device__ double cbrt(long long x) { return cbrt((double)x); }
inline __host__ __device__ double cbrt(unsigned long long x) { return cbrt((double)x); }
inline __host__ __device__ double exp(int x) { return exp((double)x); }
inline __host__ __device__ double exp(unsigned int x) { return exp((double)x); }
inline __host__ __device__ double exp(long x) { return exp((double)x); }
inline __host__ __device__ double exp(unsigned long x) { return exp((double)x); }
inline __host__ __device__ double exp(long long x) { return exp((double)x); }
inline __host__ __device__ double exp(unsigned long long x) { return exp((double)x); }
inline __host__ __device__ double exp2(int x) { return exp2((double)x); }
inline __host__ __device__ double exp2(unsigned int x) { return exp2((double)x); }
inline __host__ __device__ double exp2(long x) { return exp2((double)x); }
inline __host__ __device__ double exp2(unsigned long x) { return exp2((double)x); }
inline __host__ __device__ double exp2(long long x) { return exp2((double)x); }
inline __host__ __device__ double exp2(unsigned long long x) { return exp2((double)x); }
inline __host__ __device__ double log(int x) { return log((double)x); }
inline __host__ __device__ double log(unsigned int x) { return log((double)x); }
inline __host__ __device__ double log(long x) { return log((double)x); }
inline __host__ __device__ double log(unsigned long x) { return log((double)x); }
inline __host__ __device__ double log(long long x) { return log((double)x); }
inline __host__ __device__ double log(unsigned long long x) { return log((double)x); }
inline __host__ __device__ double log2(int x) { return log2((double)x); }
inline __host__ __device__ double log2(unsigned int x) { return log2((double)x); }
inline __host__ __device__ double log2(long x) { return log2((double)x); }
inline __host__ __device__ double log2(unsigned long x) { return log2((double)x); }
inline __host__ __device__ double log2(long long x) { return log2((double)x); }
inline __host__ __device__ double log2(unsigned long long x) { return log2((double)x); }
inline __host__ __device__ double log10(int x) { return log10((double)x); }
inline __host__ __device__ double log10(unsigned int x) { return log10((double)x); }
inline __host__ __device__ double log10(long x) { return log10((double)x); }
inline __host__ __device__ double log10(unsigned long x) { return log10((double)x); }
inline __host__ __device__ double log10(long long x) { return log10((double)x); }
inline __host__ __device__ double log10(unsigned long long x) { return log10((double)x); }
inline __host__ __device__ double sin(int x) { return sin((double)x); }
inline __host__ __device__ double sin(unsigned int x) { return sin((double)x); }
inline __host__ __device__ double sin(long x) { return sin((double)x); }
inline __host__ __device__ double sin(unsigned long x) { return sin((double)x); }
inline __host__ __device__ double sin(long long x) { return sin((double)x); }
inline __host__ __device__ double sin(unsigned long long x) { return sin((double)x); }
inline __host__ __device__ double cos(int x) { return cos((double)x); }
inline __host__ __device__ double cos(unsigned int x) { return cos((double)x); }
inline __host__ __device__ double cos(long x) { return cos((double)x); }
inline __host__ __device__ double cos(unsigned long x) { return cos((double)x); }
inline __host__ __device__ double cos(long long x) { return cos((double)x); }
inline __host__ __device__ double cos(unsigned long long x) { return cos((double)x); }
inline __host__ __device__ double tan(int x) { return tan((double)x); }
inline __host__ __device__ double tan(unsigned int x) { return tan((double)x); }
inline __host__ __device__ double tan(long x) { return tan((double)x); }
inline __host__ __device__ double tan(unsigned long x) { return tan((double)x); }
inline __host__ __device__ double tan(long long x) { return tan((double)x); }
inline __host__ __device__ double tan(unsigned long long x) { return tan((double)x); }
inline __host__ __device__ double asin(int x) { return asin((double)x); }
inline __host__ __device__ double asin(unsigned int x) { return asin((double)x); }
inline __host__ __device__ double asin(long x) { return asin((double)x); }
inline __host__ __device__ double asin(unsigned long x) { return asin((double)x); }
inline __host__ __device__ double asin(long long x) { return asin((double)x); }
inline __host__ __device__ double asin(unsigned long long x) { return asin((double)x); }
inline __host__ __device__ double acos(int x) { return acos((double)x); }
inline __host__ __device__ double acos(unsigned int x) { return acos((double)x); }
inline __host__ __device__ double acos(long x) { return acos((double)x); }
inline __host__ __device__ double acos(unsigned long x) { return acos((double)x); }
inline __host__ __device__ double acos(long long x) { return acos((double)x); }
inline __host__ __device__ double acos(unsigned long long x) { return acos((double)x); }
inline __host__ __device__ double atan(int x) { return atan((double)x); }
inline __host__ __device__ double atan(unsigned int x) { return atan((double)x); }
inline __host__ __device__ double atan(long x) { return atan((double)x); }
inline __host__ __device__ double atan(unsigned long x) { return atan((double)x); }
inline __host__ __device__ double atan(long long x) { return atan((double)x); }
inline __host__ __device__ double atan(unsigned long long x) { return atan((double)x); }
inline __host__ __device__ double floor(int x) { return floor((double)x); }
inline __host__ __device__ double floor(unsigned int x) { return floor((double)x); }
inline __host__ __device__ double floor(long x) { return floor((double)x); }
inline __host__ __device__ double floor(unsigned long x) { return floor((double)x); }
inline __host__ __device__ double floor(long long x) { return floor((double)x); }
inline __host__ __device__ double floor(unsigned long long x) { return floor((double)x); }
inline __host__ __device__ double ceil(int x) { return ceil((double)x); }
inline __host__ __device__ double ceil(unsigned int x) { return ceil((double)x); }
inline __host__ __device__ double ceil(long x) { return ceil((double)x); }
inline __host__ __device__ double ceil(unsigned long x) { return ceil((double)x); }
inline __host__ __device__ double ceil(long long x) { return ceil((double)x); }
inline __host__ __device__ double ceil(unsigned long long x) { return ceil((double)x); }
inline __host__ __device__ double round(int x) { return round((double)x); }
inline __host__ __device__ double round(unsigned int x) { return round((double)x); }
inline __host__ __device__ double round(long x) { return round((double)x); }
inline __host__ __device__ double round(unsigned long x) { return round((double)x); }
inline __host__ __device__ double round(long long x) { return round((double)x); }
inline __host__ __device__ double round(unsigned long long x) { return round((double)x); }
inline __host__ __device__ double fabs(int x) { return fabs((double)x); }
inline __host__ __device__ double fabs(unsigned int x) { return fabs((double)x); }
inline __host__ __device__ double fabs(long x) { return fabs((double)x); }
inline __host__ __device__ double fabs(unsigned long x) { return fabs((double)x); }
inline __host__ __device__ double fabs(long long x) { return fabs((double)x); }
inline __host__ __device__ double fabs(unsigned long long x) { return fabs((double)x); }
inline __host__ __device__ double sinh(int x) { return sinh((double)x); }
inline __host__ __device__ double sinh(unsigned int x) { return sinh((double)x); }
inline __host__ __device__ double sinh(long x) { return sinh((double)x); }
inline __host__ __device__ double sinh(unsigned long x) { return sinh((double)x); }
inline __host__ __device__ double sinh(long long x) { return sinh((double)x); }
inline __host__ __device__ double sinh(unsigned long long x) { return sinh((double)x); }
inline __host__ __device__ double cosh(int x) { return cosh((double)x); }
inline __host__ __device__ double cosh(unsigned int x) { return cosh((double)x); }
inline __host__ __device__ double cosh(long x) { return cosh((double)x); }
inline __host__ __device__ double cosh(unsigned long x) { return cosh((double)x); }
inline __host__ __device__ double cosh(long long x) { return cosh((double)x); }
inline __host__ __device__ double cosh(unsigned long long x) { return cosh((double)x); }
inline __host__ __device__ double tanh(int x) { return tanh((double)x); }
inline __host__ __device__ double tanh(unsigned int x) { return tanh((double)x); }
inline __host__ __device__ double tanh(long x) { return tanh((double)x); }
inline __host__ __device__ double tanh(unsigned long x) { return tanh((double)x); }
inline __host__ __device__ double tanh(long long x) { return tanh((double)x); }
inline __host__ __device__ double tanh(unsigned long long x) { return tanh((double)x); }
inline __host__ __device__ double trunc(int x) { return trunc((double)x); }
inline __host__ __device__ double trunc(unsigned int x) { return trunc((double)x); }
inline __host__ __device__ double trunc(long x) { return trunc((double)x); }
inline __host__ __device__ double trunc(unsigned long x) { return trunc((double)x); }
inline __host__ __device__ double trunc(long long x) { return trunc((double)x); }
inline __host__ __device__ double trunc(unsigned long long x) { return trunc((double)x); }
inline __host__ __device__ double asinh(int x) { return asinh((double)x); }
inline __host__ __device__ double asinh(unsigned int x) { return asinh((double)x); }
inline __host__ __device__ double asinh(long x) { return asinh((double)x); }
inline __host__ __device__ double asinh(unsigned long x) { return asinh((double)x); }
inline __host__ __device__ double asinh(long long x) { return asinh((double)x); }
inline __host__ __device__ double asinh(unsigned long long x) { return asinh((double)x); }
inline __host__ __device__ double acosh(int x) { return acosh((double)x); }
inline __host__ __device__ double acosh(unsigned int x) { return acosh((double)x); }
inline __host__ __device__ double acosh(long x) { return acosh((double)x); }
inline __host__ __device__ double acosh(unsigned long x) { return acosh((double)x); }
inline __host__ __device__ double acosh(long long x) { return acosh((double)x); }
inline __host__ __device__ double acosh(unsigned long long x) { return acosh((double)x); }
inline __host__ __device__ double atanh(int x) { return atanh((double)x); }
inline __host__ __device__ double atanh(unsigned int x) { return atanh((double)x); }
inline __host__ __device__ double atanh(long x) { return atanh((double)x); }
inline __host__ __device__ double atanh(unsigned long x) { return atanh((double)x); }
inline __host__ __device__ double atanh(long long x) { return atanh((double)x); }
inline __host__ __device__ double atanh(unsigned long long x) { return atanh((double)x); }
inline __host__ __device__ double expm1(int x) { return expm1((double)x); }
inline __host__ __device__ double expm1(unsigned int x) { return expm1((double)x); }
inline __host__ __device__ double expm1(long x) { return expm1((double)x); }
inline __host__ __device__ double expm1(unsigned long x) { return expm1((double)x); }
inline __host__ __device__ double expm1(long long x) { return expm1((double)x); }
inline __host__ __device__ double expm1(unsigned long long x) { return expm1((double)x); }
inline __host__ __device__ double log1p(int x) { return log1p((double)x); }
inline __host__ __device__ double log1p(unsigned int x) { return log1p((double)x); }
inline __host__ __device__ double log1p(long x) { return log1p((double)x); }
inline __host__ __device__ double log1p(unsigned long x) { return log1p((double)x); }
inline __host__ __device__ double log1p(long long x) { return log1p((double)x); }
inline __host__ __device__ double log1p(unsigned long long x) { return log1p((double)x); }
inline __host__ __device__ double erf(int x) { return erf((double)x); }
inline __host__ __device__ double erf(unsigned int x) { return erf((double)x); }
inline __host__ __device__ double erf(long x) { return erf((double)x); }
inline __host__ __device__ double erf(unsigned long x) { return erf((double)x); }
inline __host__ __device__ double erf(long long x) { return erf((double)x); }
inline __host__ __device__ double erf(unsigned long long x) { return erf((double)x); }
inline __host__ __device__ double erfc(int x) { return erfc((double)x); }
inline __host__ __device__ double erfc(unsigned int x) { return erfc((double)x); }
inline __host__ __device__ double erfc(long x) { return erfc((double)x); }
inline __host__ __device__ double erfc(unsigned long x) { return erfc((double)x); }
inline __host__ __device__ double erfc(long long x) { return erfc((double)x); }
inline __host__ __device__ double erfc(unsigned long long x) { return erfc((double)x); }
inline __host__ __device__ double tgamma(int x) { return tgamma((double)x); }
inline __host__ __device__ double tgamma(unsigned int x) { return tgamma((double)x); }
inline __host__ __device__ double tgamma(long x) { return tgamma((double)x); }
inline __host__ __device__ double tgamma(unsigned long x) { return tgamma((double)x); }
inline __host__ __device__ double tgamma(long long x) { return tgamma((double)x); }
inline __host__ __device__ double tgamma(unsigned long long x) { return tgamma((double)x); }
inline __host__ __device__ double lgamma(int x) { return lgamma((double)x); }
inline __host__ __device__ double lgamma(unsigned int x) { return lgamma((double)x); }
inline __host__ __device__ double lgamma(long x) { return lgamma((double)x); }
inline __host__ __device__ double lgamma(unsigned long x) { return lgamma((double)x); }
inline __host__ __device__ double lgamma(long long x) { return lgamma((double)x); }
inline __host__ __device__ double lgamma(unsigned long long x) { return lgamma((double)x); }
inline __host__ __device__ double rint(int x) { return rint((double)x); }
inline __host__ __device__ double rint(unsigned int x) { return rint((double)x); }
inline __host__ __device__ double rint(long x) { return rint((double)x); }
inline __host__ __device__ double rint(unsigned long x) { return rint((double)x); }
inline __host__ __device__ double rint(long long x) { return rint((double)x); }
inline __host__ __device__ double rint(unsigned long long x) { return rint((double)x); }
inline __host__ __device__ double nearbyint(int x) { return nearbyint((double)x); }
inline __host__ __device__ double nearbyint(unsigned int x) { return nearbyint((double)x); }
inline __host__ __device__ double nearbyint(long x) { return nearbyint((double)x); }
inline __host__ __device__ double nearbyint(unsigned long x) { return nearbyint((double)x); }
inline __host__ __device__ double nearbyint(long long x) { return nearbyint((double)x); }
inline __host__ __device__ double nearbyint(unsigned long long x) { return nearbyint((double)x); }
inline __host__ __device__ double logb(int x) { return logb((double)x); }
inline __host__ __device__ double logb(unsigned int x) { return logb((double)x); }
inline __host__ __device__ double logb(long x) { return logb((double)x); }
inline __host__ __device__ double logb(unsigned long x) { return logb((double)x); }
inline __host__ __device__ double logb(long long x) { return logb((double)x); }
inline __host__ __device__ double logb(unsigned long long x) { return logb((double)x); }
inline __host__ __device__ double frexp(int x, int *e) { return frexp((double)x, e); }
inline __host__ __device__ double ldexp(int x, int e) { return ldexp((double)x, e); }
inline __host__ __device__ double pow(double x, int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(double x, float y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(float x, double y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(int x, int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(int x, double y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(int x, float y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(double x, long y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(double x, unsigned int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(unsigned int x, int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(unsigned int x, unsigned int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(long x, long y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(long x, int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(int x, long y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(int x, unsigned int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(unsigned long x, int y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(double x, unsigned long y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(float x, long y) { return pow((double)x, (double)y); }
inline __host__ __device__ double pow(float x, unsigned int y) { return pow((double)x, (double)y); }
// CUDA and the C++ library compute float to the power of an int in double or float; here, as CUDA does, in float.
inline __host__ __device__ float pow(float x, int y) { return powf(x, (float)y); }
inline __host__ __device__ double fmin(double x, int y) { return fmin((double)x, (double)y); }
inline __host__ __device__ double fmin(int x, double y) { return fmin((double)x, (double)y); }
inline __host__ __device__ double fmin(int x, int y) { return fmin((double)x, (double)y); }
inline __host__ __device__ double fmin(float x, double y) { return fmin((double)x, (double)y); }
inline __host__ __device__ double fmin(double x, float y) { return fmin((double)x, (double)y); }
inline __host__ __device__ double fmin(int x, float y) { return fmin((double)x, (double)y); }
inline __host__ __device__ double fmin(float x, int y) { return fmin((double)x, (double)y); }
inline __host__ __device__ double fmax(double x, int y) { return fmax((double)x, (double)y); }
inline __host__ __device__ double fmax(int x, double y) { return fmax((double)x, (double)y); }
inline __host__ __device__ double fmax(int x, int y) { return fmax((double)x, (double)y); }
inline __host__ __device__ double fmax(float x, double y) { return fmax((double)x, (double)y); }
inline __host__ __device__ double fmax(double x, float y) { return fmax((double)x, (double)y); }
inline __host__ __device__ double fmax(int x, float y) { return fmax((double)x, (double)y); }
inline __host__ __device__ double fmax(float x, int y) { return fmax((double)x, (double)y); }
inline __host__ __device__ double copysign(double x, int y) { return copysign((double)x, (double)y); }
inline __host__ __device__ double copysign(int x, double y) { return copysign((double)x, (double)y); }
inline __host__ __device__ double copysign(int x, int y) { return copysign((double)x, (double)y); }
inline __host__ __device__ double copysign(float x, double y) { return copysign((double)x, (double)y); }
inline __host__ __device__ double copysign(double x, float y) { return copysign((double)x, (double)y); }
inline __host__ __device__ double copysign(int x, float y) { return copysign((double)x, (double)y); }
inline __host__ __device__ double copysign(float x, int y) { return copysign((double)x, (double)y); }
inline __host__ __device__ double nextafter(double x, int y) { return nextafter((double)x, (double)y); }
inline __host__ __device__ double nextafter(int x, double y) { return nextafter((double)x, (double)y); }
inline __host__ __device__ double nextafter(int x, int y) { return nextafter((double)x, (double)y); }
inline __host__ __device__ double nextafter(float x, double y) { return nextafter((double)x, (double)y); }
inline __host__ __device__ double nextafter(double x, float y) { return nextafter((double)x, (double)y); }
inline __host__ __device__ double nextafter(int x, float y) { return nextafter((double)x, (double)y); }
inline __host__ __device__ double nextafter(float x, int y) { return nextafter((double)x, (double)y); }
inline __host__ __device__ double fdim(double x, int y) { return fdim((double)x, (double)y); }
inline __host__ __device__ double fdim(int x, double y) { return fdim((double)x, (double)y); }
inline __host__ __device__ double fdim(int x, int y) { return fdim((double)x, (double)y); }
inline __host__ __device__ double fdim(float x, double y) { return fdim((double)x, (double)y); }
inline __host__ __device__ double fdim(double x, float y) { return fdim((double)x, (double)y); }
inline __host__ __device__ double fdim(int x, float y) { return fdim((double)x, (double)y); }
inline __host__ __device__ double fdim(float x, int y) { return fdim((double)x, (double)y); }
inline __host__ __device__ double remainder(double x, int y) { return remainder((double)x, (double)y); }
inline __host__ __device__ double remainder(int x, double y) { return remainder((double)x, (double)y); }
inline __host__ __device__ double remainder(int x, int y) { return remainder((double)x, (double)y); }
inline __host__ __device__ double remainder(float x, double y) { return remainder((double)x, (double)y); }
inline __host__ __device__ double remainder(double x, float y) { return remainder((double)x, (double)y); }
inline __host__ __device__ double remainder(int x, float y) { return remainder((double)x, (double)y); }
inline __host__ __device__ double remainder(float x, int y) { return remainder((double)x, (double)y); }
inline __host__ __device__ double fmod(double x, int y) { return fmod((double)x, (double)y); }
inline __host__ __device__ double fmod(int x, double y) { return fmod((double)x, (double)y); }
inline __host__ __device__ double fmod(int x, int y) { return fmod((double)x, (double)y); }
inline __host__ __device__ double fmod(float x, double y) { return fmod((double)x, (double)y); }
inline __host__ __device__ double fmod(double x, float y) { return fmod((double)x, (double)y); }
inline __host__ __device__ double fmod(int x, float y) { return fmod((double)x, (double)y); }
inline __host__ __device__ double fmod(float x, int y) { return fmod((double)x, (double)y); }
inline __host__ __device__ double atan2(double x, int y) { return atan2((double)x, (double)y); }
inline __host__ __device__ double atan2(int x, double y) { return atan2((double)x, (double)y); }
inline __host__ __device__ double atan2(int x, int y) { return atan2((double)x, (double)y); }
inline __host__ __device__ double atan2(float x, double y) { return atan2((double)x, (double)y); }
inline __host__ __device__ double atan2(double x, float y) { return atan2((double)x, (double)y); }
inline __host__ __device__ double atan2(int x, float y) { return atan2((double)x, (double)y); }
inline __host__ __device__ double atan2(float x, int y) { return atan2((double)x, (double)y); }
inline __host__ __device__ double hypot(double x, int y) { return hypot((double)x, (double)y); }
inline __host__ __device__ double hypot(int x, double y) { return hypot((double)x, (double)y); }
inline __host__ __device__ double hypot(int x, int y) { return hypot((double)x, (double)y); }
inline __host__ __device__ double hypot(float x, double y) { return hypot((double)x, (double)y); }
inline __host__ __device__ double hypot(double x, float y) { return hypot((double)x, (double)y); }
inline __host__ __device__ double hypot(int x, float y) { return hypot((double)x, (double)y); }
inline __host__ __device__ double hypot(float x, int y) { return hypot((double)x, (double)y); }
inline __host__ __device__ double fma(double x, double y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(double x, double y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(double x, float y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(double x, float y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(double x, float y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(double x, int y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(double x, int y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(double x, int y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, double y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, double y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, double y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, float y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, float y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, int y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, int y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(float x, int y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, double y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, double y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, double y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, float y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, float y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, float y, int z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, int y, double z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, int y, float z) { return fma((double)x, (double)y, (double)z); }
inline __host__ __device__ double fma(int x, int y, int z) { return fma((double)x, (double)y, (double)z); }
