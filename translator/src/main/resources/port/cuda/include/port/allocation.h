#pragma once
// What `new` and `delete` stand on, in every C++ file.
[[port::intrinsic("memory.allocate"), port::shim("CStdlib#malloc")]] __host__ __device__ void *__port_new(unsigned long bytes);
[[port::intrinsic("memory.free"), port::shim("CStdlib#free")]] __host__ __device__ void __port_delete(void *p);
