// Fact: the helpers of NVIDIA's samples save and load pictures and numbers, and compare arrays.
// expect: grey 4 2 same 1 float 0.498 colour 2 1 7 8 9 0
// expect: numbers 3 2.5 compared 1 0 norm 1 0 files 1
#include <cstdio>
#include <cstring>
#include <helper_functions.h>
int main() {
  unsigned char grey[8], *loaded = nullptr, colour[] = {1, 2, 3, 0, 7, 8, 9, 0}, *again = nullptr;
  for (int i = 0; i < 8; i++) grey[i] = i * 30 + 7;
  unsigned w, h;
  sdkSavePGM("port-grey.pgm", grey, 4, 2);
  sdkLoadPGM("port-grey.pgm", &loaded, &w, &h);
  float *real = nullptr;
  sdkLoadPGM("port-grey.pgm", &real, &w, &h);
  printf("grey %u %u same %d float %.3f", w, h, memcmp(grey, loaded, 8) == 0, real[4]);
  sdkSavePPM4ub("port-colour.ppm", colour, 2, 1);
  sdkLoadPPM4ub("port-colour.ppm", &again, &w, &h);
  printf(" colour %u %u %d %d %d %d\n", w, h, again[4], again[5], again[6], again[7]);
  float values[] = {1, 2.5f, -3}, *read = nullptr, other[] = {1, 2.6f, -3};
  unsigned count = 0;
  sdkWriteFile("port-numbers.txt", values, 3, 0.0f, false);
  sdkReadFile("port-numbers.txt", &read, &count, false);
  printf("numbers %u %g compared %d %d norm %d %d files %d\n", count, read[1], compareData(values, read, 3, 0.01f, 0.0f), compareData(values, other, 3, 0.01f, 0.0f),
         sdkCompareL2fe(values, read, 3, 1e-3f), sdkCompareL2fe(values, other, 3, 1e-3f), sdkComparePGM("port-grey.pgm", "port-grey.pgm", 0, 0, false));
  remove("port-grey.pgm");
  remove("port-colour.ppm");
  remove("port-numbers.txt");
}
