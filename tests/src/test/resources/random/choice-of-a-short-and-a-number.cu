struct Pack {
    int a;
    short d;
};

__global__ void choose(const int *in, short *out, signed char *bytes) {
    int lane = threadIdx.x;
    Pack p = {in[lane], (short)(in[lane] * 3)};
    short small = in[lane] > 4 ? p.d : 77;
    short nested = in[lane] > 5 ? p.d : (in[0] > 6 ? 3 : 4);
    short constant = in[lane] > 6 ? p.d : (81L == 1 ? 3 : 40000);
    out[lane] = (short)(in[lane] > 3 ? 1 : p.d) + small + nested + constant;
    Pack letter = {1, (short)(in[lane] > 7 ? 'a' : p.d)};
    unsigned char unsign = (unsigned char)(in[lane] > 8 ? bytes[lane] : 1);
    unsign = in[lane] > 9 ? bytes[lane] : 200;
    out[lane] += letter.d + unsign;
    bytes[lane] = in[lane] > 4 ? bytes[lane] : 3;
    bytes[lane + 32] = in[lane] > 4 ? bytes[lane] : 300;
}

int main() {
    int numbers[32];
    for (int i = 0; i < 32; i++) {
        numbers[i] = i * 7919;
    }
    int *in;
    short *out;
    signed char *bytes;
    cudaMalloc(&in, sizeof(numbers));
    cudaMalloc(&out, 32 * sizeof(short));
    cudaMalloc(&bytes, 64);
    cudaMemcpy(in, numbers, sizeof(numbers), cudaMemcpyHostToDevice);
    cudaMemset(bytes, 5, 64);
    choose<<<1, 32>>>(in, out, bytes);
    return 0;
}
