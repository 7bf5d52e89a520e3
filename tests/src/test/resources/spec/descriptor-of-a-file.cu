// Fact: POSIX numbers open files, the three streams first; what is read by the number is read from the file.
// expect: 0 1 2 1 1 seven 0 1
#include <ctype.h>
#include <stdio.h>
#include <unistd.h>

__global__ void fact(int *p) { *p = 7; }

int main() {
  FILE *file = tmpfile();
  fputs("seven", file);
  rewind(file);
  int number = fileno(file);
  char text[6] = {0};
  read(number, text, 5);
  printf("%d %d %d", fileno(stdin), fileno(stdout), fileno(stderr));
  printf(" %d %d %s", number > 2, fileno(file) == number, text);
  printf(" %d %d\n", isascii(200) != 0, isascii('A') != 0);
  fclose(file);
  int *p;
  cudaMalloc(&p, sizeof(int));
  fact<<<1, 1>>>(p);
  cudaDeviceSynchronize();
  return 0;
}
