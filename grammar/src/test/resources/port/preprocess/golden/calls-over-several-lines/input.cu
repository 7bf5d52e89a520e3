#define ADD(a, b) ((a) + (b))
int x = ADD
  (1,
   // the second
   2);
int y = ADD(f(1, 2),
#ifdef NOTHING
  3
#else
  4
#endif
  );
int ADD;
#define EMPTY
#define DEFER(x) x EMPTY
DEFER(ADD)(1, 2) ADD(,) ADD((,), {a})
