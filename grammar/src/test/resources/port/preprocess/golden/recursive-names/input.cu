#define foo foo + bar
#define bar foo
foo; bar;
#define self(x) self(x)
self(self(1)) self
#define f(a) a*g
#define g(a) f(a)
f(2)(9) f(2)(9)(3)
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
G_0(42)
#define AA BB
#define BB AA
AA BB
#define obj obj(1)
#define call(x) x(2)
call(obj)
