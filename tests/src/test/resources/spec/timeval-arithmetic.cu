// Fact: sys/time.h adds, subtracts, compares and clears times of seconds and microseconds.
// expect: 3.900000 5.300000
// expect: 1 0 0 1
#include <stdio.h>
#include <sys/time.h>

int main() {
  struct timeval begin = {4, 700000}, end = {8, 600000}, more = {0, 600000}, elapsed, sum;
  timersub(&end, &begin, &elapsed);
  timeradd(&begin, &more, &sum);
  printf("%ld.%06ld %ld.%06ld\n", (long)elapsed.tv_sec, (long)elapsed.tv_usec, (long)sum.tv_sec, (long)sum.tv_usec);
  printf("%d %d ", timercmp(&begin, &end, <), timercmp(&begin, &end, >=));
  timerclear(&sum);
  printf("%d %d\n", timerisset(&sum) ? 1 : 0, timerisset(&end) ? 1 : 0);
  return 0;
}
