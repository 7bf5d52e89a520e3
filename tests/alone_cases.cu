#include "/tmp/junit-17937200902442611791/alone.cu"
#include <cstdlib>
#include <cstring>

static const char *port_at;
static unsigned int port_state;

// The next number of a case; numbers are parted by one character each.
static long port_number() {
    bool negative = *port_at == '-';
    long value = 0;
    for (port_at += negative; *port_at >= '0' && *port_at <= '9'; port_at++) {
        value = value * 10 + (*port_at - '0');
    }
    port_at += *port_at != '\0';
    return negative ? -value : value;
}

// What memory holds: see port_value. A special number follows the last kinds.
struct port_fill { int kind; long special; };

static port_fill port_next_fill() {
    port_fill fill;
    fill.kind = (int)port_number();
    fill.special = fill.kind >= 7 ? port_number() : 0;
    return fill;
}

// Element 'i' of memory that is filled.
static double port_value(port_fill fill, int i) {
    port_state = port_state * 1664525u + 1013904223u;
    double fraction = (port_state >> 8 & 3) * 0.25;
    double small = (port_state >> 16 & 7) + fraction;
    int row = i % 4;
    switch (fill.kind) {
        case 1: return i; // ascending
        case 2: return 0;
        case 3: return (int)(port_state >> 16 & 255) - 128 + fraction; // both signs
        case 4: return 1;
        case 5: return (double)(int)port_state * (port_state & 64 ? 1 : 0.0000001); // large and tiny
        case 7: return i % 3 == 1 ? (double)fill.special : small;
        case 8: return (double)((i / 4 * 9 + (row == 3 ? 4 : row / 2)) * fill.special); // offsets of rows
        case 9: return (double)i * fill.special;
        default: return small;
    }
}

static void port_fill_0(float &v, port_fill fill, int i) {
    v = (float)port_value(fill, i);
}

static float *port_memory_0(int count, port_fill fill) {
    if (fill.kind == 6) {
        return 0;
    }
    int some = count;
    float *host = (float *)malloc(some * sizeof(float));
    // nothing lies in front of it: what is meant for it cannot meet other memory
    char *guard;
    cudaMalloc(&guard, 1 << 18);
    float *device;
    cudaMalloc(&device, some * sizeof(float));
    cudaFree(guard);
    for (int i = 0; i < some; i++) {
        port_fill_0(host[i], fill, i);
    }
    cudaMemcpy(device, host, some * sizeof(float), cudaMemcpyHostToDevice);
    free(host);
    return device;
}

// stray
static void port_case_0() {
    dim3 grid;
    grid.x = (unsigned int)port_number();
    grid.y = (unsigned int)port_number();
    grid.z = (unsigned int)port_number();
    dim3 block;
    block.x = (unsigned int)port_number();
    block.y = (unsigned int)port_number();
    block.z = (unsigned int)port_number();
    size_t shared = (size_t)port_number();
    int count = (int)port_number();
    port_state = (unsigned int)port_number();
    port_fill f0 = port_next_fill();
    port_fill f1 = port_next_fill();
    float *p0 = port_memory_0(count, f0);
    float *p1 = port_memory_0(count, f1);
    stray<<<grid, block, shared>>>(p0, p1);
    cudaDeviceSynchronize();
    cudaFree(p0);
    cudaFree(p1);
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        port_at = argv[i];
        switch (port_number()) {
            case 0: port_case_0(); break;
        }
    }
    return 0;
}
