#pragma once
// Floating-point numbers of 8 bits and what is between them and float; what is too great becomes the greatest number.
[[port::intrinsic("convert.f32.e4m3"), port::shim("SmallFloats#toE4m3")]] __host__ __device__ unsigned char __port_float_to_e4m3(float x);
[[port::intrinsic("convert.f32.e5m2"), port::shim("SmallFloats#toE5m2")]] __host__ __device__ unsigned char __port_float_to_e5m2(float x);
[[port::intrinsic("convert.e4m3.f32"), port::shim("SmallFloats#fromE4m3")]] __host__ __device__ float __port_e4m3_to_float(unsigned char x);
[[port::intrinsic("convert.e5m2.f32"), port::shim("SmallFloats#fromE5m2")]] __host__ __device__ float __port_e5m2_to_float(unsigned char x);
