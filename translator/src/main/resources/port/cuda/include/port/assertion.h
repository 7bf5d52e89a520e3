#pragma once
[[noreturn, port::intrinsic("assert.fail"), port::shim("CStdlib#assertionFailed|ctx#assertionFailed")]] __host__ __device__ void __port_assertion_failed(const char *text, const char *file, unsigned line, const char *function);
