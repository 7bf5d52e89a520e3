package port.story;

/// CUDA to tell stories about.
final class Programs {
    static final String SCALE =
            """
            #include <cstdio>

            // Scales a vector in place.
            __global__ void scale(int n, float factor, float *values) {
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              if (i < n) {
                values[i] = factor * values[i];
              }
            }

            int main() {
              const int n = 100;
              float host[n];
              for (int i = 0; i < n; i++) {
                host[i] = i;
              }
              float *values;
              cudaMalloc(&values, sizeof(host));
              cudaMemcpy(values, host, sizeof(host), cudaMemcpyHostToDevice);
              scale<<<1, 128>>>(n, 2.0f, values);
              cudaMemcpy(host, values, sizeof(host), cudaMemcpyDeviceToHost);
              cudaFree(values);
              printf("%g\\n", host[n - 1]);
            }
            """;

    /// Calls a function that nobody knows.
    static final String UNSUPPORTED =
            """
            __global__ void mix(int *values) {
              values[threadIdx.x] = __vendor_mix(values[threadIdx.x]);
            }

            int main() {
              int *values;
              cudaMalloc(&values, 32 * sizeof(int));
              mix<<<1, 32>>>(values);
              cudaDeviceSynchronize();
            }
            """;

    private Programs() {}
}
