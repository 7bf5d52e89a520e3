#include <cstdio>
#include <thrust/device_vector.h>

int main() {
    thrust::device_vector<int> v(3, 7);
    printf("%d\n", v[1]);
    return 0;
}
