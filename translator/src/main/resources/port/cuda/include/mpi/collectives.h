#pragma once
// What all processes do together: with one of them, what it gives is what it gets.
namespace mpi {
inline int give(const void *from, void *to, int count, MPI_Datatype type) {
  if (from != MPI_IN_PLACE && to != MPI_IN_PLACE) copy(to, from, count * sizeOf(type));
  return MPI_SUCCESS;
}
} // namespace mpi
inline int MPI_Barrier(MPI_Comm comm) { return MPI_SUCCESS; }
inline int MPI_Bcast(void *data, int count, MPI_Datatype type, int root, MPI_Comm comm) { return root == 0 ? MPI_SUCCESS : MPI_ERR_RANK; }
inline int MPI_Reduce(const void *from, void *to, int count, MPI_Datatype type, MPI_Op op, int root, MPI_Comm comm) {
  return root == 0 ? mpi::give(from, to, count, type) : MPI_ERR_RANK;
}
inline int MPI_Allreduce(const void *from, void *to, int count, MPI_Datatype type, MPI_Op op, MPI_Comm comm) { return mpi::give(from, to, count, type); }
inline int MPI_Scan(const void *from, void *to, int count, MPI_Datatype type, MPI_Op op, MPI_Comm comm) { return mpi::give(from, to, count, type); }
inline int MPI_Exscan(const void *from, void *to, int count, MPI_Datatype type, MPI_Op op, MPI_Comm comm) { return MPI_SUCCESS; }
inline int MPI_Reduce_scatter_block(const void *from, void *to, int count, MPI_Datatype type, MPI_Op op, MPI_Comm comm) {
  return mpi::give(from, to, count, type);
}
inline int MPI_Gather(const void *from, int count, MPI_Datatype type, void *to, int toCount, MPI_Datatype toType, int root, MPI_Comm comm) {
  return mpi::give(from, to, count, type);
}
inline int MPI_Allgather(const void *from, int count, MPI_Datatype type, void *to, int toCount, MPI_Datatype toType, MPI_Comm comm) {
  return mpi::give(from, to, count, type);
}
inline int MPI_Gatherv(const void *from, int count, MPI_Datatype type, void *to, const int *counts, const int *places, MPI_Datatype toType, int root,
                       MPI_Comm comm) {
  return mpi::give(from, (char *)to + places[0] * mpi::sizeOf(toType), count, type);
}
inline int MPI_Allgatherv(const void *from, int count, MPI_Datatype type, void *to, const int *counts, const int *places, MPI_Datatype toType,
                          MPI_Comm comm) {
  return mpi::give(from, (char *)to + places[0] * mpi::sizeOf(toType), count, type);
}
inline int MPI_Scatter(const void *from, int count, MPI_Datatype type, void *to, int toCount, MPI_Datatype toType, int root, MPI_Comm comm) {
  return mpi::give(from, to, count, type);
}
inline int MPI_Scatterv(const void *from, const int *counts, const int *places, MPI_Datatype type, void *to, int count, MPI_Datatype toType, int root,
                        MPI_Comm comm) {
  return to == MPI_IN_PLACE ? MPI_SUCCESS : mpi::give((const char *)from + places[0] * mpi::sizeOf(type), to, counts[0], type);
}
inline int MPI_Alltoall(const void *from, int count, MPI_Datatype type, void *to, int toCount, MPI_Datatype toType, MPI_Comm comm) {
  return mpi::give(from, to, count, type);
}
