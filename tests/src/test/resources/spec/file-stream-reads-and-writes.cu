// Fact: std::fstream writes a file with one mode and reads it again with another, and tells when it cannot open one.
// expect: 1 P5 3 65 66 0
#include <cstdio>
#include <fstream>

__global__ void fact() {}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  {
    std::fstream out("file-stream.tmp", std::fstream::out | std::fstream::binary);
    printf("%d", out.good() ? 1 : 0);
    out << "P5" << "\n" << 3 << std::endl;
    unsigned char data[2] = {65, 66};
    for (int i = 0; i < 2; i++) out << data[i];
    out.flush();
  }
  std::fstream in("file-stream.tmp", std::fstream::in);
  std::string word;
  int n;
  char a, b;
  in >> word >> n >> a >> b;
  in.close();
  remove("file-stream.tmp");
  std::fstream none("no-such-folder/file", std::fstream::out);
  printf(" %s %d %d %d %d\n", word.c_str(), n, a, b, none.good() ? 1 : 0);
  return 0;
}
