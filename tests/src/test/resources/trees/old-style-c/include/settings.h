#define COUNT 4
#ifdef __cplusplus
extern "C" void twice(int *values, int n);
#endif
