#pragma once
// The ranks of a communicator, and what each has asked for.
namespace nccl {
enum { MOST = 16 };
enum Kind { ALL_REDUCE, REDUCE, BROADCAST, ALL_GATHER, REDUCE_SCATTER };
struct Wish {
  Kind kind;
  const void *from;
  void *to;
  size_t count;
  ncclDataType_t type;
  ncclRedOp_t op;
  int root;
  Wish *next;
};
struct Clique {
  int id, count;
  int devices[MOST];
  Wish *wishes[MOST];
  Clique *next;
};
struct World {
  int lastId;
  Clique *first;
};
inline World *world() {
  static World world = {0, NULL};
  return &world;
}
inline Clique *cliqueOf(int id, int count) {
  for (Clique *known = world()->first; known != NULL; known = known->next) {
    if (known->id == id) return known;
  }
  Clique *made = new Clique();
  made->id = id;
  made->count = count;
  made->next = world()->first;
  world()->first = made;
  return made;
}
} // namespace nccl
struct ncclComm {
  nccl::Clique *clique;
  int rank, device;
};
typedef ncclComm *ncclComm_t;
namespace nccl {
inline ncclComm_t join(Clique *clique, int rank, int device) {
  ncclComm_t comm = new ncclComm();
  comm->clique = clique;
  comm->rank = rank;
  comm->device = device;
  clique->devices[rank] = device;
  return comm;
}
inline size_t sizeOf(ncclDataType_t type) {
  switch (type) {
  case ncclInt8:
  case ncclUint8: return 1;
  case ncclFloat16:
  case ncclBfloat16: return 2;
  case ncclInt64:
  case ncclUint64:
  case ncclFloat64: return 8;
  default: return 4;
  }
}
// One rank's numbers onto those of the ranks before it; S is what they are computed in.
template <class T, class S> __global__ void combine(size_t count, ncclRedOp_t op, T *sum, const T *more, int ranks) {
  size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x;
  if (i >= count) return;
  S a = (S)sum[i], b = (S)more[i];
  switch (op) {
  case ncclProd: a = a * b; break;
  case ncclMax: a = b > a ? b : a; break;
  case ncclMin: a = b < a ? b : a; break;
  default: a = a + b; break;
  }
  sum[i] = (T)(ranks > 0 ? a / (S)ranks : a);
}
template <class T, class S> void combined(const Wish &wish, void *sum, const void *more, size_t count, int ranks) {
  combine<T, S><<<(unsigned)((count + 127) / 128), 128>>>(count, wish.op, (T *)sum, (const T *)more, ranks);
}
// ranks: how many an average is taken of with this step, or 0.
inline void combineTyped(const Wish &wish, void *sum, const void *more, size_t count, int ranks) {
  switch (wish.type) {
  case ncclInt8: combined<signed char, int>(wish, sum, more, count, ranks); break;
  case ncclUint8: combined<unsigned char, int>(wish, sum, more, count, ranks); break;
  case ncclUint32: combined<unsigned, unsigned>(wish, sum, more, count, ranks); break;
  case ncclInt64: combined<long long, long long>(wish, sum, more, count, ranks); break;
  case ncclUint64: combined<unsigned long long, unsigned long long>(wish, sum, more, count, ranks); break;
  case ncclFloat16: combined<__half, float>(wish, sum, more, count, ranks); break;
  case ncclFloat32: combined<float, float>(wish, sum, more, count, ranks); break;
  case ncclFloat64: combined<double, double>(wish, sum, more, count, ranks); break;
  case ncclBfloat16: combined<__nv_bfloat16, float>(wish, sum, more, count, ranks); break;
  default: combined<int, int>(wish, sum, more, count, ranks); break;
  }
}
// What all ranks have sent, rank by rank in one piece of memory on the current device.
inline char *collected(Clique *clique, size_t bytes) {
  char *all;
  cudaMalloc(&all, bytes * clique->count + 1);
  for (int rank = 0; rank < clique->count; rank++) cudaMemcpy(all + rank * bytes, clique->wishes[rank]->from, bytes, cudaMemcpyDefault);
  return all;
}
inline void carryOut(Clique *clique) {
  Wish first = *clique->wishes[0];
  int ranks = clique->count;
  size_t size = sizeOf(first.type), share = first.count * size;
  bool scatters = first.kind == REDUCE_SCATTER;
  size_t sent = scatters ? share * ranks : share;
  if (first.kind == BROADCAST) {
    const void *from = clique->wishes[first.root]->from;
    for (int rank = 0; rank < ranks; rank++) {
      if (clique->wishes[rank]->to != from) cudaMemcpy(clique->wishes[rank]->to, from, share, cudaMemcpyDefault);
    }
    return;
  }
  char *all = collected(clique, sent);
  bool gathers = first.kind == ALL_GATHER;
  for (int rank = 1; !gathers && rank < ranks; rank++) {
    combineTyped(first, all, all + rank * sent, sent / size, first.op == ncclAvg && rank == ranks - 1 ? ranks : 0);
  }
  for (int rank = 0; rank < ranks; rank++) {
    if (first.kind == REDUCE && rank != first.root) continue;
    cudaMemcpy(clique->wishes[rank]->to, scatters ? all + rank * share : all, gathers ? share * ranks : share, cudaMemcpyDefault);
  }
  cudaFree(all);
}
inline ncclResult_t ask(ncclComm_t comm, Kind kind, const void *from, void *to, size_t count, ncclDataType_t type, ncclRedOp_t op, int root) {
  Clique *clique = comm->clique;
  if (root < 0 || root >= clique->count) return ncclInvalidArgument;
  Wish *wish = new Wish(), **end = &clique->wishes[comm->rank];
  wish->kind = kind;
  wish->from = from;
  wish->to = to;
  wish->count = count;
  wish->type = type;
  wish->op = op;
  wish->root = root;
  while (*end != NULL) end = &(*end)->next;
  *end = wish;
  for (;;) {
    for (int rank = 0; rank < clique->count; rank++) {
      if (clique->wishes[rank] == NULL) return ncclSuccess;
    }
    carryOut(clique);
    for (int rank = 0; rank < clique->count; rank++) {
      Wish *done = clique->wishes[rank];
      clique->wishes[rank] = done->next;
      delete done;
    }
  }
}
} // namespace nccl
