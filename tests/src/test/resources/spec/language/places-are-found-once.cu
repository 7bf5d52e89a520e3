// Fact: A place that an expression changes or calls a virtual function of is found once, the right operand first.
// expect: at0 at1 2
// expect: at2 9 4
// expect: num3 6, num4 6, at0 at3 6
// expect: 4 3 8
// expect: 1 20 300 3
// expect: make1 40 make2 400
// expect: self400
// expect: device: 3 5 5 7, 1 20 2
#include <cstdio>

struct P {
    int x, y;
};

P cells[4];
int numbers[8];

P &at(int i) {
    printf("at%d ", i);
    return cells[i];
}

int &number(int i) {
    printf("num%d ", i);
    return numbers[i];
}

struct Base {
    __host__ __device__ virtual int scaled(int k) { return k; }
    __host__ __device__ virtual Base *self() { return this; }
    __host__ __device__ virtual ~Base() {}
};

struct Ten : Base {
    __host__ __device__ int scaled(int k) override { return k * 10; }
    __host__ __device__ Ten *self() override { return this; }
};

struct Other {
    virtual int other() { return 1; }
    int filler = 0;
};

struct Hundred : Other, Ten {
    __host__ __device__ int scaled(int k) override { return k * 100; }
};

Base *make(int i) {
    static Base one;
    static Ten ten;
    static Hundred hundred;
    if (i >= 0) printf("make%d ", i);
    return i == 0 ? &one : i == 1 ? &ten : static_cast<Base *>(&hundred);
}

Ten &ten() {
    static Hundred hundred;
    printf("self");
    return hundred;
}

__global__ void onDevice(int *out) {
    int count = 0;
    int slots[4] = {1, 2, 3, 4};
    (slots[count++] = 2) += 1;
    int &kept = (slots[count++] *= 2);
    ++kept;
    int *p = slots + 1;
    *p++ = *p = 5;
    (*p++ += 2)++;
    out[0] = slots[0];
    out[1] = slots[1];
    out[2] = (slots[2] -= 3) = 5;
    out[3] = slots[3] + (int)(p - slots);
    Base one;
    Ten ten;
    Base *all[2] = {&one, &ten};
    int i = 0;
    out[4] = all[i++]->scaled(1);
    out[5] = all[i++]->scaled(2);
    out[6] = i;
}

int main() {
    at(1) = at(0) = P{1, 2};
    printf("%d\n", cells[1].y);
    (at(2) = P{3, 4}).x = 9;
    printf("%d %d\n", cells[2].x, cells[2].y);

    ++(number(3) = 5);
    printf("%d, ", numbers[3]);
    (number(4) += 2) *= 3;
    printf("%d, ", numbers[4]);
    cells[0].y = 6;
    P *copy = &(at(3) = at(0));
    printf("%d\n", copy->y);

    int i = 0;
    int &kept = (numbers[i++] = 7);
    kept++;
    int *p = numbers + 1;
    *p++ = *p++ = 4;
    printf("%d %d %d\n", numbers[1], (int)(p - numbers), numbers[0]);

    Base *all[3] = {make(-1), make(-1), make(-1)};
    Base one;
    Ten tenfold;
    all[0] = &one;
    all[1] = &tenfold;
    i = 0;
    int x = all[i++]->scaled(1);
    int y = all[i++]->scaled(2);
    int z = all[i++]->scaled(3);
    printf("%d %d %d %d\n", x, y, z, i);
    printf("%d ", make(1)->scaled(4));
    printf("%d\n", make(2)->scaled(4));
    printf("%d\n", ten().self()->scaled(4));

    int *out;
    cudaMallocManaged(&out, 7 * sizeof(int));
    onDevice<<<1, 1>>>(out);
    cudaDeviceSynchronize();
    printf("device: %d %d %d %d, %d %d %d\n", out[0], out[1], out[2], out[3], out[4], out[5], out[6]);
    cudaFree(out);
    return 0;
}
