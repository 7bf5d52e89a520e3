// Fact: a pointer may move through a loop in every way: by steps and strides, forwards and back, restarted, compared, subtracted, handed on.
// expect: 45 285 9
// expect: cba 3 0
// expect: 7 6 5 4 3 2 1 0
// expect: 30 12 4
// expect: 5 two 1
// expect: 10 26 42 58
// expect: 6 2 18446744073709551615
// expect: 15 11 8
#include <cstdio>
#include <cstring>

struct Entry {
  int key;
  const char *name;
};

struct Text {
  const char *at;
  char next() { return *at++; }
};

int total(const int *from, const int *to) {
  int sum = 0;
  for (const int *p = from; p != to; ++p) sum += *p;
  return sum;
}

int squares(int *p, int n) {
  int sum = 0;
  int *start = p;
  while (n--) *p++ *= *start++;
  for (int *q = p - 10; q < p; q += 1) sum += q[0];
  return sum;
}

void reverse(char *text) {
  char *left = text, *right = text + strlen(text) - 1;
  while (left < right) {
    char kept = *left;
    *left++ = *right;
    *right-- = kept;
  }
}

const Entry *find(const Entry *entries, int n, int key) {
  const Entry *entry = entries;
  for (; entry < entries + n; entry++)
    if (entry->key == key) return entry;
  return nullptr;
}

int restarted(const int *values, int rounds) {
  const int *p = values;
  int sum = 0;
  for (int i = 0; i < rounds; i++) {
    sum += *p;
    p += 2;
    if (p - values >= 6) p = values;
  }
  return sum + (int)(p - values) * 0 + (p == values ? 0 : 1);
}

int handedOn(const int *p, unsigned short stride) {
  int sum = 0;
  for (int i = 0; i < 3; i++, p += stride) sum += total(p, p + 2) + p[-1] * 0;
  return sum;
}

int advance(const int *&p) { return *p++; }

int byReference(const int *p, int n) {
  int sum = 0;
  while (n-- > 0) sum += advance(p);
  return sum;
}

__global__ void rows(const int *in, int *out, int columns) {
  const int *p = in + threadIdx.x * columns;
  const int *end = p + columns;
  int sum = 0;
  do sum += *p++;
  while (p != end);
  out[threadIdx.x] = sum;
}

int main() {
  int values[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  int copy[10];
  int *to = copy;
  for (const int *from = values, *end = values + 10; from < end;) *to++ = *from++;
  printf("%d %d %d\n", total(values, values + 10), squares(copy, 10) / 1, (int)(to - copy) - 1);

  char text[] = "abc";
  reverse(text);
  Text reader{text};
  int letters = 0;
  while (reader.next()) letters++;
  printf("%s %d %d\n", text, letters, (int)(reader.at - text) - 4);

  int *last = values + 10;
  for (int i = 0; i < 8; i++) printf("%d%c", *(--last - 2), i < 7 ? ' ' : '\n');

  const int *none = nullptr;
  int steps = 0;
  for (const int *p = values; p && steps < 4; p++) steps++;
  for (const int *p = none; p; p++) steps = -1;
  printf("%d %d %d\n", restarted(values, 12) + 6, restarted(values, 6), steps);

  Entry entries[] = {{3, "one"}, {5, "two"}, {8, "three"}};
  const Entry *found = find(entries, 3, 5);
  printf("%d %s %d\n", found->key, found->name, find(entries, 3, 6) == nullptr);

  int *in, *out;
  cudaMallocManaged(&in, 16 * sizeof(int));
  cudaMallocManaged(&out, 4 * sizeof(int));
  int *fill = in;
  for (int i = 1; i <= 16; ++i) *fill++ = i;
  rows<<<1, 4>>>(in, out, 4);
  cudaDeviceSynchronize();
  for (int *p = out; p - out < 4; p++) printf("%d%c", *p, p - out < 3 ? ' ' : '\n');

  unsigned long long back = 0;
  int count = 0;
  for (int *p = values + 6; p >= values; p -= 3) count += 2, back--;
  printf("%d %d %llu\n", count, (int)(back + 5), back + 2);
  printf("%d %d %d\n", handedOn(values + 1, 1), byReference(values + 2, 2) + 6, values[8]);
}
