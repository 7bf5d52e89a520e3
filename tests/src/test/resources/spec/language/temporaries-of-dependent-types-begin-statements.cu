// Fact: 'typename T::type(x).f()' is an expression, 'typename T::type (*p)[2]' declares a variable ([stmt.ambig]).
// expect: 7 12
// expect: 5 6
// expect: 9
#include <cstdio>
#include <cub/cub.cuh>

struct Adder {
  int &to;
  explicit Adder(int &place) : to(place) {}
  template <typename T>
  void Add(const T *from, int more) { to += *from + more; }
};

struct Traits {
  using Word = int;
  using Add = Adder;
  using Load = cub::BlockLoad<int4, 32, 1, cub::BLOCK_LOAD_DIRECT>;
  struct Plus {
    int operator()(int a, int b) const { return a + b; }
  };
};

template <typename Tr>
int sum(float of) {
  int total = 0;
  typename Tr::Add(total).Add(reinterpret_cast<typename Tr::Word *>(&of), typename Tr::Plus()(1, 2));
  typename Tr::Add{total}.Add(static_cast<const int *>(&total), 1);
  return total;
}

template <typename Tr>
__global__ void read(typename Tr::Word *in, typename Tr::Word *out) {
  __shared__ typename Tr::Load::TempStorage memory;
  typename Tr::Word items[4];
  typename Tr::Load(memory).Load(reinterpret_cast<int4 *>(in), reinterpret_cast<int4(&)[1]>(items));
  out[threadIdx.x] = items[0] + items[3];
}

template <typename Tr>
int rows(int (&all)[2][2]) {
  typename Tr::Word (*row)[2] = all;
  typename Tr::Word(first) = row[0][1];
  typename Tr::Word &second = row[1][0];
  printf("%d %d\n", first, second);
  return row[1][1];
}

int main() {
  float zero = 0;
  int *x;
  cudaMallocManaged(&x, 256 * sizeof(int));
  for (int i = 0; i < 128; i++) x[i] = i;
  read<Traits><<<1, 32>>>(x, x + 128);
  cudaDeviceSynchronize();
  printf("%d %d\n", sum<Traits>(zero), x[128 + 2] - 7);
  int all[2][2] = {{4, 5}, {6, 9}};
  printf("%d\n", rows<Traits>(all));
}
