#else
#endif
#elif 1
#if 1
one
#else
two
#else
three
#elif 1
four
#endif
five
