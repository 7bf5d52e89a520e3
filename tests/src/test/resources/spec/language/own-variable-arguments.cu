// Fact: functions of the program's own with variable arguments pass them on and take them one by one.
// expect: [1] 3 and 2.50 and text
// expect: sum 10
// expect: mean 2.5
// expect: none
#include <cstdarg>
#include <cstdio>

static void say(int level, const char *format, ...) {
  char text[100];
  va_list list;
  va_start(list, format);
  vsnprintf(text, sizeof text, format, list);
  va_end(list);
  printf("[%d] %s\n", level, text);
}

int sum(int count, ...) {
  va_list list;
  va_start(list, count);
  int total = 0;
  for (int i = 0; i < count; i++) total += va_arg(list, int);
  va_end(list);
  return total;
}

double mean(int count, ...) {
  va_list list, again;
  va_start(list, count);
  va_copy(again, list);
  double total = 0;
  for (int i = 0; i < count; i++) total += va_arg(again, double);
  va_end(again);
  va_end(list);
  return total / count;
}

void note(const char *format, ...) {
  va_list list;
  va_start(list, format);
  vprintf(format, list);
  va_end(list);
}

int main() {
  float half = 2.5f;
  say(1, "%d and %.2f and %s", 3, half, "text");
  printf("sum %d\n", sum(4, 1, 2, 3, 4));
  printf("mean %g\n", mean(2, 2.0, 3.0));
  note("none\n");
  return 0;
}
