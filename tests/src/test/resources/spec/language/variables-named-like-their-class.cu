// Fact: a variable may have the name of its own class, which is then called by its key (C++, basic.scope.hiding).
// expect: 7 9
#include <cstdio>

struct hostData {
    long serial;
    int values[2];
};

__managed__ struct hostData *hostData;

__global__ void fill(struct hostData *data, int first) {
    data->serial = first;
    data->values[1] = first + 2;
}

int main() {
    cudaMallocManaged(&hostData, sizeof(struct hostData));
    fill<<<1, 1>>>(hostData, 7);
    cudaDeviceSynchronize();
    printf("%ld %d\n", hostData->serial, hostData->values[1]);
    cudaFree(hostData);
    return 0;
}
