#pragma once
// Messages of a process to itself: kept in the order in which they were sent until they are received.
namespace mpi {
struct Message {
  int tag;
  MPI_Comm comm;
  size_t bytes;
  char *data;
  Message *next;
};
struct State {
  bool isInitialized, isFinalized;
  int lastComm;
  Message *first;
};
inline State *state() {
  static State state = {false, false, MPI_COMM_SELF, NULL};
  return &state;
}
inline size_t sizeOf(MPI_Datatype type) { return type & 0xff; }
inline void copy(void *to, const void *from, size_t bytes) {
  if (bytes > 0 && to != from) cudaMemcpy(to, from, bytes, cudaMemcpyDefault);
}
inline int send(const void *from, size_t bytes, int tag, MPI_Comm comm) {
  Message *message = (Message *)malloc(sizeof(Message)), **end = &state()->first;
  message->tag = tag;
  message->comm = comm;
  message->bytes = bytes;
  message->data = (char *)malloc(bytes + 1);
  message->next = NULL;
  copy(message->data, from, bytes);
  while (*end != NULL) end = &(*end)->next;
  *end = message;
  return MPI_SUCCESS;
}
// Whether there was a message to take.
inline bool take(void *to, size_t bytes, int tag, MPI_Comm comm, MPI_Status *status) {
  for (Message **place = &state()->first; *place != NULL; place = &(*place)->next) {
    Message *message = *place;
    if (message->comm != comm || tag != MPI_ANY_TAG && message->tag != tag) continue;
    size_t room = message->bytes < bytes ? message->bytes : bytes;
    copy(to, message->data, room);
    if (status != MPI_STATUS_IGNORE) {
      status->MPI_SOURCE = 0;
      status->MPI_TAG = message->tag;
      status->MPI_ERROR = message->bytes > bytes ? MPI_ERR_TRUNCATE : MPI_SUCCESS;
      status->bytes = room;
    }
    *place = message->next;
    free(message->data);
    free(message);
    return true;
  }
  return false;
}
inline int deadlock(const char *call) {
  fprintf(stderr, "%s: the only process waits for a message that it has not sent\n", call);
  exit(EXIT_FAILURE);
  return MPI_ERR_OTHER;
}
struct Request {
  void *to; // null where a message was sent
  size_t bytes;
  int tag;
  MPI_Comm comm;
};
} // namespace mpi
typedef mpi::Request *MPI_Request;

inline int MPI_Send(const void *from, int count, MPI_Datatype type, int to, int tag, MPI_Comm comm) {
  if (to == MPI_PROC_NULL) return MPI_SUCCESS;
  return to == 0 ? mpi::send(from, count * mpi::sizeOf(type), tag, comm) : MPI_ERR_RANK;
}
inline int MPI_Ssend(const void *from, int count, MPI_Datatype type, int to, int tag, MPI_Comm comm) { return MPI_Send(from, count, type, to, tag, comm); }
inline int MPI_Bsend(const void *from, int count, MPI_Datatype type, int to, int tag, MPI_Comm comm) { return MPI_Send(from, count, type, to, tag, comm); }
inline int MPI_Rsend(const void *from, int count, MPI_Datatype type, int to, int tag, MPI_Comm comm) { return MPI_Send(from, count, type, to, tag, comm); }
inline int MPI_Recv(void *to, int count, MPI_Datatype type, int from, int tag, MPI_Comm comm, MPI_Status *status) {
  if (from == MPI_PROC_NULL) return MPI_SUCCESS;
  if (from != 0 && from != MPI_ANY_SOURCE) return MPI_ERR_RANK;
  return mpi::take(to, count * mpi::sizeOf(type), tag, comm, status) ? MPI_SUCCESS : mpi::deadlock("MPI_Recv");
}
inline int MPI_Sendrecv(const void *from, int sendCount, MPI_Datatype sendType, int target, int sendTag, void *to, int count, MPI_Datatype type, int source,
                        int tag, MPI_Comm comm, MPI_Status *status) {
  int error = MPI_Send(from, sendCount, sendType, target, sendTag, comm);
  return error == MPI_SUCCESS ? MPI_Recv(to, count, type, source, tag, comm, status) : error;
}
inline int MPI_Isend(const void *from, int count, MPI_Datatype type, int to, int tag, MPI_Comm comm, MPI_Request *request) {
  *request = new mpi::Request();
  (*request)->to = NULL;
  return MPI_Send(from, count, type, to, tag, comm);
}
inline int MPI_Irecv(void *to, int count, MPI_Datatype type, int from, int tag, MPI_Comm comm, MPI_Request *request) {
  *request = new mpi::Request();
  (*request)->to = from == MPI_PROC_NULL ? NULL : to;
  (*request)->bytes = count * mpi::sizeOf(type);
  (*request)->tag = tag;
  (*request)->comm = comm;
  return from == 0 || from == MPI_ANY_SOURCE || from == MPI_PROC_NULL ? MPI_SUCCESS : MPI_ERR_RANK;
}
inline int MPI_Test(MPI_Request *request, int *flag, MPI_Status *status) {
  *flag = 1;
  if (*request == MPI_REQUEST_NULL) return MPI_SUCCESS;
  mpi::Request *waiting = *request;
  if (waiting->to != NULL && !mpi::take(waiting->to, waiting->bytes, waiting->tag, waiting->comm, status)) {
    *flag = 0;
    return MPI_SUCCESS;
  }
  delete waiting;
  *request = MPI_REQUEST_NULL;
  return MPI_SUCCESS;
}
inline int MPI_Wait(MPI_Request *request, MPI_Status *status) {
  int flag;
  MPI_Test(request, &flag, status);
  return flag != 0 ? MPI_SUCCESS : mpi::deadlock("MPI_Wait");
}
inline int MPI_Waitall(int count, MPI_Request requests[], MPI_Status statuses[]) {
  for (int i = 0; i < count; i++) MPI_Wait(&requests[i], statuses == MPI_STATUSES_IGNORE ? MPI_STATUS_IGNORE : &statuses[i]);
  return MPI_SUCCESS;
}
inline int MPI_Request_free(MPI_Request *request) {
  delete *request;
  *request = MPI_REQUEST_NULL;
  return MPI_SUCCESS;
}
