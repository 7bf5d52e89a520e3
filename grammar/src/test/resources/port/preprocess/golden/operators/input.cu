a>>b>>>c>>=d>=e->f->*g
k<<<1,2>>>(x); v<w<int>> y; v<w<u<int>>> z; a<<b<<=c<=d<=>e
a+++b---c&&d||e!=f==g...h::i.*j.k ? l : m#n##o
x<::y>; <:1:> <%%> <:::a
