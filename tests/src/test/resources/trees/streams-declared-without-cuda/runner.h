#pragma once
// As headers for the host's compiler have it, which do not include CUDA's.
typedef struct CUstream_st *cudaStream_t;
typedef struct CUevent_st *cudaEvent_t;

struct Runner {
  cudaStream_t stream = nullptr;
  cudaEvent_t done = nullptr;
  Runner();
  ~Runner();
  int run(int n);
};
int launch(int n, cudaStream_t stream);
