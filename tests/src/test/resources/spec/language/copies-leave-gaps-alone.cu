// Fact: copying a struct in a kernel is no use of the bytes between its members, which nobody ever wrote.
// expect: 40 7.5
#include <cstdio>
struct State {
    int draws;
    double spare;
};
struct Pair {
    State states[2];
    char tag;
};
__device__ double draw(State *state) { state->draws += 2; return state->spare; }
__global__ void begin(Pair *pairs) {
    Pair &pair = pairs[threadIdx.x];
    for (State &state : pair.states) { state.draws = threadIdx.x; state.spare = 0.5 * threadIdx.x; }
    pair.tag = 'x';
}
__global__ void advance(Pair *pairs, double *sums) {
    Pair mine = pairs[threadIdx.x];
    State first = mine.states[0];
    sums[threadIdx.x] = draw(&first) + draw(&mine.states[1]);
    mine.states[0] = first;
    pairs[threadIdx.x] = mine;
}
int main() {
    const int n = 6;
    Pair *pairs, host[n];
    double *sums, sum[n];
    cudaMalloc(&pairs, sizeof host);
    cudaMalloc(&sums, sizeof sum);
    begin<<<1, n>>>(pairs);
    advance<<<1, n>>>(pairs, sums);
    cudaMemcpy(host, pairs, sizeof host, cudaMemcpyDeviceToHost);
    cudaMemcpy(sum, sums, sizeof sum, cudaMemcpyDeviceToHost);
    int draws = 0;
    for (const Pair &pair : host) { draws += pair.states[0].draws + pair.states[1].draws; }
    printf("%d %g\n", draws - 14, sum[5] + sum[1] + sum[2] - 0.5);
}
