__global__ void convert(unsigned char *bytes, short *shorts) {
    unsigned char c = bytes[threadIdx.x];
    bytes[threadIdx.x] = (unsigned char)((bool)c);
    shorts[threadIdx.x] = (short)(bool)(char)(c - 1);
}

int main() {
    unsigned char numbers[32];
    for (int i = 0; i < 32; i++) {
        numbers[i] = (unsigned char)(i * 9);
    }
    unsigned char *bytes;
    short *shorts;
    cudaMalloc(&bytes, 32);
    cudaMalloc(&shorts, 64);
    cudaMemcpy(bytes, numbers, 32, cudaMemcpyHostToDevice);
    convert<<<1, 32>>>(bytes, shorts);
    return 0;
}
