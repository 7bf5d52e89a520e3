#pragma once
// What `new` and `delete` stand on, in every C++ file.
[[port::intrinsic("memory.allocate"), port::shim("CStdlib#malloc; cast = CStdlib#allocate{type}(elements $1)")]] __host__ __device__ void *__port_new(unsigned long bytes);
[[port::intrinsic("memory.free"), port::shim("CStdlib#free")]] __host__ __device__ void __port_delete(void *p);
inline __host__ __device__ void __port_delete(void *p, unsigned long bytes) { __port_delete(p); }
// What objects with static storage stand on: they are destroyed when the program ends.
[[port::intrinsic("process.atexit"), port::shim("CStdlib#atexit")]] int __port_at_exit(void (*f)());
// The memory of an object with a virtual destructor, of which `p` may be a base anywhere within it.
[[port::intrinsic("memory.freeObject"), port::shim("CStdlib#freeObject")]] __host__ __device__ void __port_delete_object(void *p);
