// Fact: a program of one MPI process gets from the others what it gives to itself, on the host and on the device.
// expect: rank 0 of 1 sum 6 device 1 2 3 message 7 8 count 2 tag 5 later 9
// expect: nccl 2 4 6 ranks 0 1 average 1.5 gathered 1 2
#include <cstdio>
#include <mpi.h>
#include <nccl.h>
__global__ void fill(float *x, float scale) { x[threadIdx.x] = scale * (threadIdx.x + 1); }
int main(int argc, char **argv) {
  int rank, size, sent[] = {7, 8}, got[2], number = 9, later, count;
  MPI_Init(&argc, &argv);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  MPI_Comm_size(MPI_COMM_WORLD, &size);
  float *x, *y, h[3];
  cudaMalloc(&x, 12);
  cudaMalloc(&y, 12);
  fill<<<1, 3>>>(x, 1);
  MPI_Allreduce(x, y, 3, MPI_FLOAT, MPI_SUM, MPI_COMM_WORLD);
  cudaMemcpy(h, y, 12, cudaMemcpyDeviceToHost);
  double local = h[0] + h[1] + h[2], global;
  MPI_Reduce(&local, &global, 1, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
  MPI_Request requests[2];
  MPI_Status status;
  MPI_Irecv(&later, 1, MPI_INT, 0, 3, MPI_COMM_WORLD, &requests[0]);
  MPI_Send(sent, 2, MPI_INT, 0, 5, MPI_COMM_WORLD);
  MPI_Isend(&number, 1, MPI_INT, 0, 3, MPI_COMM_WORLD, &requests[1]);
  MPI_Recv(got, 2, MPI_INT, MPI_ANY_SOURCE, 5, MPI_COMM_WORLD, &status);
  MPI_Get_count(&status, MPI_INT, &count);
  MPI_Waitall(2, requests, MPI_STATUSES_IGNORE);
  MPI_Barrier(MPI_COMM_WORLD);
  printf("rank %d of %d sum %g device %g %g %g message %d %d count %d tag %d later %d\n", rank, size, global, h[0], h[1], h[2], got[0], got[1], count,
         status.MPI_TAG, later);
  // two ranks on one device
  ncclComm_t comms[2];
  int devices[] = {0, 0}, ranks[2];
  ncclCommInitAll(comms, 2, devices);
  ncclGroupStart();
  for (int r = 0; r < 2; r++) ncclAllReduce(x, r == 0 ? y : x, 3, ncclFloat, ncclSum, comms[r], 0);
  ncclGroupEnd();
  cudaMemcpy(h, y, 12, cudaMemcpyDeviceToHost);
  for (int r = 0; r < 2; r++) ncclCommUserRank(comms[r], &ranks[r]);
  printf("nccl %g %g %g ranks %d %d", h[0], h[1], h[2], ranks[0], ranks[1]);
  fill<<<1, 1>>>(x, 1);
  fill<<<1, 1>>>(y, 2);
  float *mean, *both;
  cudaMalloc(&mean, 8);
  cudaMalloc(&both, 16);
  ncclAllReduce(x, mean, 1, ncclFloat, ncclAvg, comms[0], 0);
  ncclAllGather(x, both, 1, ncclFloat, comms[0], 0);
  ncclAllReduce(y, mean + 1, 1, ncclFloat, ncclAvg, comms[1], 0);
  ncclAllGather(y, both + 2, 1, ncclFloat, comms[1], 0);
  cudaMemcpy(h, mean, 8, cudaMemcpyDeviceToHost);
  printf(" average %g", h[1]);
  cudaMemcpy(h, both, 8, cudaMemcpyDeviceToHost);
  printf(" gathered %g %g\n", h[0], h[1]);
  MPI_Finalize();
}
