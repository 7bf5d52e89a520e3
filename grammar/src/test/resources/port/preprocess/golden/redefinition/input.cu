#define SAME a + b
#define SAME  a   +   b
#define OTHER 1
#define OTHER 2
OTHER
#undef OTHER
#define OTHER 3
OTHER
#undef NEVER
