// Fact: A compound assignment reads what it changes after its right operand has been evaluated, as C++17 says.
// expect: global 5, member 11, exchanged 2 1
// expect: local 10, stepped 7, element 6, found 12
// expect: captured 21, pointed 44, static 6
// expect: device: 2 1 10 7 0 25
#include <cstdio>

int count, numbers[3];

int visit(int depth) {
    count++;
    return depth ? visit(depth - 1) : 1;
}

struct Counter {
    int n = 0;
    int ten() {
        n += 10;
        return 1;
    }
    void add() { n += ten(); }
};

int bump(int i) {
    numbers[i] += 5;
    return 1;
}

int &slot(int i) {
    numbers[i]++;
    return numbers[i];
}

__global__ void onDevice(int *out) {
    int a = 1, b = 2;
    a ^= b ^= a ^= b;
    out[0] = a;
    out[1] = b;
    int sum = 1;
    sum += (sum = 5);
    out[2] = sum;
    int i = 3;
    i += i++;
    out[3] = i;
    out[4] = 7;
    out[4] -= (out[4] = 2);
    __shared__ int shared;
    shared = 4;
    shared *= (shared += 1);
    out[5] = shared;
}

int main() {
    count += visit(3);
    Counter counter;
    counter.add();
    int a = 1, b = 2;
    a ^= b ^= a ^= b;
    printf("global %d, member %d, exchanged %d %d\n", count, counter.n, a, b);

    int sum = 1;
    sum += (sum = 5);
    int i = 3;
    i += i++;
    numbers[0] += bump(0);
    slot(1) += bump(1) + 5;
    printf("local %d, stepped %d, element %d, found %d\n", sum, i, numbers[0], numbers[1]);

    auto twice = [&] {
        sum *= 2;
        return 1;
    };
    sum += twice();
    printf("captured %d", sum);
    int *pointer = &sum;
    sum += ++*pointer;
    static int still = 1;
    still += (still += 2);
    printf(", pointed %d, static %d\n", sum, still);

    int *out;
    cudaMallocManaged(&out, 6 * sizeof(int));
    onDevice<<<1, 1>>>(out);
    cudaDeviceSynchronize();
    printf("device:");
    for (int k = 0; k < 6; k++) printf(" %d", out[k]);
    printf("\n");
    cudaFree(out);
    return 0;
}
