// Fact: NVML is to be initialised first, and tells of the one device what the runtime tells.
// expect: Uninitialized
// expect: 1 same name 1 same memory 1 capability 8.0 idle 0 refused Insufficient Permissions
#include <cstdio>
#include <cstring>
#include <nvml.h>
int main() {
  unsigned count = 0, power = 1;
  printf("%s\n", nvmlErrorString(nvmlDeviceGetCount(&count)));
  nvmlInit();
  nvmlDevice_t device;
  char name[NVML_DEVICE_NAME_BUFFER_SIZE];
  nvmlMemory_t memory;
  int major, minor;
  cudaDeviceProp properties;
  cudaGetDeviceProperties(&properties, 0);
  nvmlDeviceGetCount(&count);
  nvmlDeviceGetHandleByIndex(0, &device);
  nvmlDeviceGetName(device, name, sizeof(name));
  nvmlDeviceGetMemoryInfo(device, &memory);
  nvmlDeviceGetCudaComputeCapability(device, &major, &minor);
  nvmlDeviceGetPowerUsage(device, &power);
  printf("%u same name %d same memory %d capability %d.%d idle %u refused %s\n", count, strcmp(name, properties.name) == 0,
         memory.total == properties.totalGlobalMem && memory.used + memory.free == memory.total, major, minor, power,
         nvmlErrorString(nvmlDeviceSetPersistenceMode(device, NVML_FEATURE_ENABLED)));
  nvmlShutdown();
}
