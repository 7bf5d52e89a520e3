template <typename T>
__global__ void scale(T *data, T factor) {
    data[threadIdx.x] *= factor;
}
