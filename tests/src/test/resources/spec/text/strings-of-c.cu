// Fact: the functions of string.h, stdlib.h and ctype.h with what POSIX adds.
// expect: hello world! 12 -1 0 0
// expect: o world! orld! world! world!
// expect: 4 2 1
// expect: abclo
// expect: xYYZx 0 -1
// expect: me
// expect: dup dup
// expect: <a><b><c><d>
// expect: k1->v1 k2->v2 
// expect: [x][][y][z]
// expect: 42 -7 9000000000 25 0
// expect: 123 abc|255 31 15 1295 4294967295 18446744073709551615 1000 - 1.5
// expect: 1 1
// expect: 0 none
// expect: 1 3 5 9 3
// expect: apple fig pear 
// expect: -3 -1 -3 1 2 1 3 4 5
// expect: 10100101011 10101001001 01100001011 00010001000 00010000100 00000011001 00010000100 00000000100 Qq49
// expect: null 0
// expect: 1
// expect: 0
// expect: abc 0 0
// expect: World cdef
// expect: 3 4 1
// expect: zz 0
// expect: b
#include <initializer_list>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <strings.h>
#include <cctype>
#include <climits>
#include <cerrno>

int cmp(const void *a, const void *b) {
  return *(const int *)a - *(const int *)b;
}

int scmp(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

int sgn(int x) {
  return (x > 0) - (x < 0);
}

int main() {
  char b[64];
  strcpy(b, "hello");
  strcat(b, " world");
  strncat(b, "!!!", 1);
  printf("%s %zu %d %d %d\n", b, strlen(b), sgn(strcmp("a", "b")), sgn(strncmp("abc", "abd", 2)),
      sgn(strcasecmp("HeLLo", "hello")));
  printf("%s %s %s %s\n", strchr(b, 'o'), strrchr(b, 'o'), strstr(b, "wor"), strpbrk(b, "xyzw"));
  printf("%zu %zu %d\n", strspn("aabbc", "ab"), strcspn("hello", "l"), strstr(b, "zzz") == NULL);
  strncpy(b, "abcdefgh", 3);
  printf("%.5s\n", b);
  memset(b, 'x', 5);
  b[5] = 0;
  memcpy(b + 1, "YZ", 2);
  memmove(b + 2, b + 1, 3);
  printf("%s %d %d\n", b, memcmp("abc", "abd", 2), sgn(memcmp("abc", "abd", 3)));
  printf("%s\n", (char *)memchr("findme", 'm', 6));
  char *dup = strdup("dup");
  printf("%s ", dup);
  free(dup);
  dup = strndup("duplicate", 3);
  puts(dup);
  free(dup);
  char t[] = "a,b;;c d";
  for (char *p = strtok(t, ",; "); p; p = strtok(NULL, ",; ")) printf("<%s>", p);
  puts("");
  char r[] = "k1=v1&k2=v2";
  char *s1, *s2;
  for (char *p = strtok_r(r, "&", &s1); p; p = strtok_r(NULL, "&", &s1)) {
    char *k = strtok_r(p, "=", &s2);
    printf("%s->%s ", k, strtok_r(NULL, "=", &s2));
  }
  puts("");
  char sep[] = "x::y:z";
  char *q = sep, *w;
  while ((w = strsep(&q, ":"))) printf("[%s]", w);
  puts("");
  printf("%d %ld %lld %g %d\n", atoi(" 42abc"), atol("-7"), atoll("9000000000"), atof("2.5e1x"), atoi("x"));
  char *e;
  printf("%ld ", strtol("123abc", &e, 10));
  printf("%s|", e);
  printf("%ld %ld %ld %ld ", strtol("ff", NULL, 16), strtol("0x1F", NULL, 0), strtol("017", NULL, 0),
      strtol("zz", NULL, 36));
  printf("%lu %llu %g %s %g\n", strtoul("4294967295", NULL, 10), strtoull("18446744073709551615", NULL, 10),
      strtod("1e3 x", &e), "-", strtof("1.5", NULL));
  errno = 0;
  long big = strtol("99999999999999999999", NULL, 10);
  printf("%d %d\n", big == LONG_MAX, errno == ERANGE);
  printf("%ld ", strtol("none", &e, 10));
  puts(e);
  int v[] = {5, 3, 9, 1};
  qsort(v, 4, sizeof(int), cmp);
  for (int x : v) printf("%d ", x);
  int key = 9;
  printf("%ld\n", (int *)bsearch(&key, v, 4, sizeof(int), cmp) - v);
  const char *words[] = {"pear", "apple", "fig"};
  qsort(words, 3, sizeof(char *), scmp);
  for (auto x : words) printf("%s ", x);
  puts("");
  div_t dv = div(-7, 2);
  ldiv_t lv = ldiv(7L, -2L);
  lldiv_t llv = lldiv(9LL, 4LL);
  printf("%d %d %ld %ld %lld %lld %d %ld %lld\n", dv.quot, dv.rem, lv.quot, lv.rem, llv.quot, llv.rem, abs(-3),
      labs(-4L), llabs(-5LL));
  for (int c : {97, 90, 53, 32, 10, 46, 9, 127}) printf("%d%d%d%d%d%d%d%d%d%d%d ", !!isalpha(c), !!isdigit(c),
      !!isalnum(c), !!isspace(c), !!isupper(c), !!islower(c), !!ispunct(c), !!isprint(c), !!iscntrl(c),
      !!isxdigit(c), !!isgraph(c));
  printf("%c%c%d\n", toupper('q'), tolower('Q'), toupper('1'));
  setenv("MY_V", "val", 1);
  printf("%s %d\n", getenv("NO_SUCH_VAR") ? "set" : "null", strcmp(getenv("MY_V"), "val"));
  unsetenv("MY_V");
  printf("%d\n", getenv("MY_V") == NULL);
  int *z = (int *)calloc(4, sizeof(int));
  z = (int *)realloc(z, 8 * sizeof(int));
  printf("%d\n", z[0] + z[3]);
  free(z);
  printf("%s %d %d\n", stpcpy(b, "abc") - 3, strcoll("a", "a"), 0);
  printf("%s %s\n", strcasestr("Hello World", "WORLD"), (char *)memmem("abcdef", 6, "cd", 2));
  printf("%zu %d %d\n", strnlen("abcdef", 3), ffs(8), index("abc", 'b') != NULL);
  bzero(b, 4);
  bcopy("zz", b, 3);
  printf("%s %d\n", b, bcmp("a", "a", 1));
  char sw[] = "ab";
  printf("%s\n", (char *)mempcpy(sw, "x", 1));
}
