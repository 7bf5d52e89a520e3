#ifndef A_H
#define A_H
a
#endif
