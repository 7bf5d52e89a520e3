#define t(x,y,z) x ## y ## z
int j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,),
            t(10,,), t(,11,), t(,,12), t(,,) };
#define two(a, b) [a ## b]
two(,) two(x,) two(,y) two(EMPTY, EMPTY)
