#define TWO(a, b) a b
#define NONE() none
#define JOIN(a, b) a ## b
TWO(1) TWO(1, 2, 3) NONE(1) JOIN(+, /) JOIN(a, -)
_Pragma(1)
after
TWO(1,
more
text
