template <typename T>
__global__ void scale(T *data, T factor) {
    data[threadIdx.x] *= factor;
}

template <class Operation>
__global__ void apply(int *data, Operation operation) {
    data[threadIdx.x] = operation(data[threadIdx.x], 1);
}

struct Twice {
    __device__ int operator()(int x) const { return x * 2; }
};

template <class Operation>
__global__ void map(int *data, Operation operation) {
    data[threadIdx.x] = operation(data[threadIdx.x]);
}

template <typename T, int COUNT>
__global__ void rotate(T *data) {
    T value = data[threadIdx.x];
    for (int i = 0; i < COUNT; i++) value = value << 1 | value >> 31;
    data[threadIdx.x] = value;
}

__global__ void clear(int *data) {
    data[threadIdx.x] = 0;
}
