#pragma once
// NVML: the one device as its manager sees it. It is idle, at room temperature, and takes no power that would be measured.
#include <cuda_runtime.h>
#include <string.h>
#define NVML_API_VERSION 12
#define NVML_DEVICE_NAME_BUFFER_SIZE 64
#define NVML_DEVICE_NAME_V2_BUFFER_SIZE 96
#define NVML_DEVICE_UUID_BUFFER_SIZE 80
#define NVML_DEVICE_UUID_V2_BUFFER_SIZE 96
#define NVML_DEVICE_SERIAL_BUFFER_SIZE 30
#define NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE 80
#define NVML_SYSTEM_NVML_VERSION_BUFFER_SIZE 80
#define NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE 32
#define NVML_DEVICE_PCI_BUS_ID_BUFFER_V2_SIZE 16
typedef enum nvmlReturn_enum {
  NVML_SUCCESS = 0,
  NVML_ERROR_UNINITIALIZED = 1,
  NVML_ERROR_INVALID_ARGUMENT = 2,
  NVML_ERROR_NOT_SUPPORTED = 3,
  NVML_ERROR_NO_PERMISSION = 4,
  NVML_ERROR_ALREADY_INITIALIZED = 5,
  NVML_ERROR_NOT_FOUND = 6,
  NVML_ERROR_INSUFFICIENT_SIZE = 7,
  NVML_ERROR_DRIVER_NOT_LOADED = 9,
  NVML_ERROR_TIMEOUT = 10,
  NVML_ERROR_GPU_IS_LOST = 15,
  NVML_ERROR_UNKNOWN = 999
} nvmlReturn_t;
typedef enum { NVML_TEMPERATURE_GPU = 0 } nvmlTemperatureSensors_t;
typedef enum { NVML_CLOCK_GRAPHICS = 0, NVML_CLOCK_SM = 1, NVML_CLOCK_MEM = 2, NVML_CLOCK_VIDEO = 3 } nvmlClockType_t;
typedef enum { NVML_FEATURE_DISABLED = 0, NVML_FEATURE_ENABLED = 1 } nvmlEnableState_t;
typedef enum { NVML_PSTATE_0 = 0, NVML_PSTATE_8 = 8, NVML_PSTATE_UNKNOWN = 32 } nvmlPstates_t;
typedef enum { NVML_COMPUTEMODE_DEFAULT = 0, NVML_COMPUTEMODE_PROHIBITED = 2, NVML_COMPUTEMODE_EXCLUSIVE_PROCESS = 3 } nvmlComputeMode_t;
struct nvmlDevice_st {
  int number;
};
typedef struct nvmlDevice_st *nvmlDevice_t;
typedef struct nvmlMemory_st { unsigned long long total, free, used; } nvmlMemory_t;
typedef struct nvmlUtilization_st { unsigned gpu, memory; } nvmlUtilization_t;
typedef struct nvmlProcessInfo_st {
  unsigned pid;
  unsigned long long usedGpuMemory;
  unsigned gpuInstanceId, computeInstanceId;
} nvmlProcessInfo_t;
typedef struct nvmlPciInfo_st {
  char busIdLegacy[NVML_DEVICE_PCI_BUS_ID_BUFFER_V2_SIZE];
  unsigned domain, bus, device, pciDeviceId, pciSubSystemId;
  char busId[NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE];
} nvmlPciInfo_t;
inline nvmlDevice_st __port_managed_device;
inline int __port_nvml_uses;
inline nvmlReturn_t __port_nvml_text(char *target, unsigned length, const char *text) {
  if (__port_nvml_uses == 0) return NVML_ERROR_UNINITIALIZED;
  if (strlen(text) >= length) return NVML_ERROR_INSUFFICIENT_SIZE;
  strcpy(target, text);
  return NVML_SUCCESS;
}
inline nvmlReturn_t __port_nvml_number(unsigned *target, unsigned value) {
  if (__port_nvml_uses == 0) return NVML_ERROR_UNINITIALIZED;
  *target = value;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlInit() {
  __port_nvml_uses++;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlInit_v2() { return nvmlInit(); }
inline nvmlReturn_t nvmlInitWithFlags(unsigned flags) { return nvmlInit(); }
inline nvmlReturn_t nvmlShutdown() {
  if (__port_nvml_uses == 0) return NVML_ERROR_UNINITIALIZED;
  __port_nvml_uses--;
  return NVML_SUCCESS;
}
inline const char *nvmlErrorString(nvmlReturn_t result) {
  switch (result) {
  case NVML_SUCCESS: return "Success";
  case NVML_ERROR_UNINITIALIZED: return "Uninitialized";
  case NVML_ERROR_INVALID_ARGUMENT: return "Invalid Argument";
  case NVML_ERROR_NOT_SUPPORTED: return "Not Supported";
  case NVML_ERROR_NO_PERMISSION: return "Insufficient Permissions";
  case NVML_ERROR_NOT_FOUND: return "Not Found";
  case NVML_ERROR_INSUFFICIENT_SIZE: return "Insufficient Size";
  default: return "Unknown Error";
  }
}
inline nvmlReturn_t nvmlSystemGetDriverVersion(char *version, unsigned length) { return __port_nvml_text(version, length, "580.65"); }
inline nvmlReturn_t nvmlSystemGetNVMLVersion(char *version, unsigned length) { return __port_nvml_text(version, length, "13.580.65"); }
inline nvmlReturn_t nvmlSystemGetCudaDriverVersion(int *version) { return __port_nvml_number((unsigned *)version, CUDART_VERSION); }
inline nvmlReturn_t nvmlDeviceGetCount(unsigned *count) { return __port_nvml_number(count, 1); }
inline nvmlReturn_t nvmlDeviceGetCount_v2(unsigned *count) { return nvmlDeviceGetCount(count); }
inline nvmlReturn_t nvmlDeviceGetHandleByIndex(unsigned index, nvmlDevice_t *device) {
  if (__port_nvml_uses == 0) return NVML_ERROR_UNINITIALIZED;
  if (index != 0) return NVML_ERROR_INVALID_ARGUMENT;
  *device = &__port_managed_device;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned index, nvmlDevice_t *device) { return nvmlDeviceGetHandleByIndex(index, device); }
inline nvmlReturn_t nvmlDeviceGetHandleByPciBusId(const char *id, nvmlDevice_t *device) { return nvmlDeviceGetHandleByIndex(0, device); }
inline nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *id, nvmlDevice_t *device) { return nvmlDeviceGetHandleByIndex(0, device); }
inline nvmlReturn_t nvmlDeviceGetHandleByUUID(const char *id, nvmlDevice_t *device) { return nvmlDeviceGetHandleByIndex(0, device); }
inline nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *name, unsigned length) {
  cudaDeviceProp properties;
  cudaGetDeviceProperties(&properties, 0);
  return __port_nvml_text(name, length, properties.name);
}
inline nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t device, char *id, unsigned length) { return __port_nvml_text(id, length, "GPU-00000000-0000-0000-0000-000000000000"); }
inline nvmlReturn_t nvmlDeviceGetSerial(nvmlDevice_t device, char *serial, unsigned length) { return NVML_ERROR_NOT_SUPPORTED; }
inline nvmlReturn_t nvmlDeviceGetIndex(nvmlDevice_t device, unsigned *index) { return __port_nvml_number(index, 0); }
inline nvmlReturn_t nvmlDeviceGetMinorNumber(nvmlDevice_t device, unsigned *number) { return __port_nvml_number(number, 0); }
inline nvmlReturn_t nvmlDeviceGetNumGpuCores(nvmlDevice_t device, unsigned *cores) { return __port_nvml_number(cores, 4 * 64); }
inline nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t device, nvmlMemory_t *memory) {
  size_t free, total;
  if (__port_nvml_uses == 0) return NVML_ERROR_UNINITIALIZED;
  cudaMemGetInfo(&free, &total);
  memory->total = total;
  memory->free = free;
  memory->used = total - free;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetUtilizationRates(nvmlDevice_t device, nvmlUtilization_t *rates) {
  rates->gpu = rates->memory = 0;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t device, nvmlTemperatureSensors_t sensor, unsigned *degrees) { return __port_nvml_number(degrees, 25); }
inline nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t device, unsigned *milliwatts) { return __port_nvml_number(milliwatts, 0); }
inline nvmlReturn_t nvmlDeviceGetTotalEnergyConsumption(nvmlDevice_t device, unsigned long long *millijoules) {
  *millijoules = 0;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetPowerManagementLimit(nvmlDevice_t device, unsigned *milliwatts) { return __port_nvml_number(milliwatts, 400000); }
inline nvmlReturn_t nvmlDeviceGetEnforcedPowerLimit(nvmlDevice_t device, unsigned *milliwatts) { return __port_nvml_number(milliwatts, 400000); }
inline nvmlReturn_t nvmlDeviceGetFanSpeed(nvmlDevice_t device, unsigned *percent) { return NVML_ERROR_NOT_SUPPORTED; }
inline nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned *megahertz) { return __port_nvml_number(megahertz, type == NVML_CLOCK_MEM ? 1215 : 1410); }
inline nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned *megahertz) { return nvmlDeviceGetMaxClockInfo(device, type, megahertz); }
inline nvmlReturn_t nvmlDeviceGetPciInfo(nvmlDevice_t device, nvmlPciInfo_t *info) {
  memset(info, 0, sizeof(nvmlPciInfo_t));
  strcpy(info->busIdLegacy, "0000:00:00.0");
  strcpy(info->busId, "00000000:00:00.0");
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t device, int *major, int *minor) {
  *major = 8;
  *minor = 0;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetPerformanceState(nvmlDevice_t device, nvmlPstates_t *state) {
  *state = NVML_PSTATE_0;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t device, nvmlComputeMode_t *mode) {
  *mode = NVML_COMPUTEMODE_DEFAULT;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceGetPersistenceMode(nvmlDevice_t device, nvmlEnableState_t *mode) {
  *mode = NVML_FEATURE_DISABLED;
  return NVML_SUCCESS;
}
inline nvmlReturn_t nvmlDeviceSetComputeMode(nvmlDevice_t device, nvmlComputeMode_t mode) { return NVML_ERROR_NO_PERMISSION; }
inline nvmlReturn_t nvmlDeviceSetPersistenceMode(nvmlDevice_t device, nvmlEnableState_t mode) { return NVML_ERROR_NO_PERMISSION; }
inline nvmlReturn_t nvmlDeviceSetApplicationsClocks(nvmlDevice_t device, unsigned memory, unsigned graphics) { return NVML_ERROR_NO_PERMISSION; }
inline nvmlReturn_t nvmlDeviceResetApplicationsClocks(nvmlDevice_t device) { return NVML_ERROR_NO_PERMISSION; }
inline nvmlReturn_t nvmlDeviceGetComputeRunningProcesses(nvmlDevice_t device, unsigned *count, nvmlProcessInfo_t *processes) { return __port_nvml_number(count, 0); }
