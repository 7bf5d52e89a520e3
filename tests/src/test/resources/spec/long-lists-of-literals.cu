// Fact: Long lists of literals fill arrays, however many a function has.
// expect: 9600 -9600
#include <cstdio>

#define FOUR(x) x, x, x, x
#define SIXTEEN(x) FOUR(x), FOUR(x), FOUR(x), FOUR(x)
#define LIST(x) SIXTEEN(x), SIXTEEN(x), SIXTEEN(x), SIXTEEN(x), SIXTEEN(x), SIXTEEN(x), SIXTEEN(x), SIXTEEN(x)
#define ARRAY(type, x)            \
    {                             \
        type list[129] = {LIST(x)}; \
        for (int i = 0; i < 129; i++) sum += list[i]; \
    }
#define ARRAYS(type, x) ARRAY(type, x) ARRAY(type, x) ARRAY(type, x) ARRAY(type, x) ARRAY(type, x)

int whole() {
    int sum = 0;
    ARRAYS(int, 1) ARRAYS(short, 2) ARRAYS(int, 3) ARRAYS(int, 4) ARRAYS(long long, 5)
    return sum;
}

float broken() {
    float sum = 0;
    ARRAYS(float, -1.0f) ARRAYS(double, -2.0) ARRAYS(float, -3.0f) ARRAYS(float, -4.0f) ARRAYS(double, -5.0)
    return sum;
}

int main() {
    printf("%d %g\n", whole(), broken());
}
