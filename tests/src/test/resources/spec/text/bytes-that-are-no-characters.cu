// Fact: a text keeps bytes that are no UTF-8, on the host and in kernels.
// expect: 4 4 2 4
// expect: fe 01 ff 00 01 fe 20 7a e9 74 c3 a9
// expect: 80 fe
// expect: 5 f0 9f 92 80 fe
#include <cstdio>
#include <cstring>
#include <string>
__global__ void k(int *o) { const char *s = "\x80\xfe"; o[0] = (unsigned char)s[0]; o[1] = (unsigned char)s[1]; }
int main() {
  const char a[] = "\xfe\x01\377"; std::string s("\x01\xfe z"), t = "\xff\xfe"; const char *p = "\xe9t\xc3\xa9";
  printf("%zu %zu %zu %zu\n", sizeof a, s.size(), t.size(), strlen(p));
  for (char c : a) printf("%02x ", (unsigned char)c); for (unsigned char c : s) printf("%02x ", c); for (int i = 0; i < strlen(p); ++i) printf("%02x%c", p[i] & 255, i == 3 ? 10 : 32);
  int *d, h[2]; cudaMalloc(&d, 8); k<<<1, 1>>>(d); cudaMemcpy(h, d, 8, cudaMemcpyDeviceToHost); printf("%x %x\n", h[0], h[1]);
  const char skull[] = "\U0001F480\xfe"; printf("%zu", strlen(skull)); for (char c : skull) if (c) printf(" %02x", c & 255); printf("\n");
}
