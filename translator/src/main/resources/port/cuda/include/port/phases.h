#pragma once
// Barriers that count arrivals phase by phase, in 64 bits: the mbarrier object of PTX, and what barriers of libcu++ are made of.
#include <cuda_runtime.h>
namespace __port_phases {
// From the lowest bit on: 20 bits of arrivals that are missing, 20 of how many a phase expects, 23 of bytes on their way, and the phase.
typedef unsigned long long word;
inline __host__ __device__ word start(unsigned expected) { return (word)expected << 20 | expected; }
inline __host__ __device__ unsigned missing(word state) { return (unsigned)state & 0xfffff; }
inline __host__ __device__ unsigned parity(word state) { return (unsigned)(state >> 63); }
// The next phase, or the same with fewer arrivals missing.
inline __device__ word after(word state, unsigned arrivals, unsigned leaving, int bytes) {
  word pending = missing(state) - arrivals;
  word expected = (state >> 20 & 0xfffff) - leaving;
  word travelling = (state >> 40) + (word)(long long)bytes & 0x7fffff;
  word phase = state >> 63;
  if (pending == 0 && travelling == 0) {
    pending = expected;
    phase ^= 1;
  }
  return phase << 63 | travelling << 40 | expected << 20 | pending;
}
inline __device__ word look(const word *place) { return atomicOr((word *)place, 0ull); }
// Arrives, and gives the phase that this belongs to.
inline __device__ word arrive(word *place, unsigned arrivals, unsigned leaving = 0, int bytes = 0) {
  __threadfence_block();
  word state = look(place), seen;
  do {
    seen = state;
    state = atomicCAS(place, seen, after(seen, arrivals, leaving, bytes));
  } while (state != seen);
  return state;
}
// Whether the phase of a parity is over.
inline __device__ bool isOver(const word *place, unsigned ended) {
  bool over = parity(look(place)) != ended;
  if (over) __threadfence_block();
  return over;
}
inline __device__ void await(const word *place, unsigned ended) {
  // Threads that come here together have all arrived before one of them waits.
  __activemask();
  while (!isOver(place, ended)) {
  }
}
}
