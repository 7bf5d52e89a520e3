// Fact: The left operand of a comma comes first, also where the right one makes or deletes objects or launches a kernel.
// expect: left T1 T1 ~T1 ~T1 end
// expect: left T3 3 left ~T3 right end
// expect: T5 5
// expect: loop 0 loop 1 end
// expect: T7 T8 ~T7 ~T8 end
// expect: kernels: 2 3 6 1
#include <cstdio>

struct T {
    int v;
    T(int v = 1) : v(v) { printf("T%d ", v); }
    ~T() { printf("~T%d ", v); }
};

int say(const char *word) { return printf("%s ", word); }

__global__ void add(int *x, int by) { *x += by; }

template <int N> __global__ void times(int *x) { *x *= N; }

template <class... Numbers> void makeAll(Numbers... values) {
    T *made[sizeof...(Numbers)];
    int count = 0;
    ((made[count++] = new T(values)), ...);
    for (int i = 0; i < count; i++) delete made[i];
    printf("end\n");
}

template <class... Numbers> void addAll(int *x, Numbers... by) { (add<<<1, 1>>>(x, by), ...); }

int main() {
    T *p;
    say("left"), p = new T[2];
    delete[] p;
    printf("end\n");
    say("left"), p = new T(3), printf("%d ", p->v);
    say("left"), delete p, say("right");
    printf("end\n");
    p = nullptr;
    int five = (p = new T(5), p)->v;
    printf("%d\n", five);
    for (int i = 0, *memory = new int[1]; i < 2; i++, delete[] memory, memory = new int[1]) {
        *memory = i;
        printf("loop %d ", *memory);
    }
    printf("end\n");

    makeAll(7, 8);

    int *x;
    cudaMallocManaged(&x, sizeof(int));
    *x = 0;
    bool isTwice = true;
    isTwice ? add<<<1, 1>>>(x, 2) : add<<<1, 1>>>(x, 3);
    cudaDeviceSynchronize();
    printf("kernels: %d ", *x);
    !isTwice ? times<2><<<1, 1>>>(x) : add<<<1, 1>>>(x, 1), cudaDeviceSynchronize();
    printf("%d ", *x);
    int seen = (times<2><<<1, 1>>>(x), cudaDeviceSynchronize(), *x);
    printf("%d ", seen);
    *x = -5;
    addAll(x, 1, 2, 3);
    cudaDeviceSynchronize();
    printf("%d\n", *x);
    cudaFree(x);
    return 0;
}
