#pragma once
// MPI for a program that runs as one process: rank 0 of 1, which sends messages to itself only. Buffers may lie on the device.
#include <cuda_runtime.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#define MPI_VERSION 3
#define MPI_SUBVERSION 1
#define MPI_SUCCESS 0
#define MPI_ERR_COUNT 2
#define MPI_ERR_RANK 6
#define MPI_ERR_TRUNCATE 15
#define MPI_ERR_OTHER 16
#define MPI_ANY_SOURCE (-1)
#define MPI_ANY_TAG (-1)
#define MPI_PROC_NULL (-2)
#define MPI_UNDEFINED (-32766)
#define MPI_MAX_PROCESSOR_NAME 256
#define MPI_MAX_ERROR_STRING 512
#define MPI_IN_PLACE ((void *)-1)
#define MPI_BOTTOM ((void *)0)
#define MPI_THREAD_SINGLE 0
#define MPI_THREAD_FUNNELED 1
#define MPI_THREAD_SERIALIZED 2
#define MPI_THREAD_MULTIPLE 3
#define MPI_COMM_TYPE_SHARED 1
typedef int MPI_Comm;
typedef int MPI_Group;
typedef int MPI_Info;
typedef int MPI_Datatype; // the low byte is the size of an element
typedef int MPI_Op;
typedef int MPI_Errhandler;
typedef long MPI_Aint;
#define MPI_COMM_NULL 0
#define MPI_COMM_WORLD 1
#define MPI_COMM_SELF 2
#define MPI_INFO_NULL 0
#define MPI_ERRORS_RETURN 1
#define MPI_ERRORS_ARE_FATAL 2
#define MPI_DATATYPE_NULL 0
#define MPI_CHAR 0x101
#define MPI_SIGNED_CHAR 0x201
#define MPI_UNSIGNED_CHAR 0x301
#define MPI_BYTE 0x401
#define MPI_INT8_T 0x501
#define MPI_UINT8_T 0x601
#define MPI_C_BOOL 0x701
#define MPI_CXX_BOOL 0x801
#define MPI_SHORT 0x102
#define MPI_UNSIGNED_SHORT 0x202
#define MPI_INT16_T 0x302
#define MPI_UINT16_T 0x402
#define MPI_INT 0x104
#define MPI_UNSIGNED 0x204
#define MPI_INT32_T 0x304
#define MPI_UINT32_T 0x404
#define MPI_FLOAT 0x504
#define MPI_LONG 0x108
#define MPI_UNSIGNED_LONG 0x208
#define MPI_LONG_LONG 0x308
#define MPI_LONG_LONG_INT 0x308
#define MPI_UNSIGNED_LONG_LONG 0x408
#define MPI_INT64_T 0x508
#define MPI_UINT64_T 0x608
#define MPI_DOUBLE 0x708
#define MPI_C_FLOAT_COMPLEX 0x808
#define MPI_FLOAT_INT 0x908
#define MPI_2INT 0xa08
#define MPI_C_DOUBLE_COMPLEX 0x110
#define MPI_DOUBLE_INT 0x210
#define MPI_OP_NULL 0
#define MPI_MAX 1
#define MPI_MIN 2
#define MPI_SUM 3
#define MPI_PROD 4
#define MPI_LAND 5
#define MPI_BAND 6
#define MPI_LOR 7
#define MPI_BOR 8
#define MPI_LXOR 9
#define MPI_BXOR 10
#define MPI_MINLOC 11
#define MPI_MAXLOC 12
#define MPI_REQUEST_NULL ((MPI_Request)0)
#define MPI_STATUS_IGNORE ((MPI_Status *)0)
#define MPI_STATUSES_IGNORE ((MPI_Status *)0)
typedef struct MPI_Status {
  int MPI_SOURCE, MPI_TAG, MPI_ERROR;
  size_t bytes;
} MPI_Status;
#include <mpi/messages.h>
#include <mpi/collectives.h>

[[port::support("partial", "the program runs as one process, rank 0 of 1")]] inline int MPI_Init(int *argc, char ***argv) {
  mpi::state()->isInitialized = true;
  return MPI_SUCCESS;
}
[[port::support("partial", "the program runs as one process, rank 0 of 1")]] inline int MPI_Init_thread(int *argc, char ***argv, int required, int *provided) {
  mpi::state()->isInitialized = true;
  *provided = required;
  return MPI_SUCCESS;
}
inline int MPI_Initialized(int *flag) {
  *flag = mpi::state()->isInitialized;
  return MPI_SUCCESS;
}
inline int MPI_Finalize() {
  mpi::state()->isFinalized = true;
  return MPI_SUCCESS;
}
inline int MPI_Finalized(int *flag) {
  *flag = mpi::state()->isFinalized;
  return MPI_SUCCESS;
}
inline int MPI_Abort(MPI_Comm comm, int code) {
  exit(code);
  return MPI_SUCCESS;
}
inline int MPI_Comm_rank(MPI_Comm comm, int *rank) {
  *rank = 0;
  return MPI_SUCCESS;
}
inline int MPI_Comm_size(MPI_Comm comm, int *size) {
  *size = 1;
  return MPI_SUCCESS;
}
inline int MPI_Comm_dup(MPI_Comm comm, MPI_Comm *copy) {
  *copy = ++mpi::state()->lastComm;
  return MPI_SUCCESS;
}
inline int MPI_Comm_split(MPI_Comm comm, int color, int key, MPI_Comm *part) {
  *part = color == MPI_UNDEFINED ? MPI_COMM_NULL : ++mpi::state()->lastComm;
  return MPI_SUCCESS;
}
inline int MPI_Comm_split_type(MPI_Comm comm, int type, int key, MPI_Info info, MPI_Comm *part) { return MPI_Comm_split(comm, 0, key, part); }
inline int MPI_Comm_free(MPI_Comm *comm) {
  *comm = MPI_COMM_NULL;
  return MPI_SUCCESS;
}
inline int MPI_Comm_set_errhandler(MPI_Comm comm, MPI_Errhandler handler) { return MPI_SUCCESS; }
inline int MPI_Get_processor_name(char *name, int *length) {
  strcpy(name, "localhost");
  *length = 9;
  return MPI_SUCCESS;
}
inline int MPI_Error_string(int code, char *text, int *length) {
  *length = sprintf(text, "MPI error %d", code);
  return MPI_SUCCESS;
}
inline int MPI_Type_size(MPI_Datatype type, int *size) {
  *size = (int)mpi::sizeOf(type);
  return MPI_SUCCESS;
}
inline int MPI_Get_count(const MPI_Status *status, MPI_Datatype type, int *count) {
  *count = (int)(status->bytes / mpi::sizeOf(type));
  return MPI_SUCCESS;
}
inline double MPI_Wtime() {
  struct timeval now;
  gettimeofday(&now, NULL);
  return now.tv_sec + now.tv_usec * 1e-6;
}
inline double MPI_Wtick() { return 1e-6; }
