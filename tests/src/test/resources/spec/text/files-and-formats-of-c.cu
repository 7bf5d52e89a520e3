// Fact: printf, scanf and files of C.
// expect: 42|   42|42   |00042|+42| 42|+0042|042|     042|042     |ff|FF|0xff|10|010|3000000000|-7
// expect: 44|4464|-5|-6|7|-8|9|10|200|ffff|18446744073709551615|deadbeefcafe
// expect: 3.141590|2.50|     2.718|1.1       |+1.0|-000003.14|2|3.|1.234568e+04|1.200E-04|1e-05|1E+20|0.3333333333|100000|1e+06|0x1p+0| 1.500000
// expect: A|    B|C    |str|     right|left      |tru|        xy|%|end
// expect:     42|42    |3.14|   2.718|ab
// expect: inf -INF nan inf -0.000000
// expect: -1 5 ff 00000ABC 7
// expect: abc12345  3 (nil) 6
// expect: 8 over
// expect: 3
// expect: 5-x
// expect: [tag] 1 two
// expect: need 5 1+2=3
// expect: 3 10 20 31
// expect: 3 3.5 2250 name
// expect: 3 key value rest
// expect: 3 123 45 678
// expect: 2 a b
// expect: 2 abc 123
// expect: 2 1 3 5
// expect: -1 0 1
// expect: 3 -9000000000 77 88
// expect: 1 [line with spaces]
// expect: 2 63 16 31
// expect: 2 abc de
// expect: 2 1 2
// expect: 1 50 3
// expect: 2 4464 44
// expect: 2 ]x- y
// expect: 29
// expect: 2 7 2.5
// expect: [nl][second]32Q<line><z><raw>1 0
// expect: 0 4 raw 2 3
// expect: 38 38
// expect: 7 2.500000
// expect: second line
// expect: z
// expect: raw
// expect: appended
// expect: 11 12 2 4 9 
// expect: 0 0 1 1 No such file or directory
// expect: -1
// expect: tmp
// expect: 3 3 3.5 1
// expect: 1.5
// expect: Success Invalid argument Cannot allocate memory Permission denied File exists
// expect: !
// expect: 1 -1
// expect: Unknown error 9999
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <cinttypes>
#include <climits>
#include <cstdarg>

void logf(const char *tag, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  printf("[%s] ", tag);
  vprintf(fmt, ap);
  va_end(ap);
}

char *format(char *to, size_t n, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  va_list again;
  va_copy(again, ap);
  int need = vsnprintf(nullptr, 0, fmt, ap);
  vsnprintf(to, n, fmt, again);
  va_end(again);
  va_end(ap);
  printf("need %d ", need);
  return to;
}

int main() {
  printf("%d|%5d|%-5d|%05d|%+d|% d|%+05d|%.3d|%8.3d|%-8.3d|%x|%X|%#x|%o|%#o|%u|%i\n", 42, 42, 42, 42, 42, 42,
      42, 42, 42, 42, 255, 255, 255, 8, 8, 3000000000u, -7);
  printf("%hhd|%hd|%ld|%lld|%zu|%zd|%td|%jd|%hhu|%hx|%lu|%llx\n", (char)300, (short)70000, -5L, -6LL, (size_t)7,
      (ssize_t)-8, (std::ptrdiff_t)9, (intmax_t)10, (unsigned char)200, (unsigned short)65535, ULONG_MAX,
      0xdeadbeefcafeULL);
  printf("%f|%.2f|%10.3f|%-10.1f|%+.1f|%010.2f|%.0f|%#.0f|%e|%.3E|%g|%G|%.10g|%g|%g|%a|% f\n", 3.14159, 2.5,
      2.71828, 1.05, 1.0, -3.14159, 2.5, 3.0, 12345.678, 0.00012, 1e-5, 1e20, 1.0 / 3, 100000.0, 1000000.0, 1.0,
      1.5);
  printf("%c|%5c|%-5c|%s|%10s|%-10s|%.3s|%10.2s|%%|%s\n", 'A', 'B', 'C', "str", "right", "left", "truncate",
      "xyz", (char *)"end");
  printf("%*d|%-*d|%.*f|%*.*f|%.*s\n", 6, 42, 6, 42, 2, 3.14159, 8, 3, 2.71828, 2, "abc");
  printf("%f %F %e %g %f\n", INFINITY, -INFINITY, NAN, INFINITY, -0.0);
  printf("%" PRId64 " %" PRIu32 " %" PRIx64 " %08" PRIX32 " %" PRIu8 "\n", (int64_t)-1, (uint32_t)5,
      (uint64_t)255, (uint32_t)0xabc, (uint8_t)7);
  int n;
  printf("abc%n", &n);
  printf(" %d %p %d\n", n, (void *)0, printf("12345 "));
  char b[64];
  printf("%d ", snprintf(b, 5, "%s", "overflow"));
  puts(b);
  printf("%d\n", sprintf(b, "%d-%s", 5, "x"));
  puts(b);
  logf("tag", "%d %s\n", 1, "two");
  printf("%s\n", format(b, sizeof b, "%d+%d=%d", 1, 2, 3));
  int i, j, k;
  float f;
  double d;
  char s[32], t[32], c;
  unsigned u;
  long l;
  long long ll;
  size_t z;
  printf("%d ", sscanf("10 20 0x1f", "%d %d %x", &i, &j, &u));
  printf("%d %d %u\n", i, j, u);
  printf("%d ", sscanf("3.5 2.25e3 name", "%f %lf %s", &f, &d, s));
  printf("%g %g %s\n", f, d, s);
  printf("%d ", sscanf("key=value;rest", "%[^=]=%[^;];%s", s, t, b));
  printf("%s %s %s\n", s, t, b);
  printf("%d ", sscanf("12345678", "%3d%2d%d", &i, &j, &k));
  printf("%d %d %d\n", i, j, k);
  printf("%d ", sscanf("a,b", "%c,%c", &c, s));
  printf("%c %c\n", c, s[0]);
  printf("%d ", sscanf("abc123", "%[a-z]%d", s, &i));
  printf("%s %d\n", s, i);
  printf("%d ", sscanf("1:2:3", "%d:%*d:%d%n", &i, &j, &k));
  printf("%d %d %d\n", i, j, k);
  printf("%d %d %d\n", sscanf("", "%d", &i), sscanf("x", "%d", &i), sscanf("5 x", "%d %d", &i, &j));
  printf("%d ", sscanf("-9000000000 77 88", "%ld %lld %zu", &l, &ll, &z));
  printf("%ld %lld %zu\n", l, ll, z);
  printf("%d ", sscanf("  line with spaces\nnext", " %[^\n]", b));
  printf("[%s]\n", b);
  printf("%d ", sscanf("077 0x10 9", "%i %i %o", &i, &j, &u));
  printf("%d %d %u\n", i, j, u);
  printf("%d ", sscanf("abcdef", "%3s%2c", s, t));
  t[2] = 0;
  printf("%s %s\n", s, t);
  printf("%d ", sscanf("(1, 2)", " ( %d , %d )", &i, &j));
  printf("%d %d\n", i, j);
  printf("%d ", sscanf("50%", "%d%%%n", &i, &k));
  printf("%d %d\n", i, k);
  short hs;
  unsigned char uc;
  printf("%d ", sscanf("70000 300", "%hd %hhu", &hs, &uc));
  printf("%d %d\n", hs, uc);
  printf("%d ", sscanf("]x-y", "%[]x-]%c", s, &c));
  printf("%s %c\n", s, c);
  FILE *fp = fopen("c_test.txt", "w+");
  if (!fp) {
    perror("fopen");
    return 1;
  }
  fprintf(fp, "%d %f\n", 7, 2.5);
  fputs("second line\n", fp);
  fputc('z', fp);
  putc('\n', fp);
  fwrite("raw\n", 1, 4, fp);
  printf("%ld\n", ftell(fp));
  rewind(fp);
  printf("%d ", fscanf(fp, "%d %lf", &i, &d));
  printf("%d %g\n", i, d);
  fgets(b, sizeof b, fp);
  printf("[%s]", strcmp(b, "\n") ? b : "nl");
  fgets(b, 7, fp);
  printf("[%s]", b);
  printf("%d", fgetc(fp));
  ungetc('Q', fp);
  printf("%c", getc(fp));
  while (fgets(b, sizeof b, fp)) printf("<%s>", strtok(b, "\n"));
  printf("%d %d\n", feof(fp), ferror(fp));
  clearerr(fp);
  printf("%d ", feof(fp));
  fseek(fp, -4, SEEK_END);
  printf("%zu ", fread(b, 1, 10, fp));
  b[3] = 0;
  printf("%s ", b);
  fseek(fp, 0, SEEK_SET);
  fseek(fp, 2, SEEK_CUR);
  printf("%c ", fgetc(fp));
  printf("%ld\n", ftell(fp));
  fclose(fp);
  fp = fopen("c_test.txt", "a");
  fprintf(fp, "appended\n");
  fclose(fp);
  fp = fopen("c_test.txt", "r");
  fseek(fp, 0, SEEK_END);
  long size = ftell(fp);
  rewind(fp);
  char *all = (char *)malloc(size + 1);
  size_t got = fread(all, 1, size, fp);
  all[got] = 0;
  fclose(fp);
  printf("%ld %zu\n%s", size, got, all);
  free(all);
  char *line = NULL;
  size_t cap = 0;
  ssize_t len;
  fp = fopen("c_test.txt", "r");
  while ((len = getline(&line, &cap, fp)) != -1) printf("%zd ", len);
  puts("");
  free(line);
  fclose(fp);
  printf("%d ", rename("c_test.txt", "c_test2.txt"));
  printf("%d ", remove("c_test2.txt"));
  errno = 0;
  fp = fopen("/no/such/file", "r");
  printf("%d %d %s\n", fp == NULL, errno == ENOENT, strerror(errno));
  printf("%d\n", remove("missing"));
  fp = tmpfile();
  fputs("tmp", fp);
  rewind(fp);
  fgets(b, 10, fp);
  puts(b);
  fclose(fp);
  double recs[3] = {1.5, 2.5, 3.5};
  fp = fopen("c.bin", "wb");
  printf("%zu ", fwrite(recs, sizeof(double), 3, fp));
  fclose(fp);
  double back[4] = {};
  fp = fopen("c.bin", "rb");
  printf("%zu ", fread(back, sizeof(double), 4, fp));
  printf("%g %d\n", back[2], !!feof(fp));
  fpos_t pos;
  rewind(fp);
  fgetpos(fp, &pos);
  fread(back, 8, 1, fp);
  fsetpos(fp, &pos);
  fread(back + 1, 8, 1, fp);
  printf("%g\n", back[1]);
  fclose(fp);
  remove("c.bin");
  setvbuf(stdout, NULL, _IONBF, 0);
  setbuf(stdout, NULL);
  fflush(NULL);
  printf("%s %s %s %s %s\n", strerror(0), strerror(EINVAL), strerror(ENOMEM), strerror(EACCES), strerror(EEXIST));
  putchar('!');
  fputs("\n", stdout);
  printf("%d %d\n", BUFSIZ > 0, EOF);
  puts(strerror(9999));
}
