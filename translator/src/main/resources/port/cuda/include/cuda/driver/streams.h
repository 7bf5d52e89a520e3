#pragma once
#include <cuda.h>
// Streams and events: those of the runtime.
typedef cudaStream_t CUstream;
typedef cudaEvent_t CUevent;
enum CUstream_flags { CU_STREAM_DEFAULT = 0, CU_STREAM_NON_BLOCKING = 1 };
enum CUevent_flags { CU_EVENT_DEFAULT = 0, CU_EVENT_BLOCKING_SYNC = 1, CU_EVENT_DISABLE_TIMING = 2, CU_EVENT_INTERPROCESS = 4 };
inline CUresult cuStreamCreate(CUstream *stream, unsigned flags) { return __port_driver_status(cudaStreamCreateWithFlags(stream, flags)); }
inline CUresult cuStreamDestroy(CUstream stream) { return __port_driver_status(cudaStreamDestroy(stream)); }
inline CUresult cuStreamSynchronize(CUstream stream) { return __port_driver_status(cudaStreamSynchronize(stream)); }
inline CUresult cuStreamQuery(CUstream stream) { return __port_driver_status(cudaStreamQuery(stream)); }
inline CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned flags) { return __port_driver_status(cudaStreamWaitEvent(stream, event, flags)); }
inline CUresult cuEventCreate(CUevent *event, unsigned flags) { return __port_driver_status(cudaEventCreateWithFlags(event, flags)); }
inline CUresult cuEventDestroy(CUevent event) { return __port_driver_status(cudaEventDestroy(event)); }
inline CUresult cuEventRecord(CUevent event, CUstream stream) { return __port_driver_status(cudaEventRecord(event, stream)); }
inline CUresult cuEventSynchronize(CUevent event) { return __port_driver_status(cudaEventSynchronize(event)); }
inline CUresult cuEventQuery(CUevent event) { return __port_driver_status(cudaEventQuery(event)); }
inline CUresult cuEventElapsedTime(float *milliseconds, CUevent start, CUevent stop) { return __port_driver_status(cudaEventElapsedTime(milliseconds, start, stop)); }
