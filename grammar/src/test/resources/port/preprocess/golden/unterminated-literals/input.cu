#define BAD 'x
char *s = "abc;
int c = 'ab;
int n = 1;
const char *r = R"x(abc)";
after
/* never closed
int lost;
