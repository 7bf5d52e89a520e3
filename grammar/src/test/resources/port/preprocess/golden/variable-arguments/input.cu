#define debug(...) fprintf(stderr, __VA_ARGS__)
#define showlist(...) puts(#__VA_ARGS__)
#define report(test, ...) ((test)?puts(#test):\
            printf(__VA_ARGS__))
debug("Flag");
debug("X = %d\n", x);
showlist(The first, second, and third items.);
report(x>y, "x is %d but y is %d", x, y);
#define named(format, args...) printf(format , ## args)
named("a"); named("a", b); named("a", b, (c, d), e);
#define only(...) call(0, ## __VA_ARGS__)
only(); only(1); only(1, 2);
#define COUNT(...) COUNT_(__VA_ARGS__, 4, 3, 2, 1, 0)
#define COUNT_(a, b, c, d, n, ...) n
COUNT(x) COUNT(x, y) COUNT(x, y, z)
