template <typename T>
__global__ void scale(T *data, T factor) {
    data[threadIdx.x] *= factor;
}

__global__ void clear(int *data) {
    data[threadIdx.x] = 0;
}
