#define LONG(a) \
  a + \
  a
LONG(1) ab\
cd "x\
y" 12\
34 // a comment \
that goes on
a +\  
+ b /\
* also a comment *\
/ c R"(raw\
text)"
