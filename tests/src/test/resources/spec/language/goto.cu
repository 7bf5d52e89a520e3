// Fact: goto leaves nested loops and switches, starts over, and jumps to a common end.
// expect: found 3 4
// expect: tries 3
// expect: state 0 1 2 1 2 1 2 end 7
// expect: cleaned -1
// expect: cleaned 5
// expect: even 0 2 4 skipped 2
// expect: device 0 1 103 6 10 115
#include <cstdio>
#include <cstdlib>

static void search(const int *grid, int width, int height, int wanted) {
  int x, y;
  for (y = 0; y < height; y++) {
    for (x = 0; x < width; x++) {
      if (grid[y * width + x] == wanted) goto found;
    }
  }
  printf("not found\n");
  return;
found:
  printf("found %d %d\n", x, y);
}

static int retry(int limit) {
  int tries = 0;
again:
  tries++;
  if (tries < limit) goto again;
  return tries;
}

static void machine() {
  int steps = 0;
  printf("state");
start:
  printf(" 0");
one:
  steps++;
  printf(" 1");
  switch (steps) {
    case 1:
      goto two;
    case 9:
      goto start;
    default:
      break;
  }
two:
  steps++;
  printf(" 2");
  if (steps < 6) goto one;
  printf(" end %d\n", steps + 1);
}

static int guarded(int size) {
  int result = -1;
  int *data = NULL;
  char *text = NULL;
  if (size <= 0) goto cleanup;
  data = (int *)malloc(size * sizeof(int));
  if (!data) goto cleanup;
  text = (char *)malloc(size);
  for (int i = 0; i < size; i++) {
    data[i] = i;
    if (data[i] > 100) {
      result = -2;
      goto free_text;
    }
  }
  result = size;
free_text:
  free(text);
cleanup:
  free(data);
  return result;
}

static void evens(int count) {
  int skipped = 0;
  printf("even");
  for (int i = 0; i < count; i++) {
    for (int k = 0; k < 2; k++) {
      if (i % 2) {
        skipped++;
        goto next;
      }
    }
    printf(" %d", i);
  next:;
  }
  printf(" skipped %d\n", skipped);
}

__global__ void fact(int *out, int n) {
  int i = threadIdx.x;
  int sum = 0;
  if (i >= n) goto done;
  for (int k = 0; k <= i; k++) {
    for (int m = 0; m < 2; m++) {
      sum += k * m;
      if (sum == 3 && i == 2 || sum > 12) {
        sum += 100;
        goto store;
      }
    }
  }
store:
  out[i] = sum;
done:
  return;
}

int main() {
  int grid[30];
  for (int i = 0; i < 30; i++) grid[i] = i;
  search(grid, 6, 5, 27);
  printf("tries %d\n", retry(3));
  machine();
  printf("cleaned %d\n", guarded(0));
  printf("cleaned %d\n", guarded(5));
  evens(5);
  int *device;
  int host[6];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 32>>>(device, 6);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("device");
  for (int i = 0; i < 6; i++) printf(" %d", host[i]);
  printf("\n");
  return 0;
}
