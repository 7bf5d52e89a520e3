// Fact: members of packed structs lie at any address, and kernels read and write them there.
// expect: a 0 1 0.5 0 0 1
// expect: b 12 13 2.5 300 300 302
// expect: c 24 25 4.5 600 600 603
// expect: 15 7 11
#include <cstdint>
#include <cstdio>

struct __attribute__((packed)) Record {
  char tag;
  int id;
  short next;
  double weight;
};
#pragma pack(push, 1)
struct Header {
  uint8_t kind;
  uint16_t length;
  uint32_t sum;
};
struct Outer {
  uint32_t first;
  Header header;
};
#pragma pack(pop)

__global__ void update(Record *records, Outer *outers, int n) {
  int i = threadIdx.x;
  if (i < n) {
    records[i].id += 2 * i;
    records[i].next = (short)(records[i].id + 1);
    records[i].weight = records[i].weight * 4 + 0.5;
    Header &header = outers[i].header;
    outers[i].first = header.length++;
    header.sum = ++header.length + header.kind - 1;
    --header.length, header.length--;
  }
}

int main() {
  Record *records;
  Outer *outers;
  cudaMallocManaged(&records, 3 * sizeof(Record));
  cudaMallocManaged(&outers, 3 * sizeof(Outer));
  for (int i = 0; i < 3; i++) {
    records[i].tag = 'a' + i;
    records[i].id = 10 * i;
    records[i].weight = 0.5 * i;
    outers[i].header.kind = i;
    outers[i].header.length = 300 * i;
  }
  update<<<1, 32>>>(records, outers, 3);
  cudaDeviceSynchronize();
  for (int i = 0; i < 3; i++) {
    Header h = outers[i].header;
    printf("%c %d %d %g %u %u %u\n", records[i].tag, records[i].id, records[i].next, records[i].weight, outers[i].first,
           h.length, h.sum);
  }
  printf("%zu %zu %zu\n", sizeof(Record), sizeof(Header), sizeof(Outer));
}
