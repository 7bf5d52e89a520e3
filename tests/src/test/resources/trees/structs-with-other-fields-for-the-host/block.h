#pragma once
#include <stdint.h>
#ifdef __CUDACC__
#include <cuda_fp16.h>
typedef half scale_t;
typedef half2 scales_t;
#else
typedef uint16_t scale_t;
typedef uint32_t scales_t;
#endif

typedef struct {
  union {
    struct {
      scale_t d;
      scale_t m;
    };
    scales_t dm;
  };
  uint8_t qs[4];
} block;

struct row {
  block blocks[2];
  const row *next;
};

void pack(row *to, int low);
void unpack(const row *from, float *to);
