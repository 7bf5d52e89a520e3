// Fact: a vector copies, moves, assigns and destroys its elements as often as libstdc++'s does
// expect: 0 1 2 3 4 | 5 8
// expect: push k5 c0 m12 ca0 ma0 d12
// expect: 1 2 3 | 3 3
// expect: il k3 c3 m0 ca0 ma0 d6
// expect: 0 0 0 0 | 4 4
// expect: n k4 c0 m0 ca0 ma0 d4
// expect: 3 3 3 3 | 4 4
// expect: nv k1 c4 m0 ca0 ma0 d5
// expect: 0 1 2 3 4 9 | 6 8
// expect: emplace_back k1 c0 m0 ca0 ma0 d0
// expect: 0 50 1 2 3 4 9 | 7 8
// expect: insert rv k1 c0 m1 ca0 ma5 d1
// expect: 0 51 50 1 2 3 4 9 | 8 8
// expect: insert lv k1 c1 m1 ca0 ma6 d2
// expect: 0 51 60 50 1 2 3 4 9 | 9 16
// expect: emplace k1 c0 m8 ca0 ma0 d8
// expect: 0 51 60 50 1 2 3 4 9 70 | 10 16
// expect: insert end k1 c0 m1 ca0 ma0 d1
// expect: 0 7 7 7 51 60 50 1 2 3 4 9 70 | 13 16
// expect: insert n k1 c1 m3 ca3 ma6 d2
// expect: 0 7 1 2 3 7 7 51 60 50 1 2 3 4 9 70 | 16 16
// expect: insert range k3 c0 m3 ca0 ma11 d3
// expect: 1 2 0 7 1 2 3 7 7 51 60 50 1 2 3 4 9 70 | 18 32
// expect: insert il k2 c2 m16 ca0 ma0 d18
// expect: 1 0 7 1 2 3 7 7 51 60 50 1 2 3 4 9 70 | 17 32
// expect: erase k0 c0 m0 ca0 ma16 d1
// expect: 1 2 3 7 7 51 60 50 1 2 3 4 9 70 | 14 32
// expect: erase range k0 c0 m0 ca0 ma13 d3
// expect: 1 2 3 7 7 51 60 50 1 2 3 4 9 70 0 0 0 0 0 0 | 20 32
// expect: resize k6 c0 m0 ca0 ma0 d0
// expect: 1 2 3 7 7 | 5 32
// expect: resize dn k0 c0 m0 ca0 ma0 d15
// expect: 1 2 3 7 7 8 8 | 7 32
// expect: resize v k1 c3 m0 ca0 ma0 d2
// expect: 1 2 3 7 7 8 8 | 7 100
// expect: reserve k0 c0 m7 ca0 ma0 d7
// expect: 1 2 3 7 7 8 8 | 7 7
// expect: shrink k0 c0 m7 ca0 ma0 d7
// expect: 1 2 3 7 7 8 8 | 7 7
// expect: copy k0 c7 m0 ca0 ma0 d7
// expect: 1 2 3 7 7 8 8 | 7 7
// expect: assign k0 c7 m0 ca0 ma0 d0
// expect: move k0 c0 m0 ca0 ma0 d7
// expect: as1 k0 c7 m0 ca0 ma0 d0
// expect: as2 k0 c0 m0 ca7 ma0 d0
// expect: assign3 k1 c0 m0 ca3 ma0 d5
// expect: assignr k0 c4 m0 ca3 ma0 d0
// expect: assil k2 c0 m0 ca2 ma0 d7
// expect: w k0 c0 m0 ca0 ma0 d2
// expect: 1 2 3 7 7 8 8 | 7 7
// expect: 1 2 3 7 7 8 8 1 | 8 14
// expect: self push k0 c1 m7 ca0 ma0 d7
// expect: 3 1 2 3 7 7 8 8 1 | 9 14
// expect: self ins k0 c1 m1 ca0 ma8 d1
// expect: 3 1 2 3 7 7 1 | 7 14
// expect: remove k1 c0 m0 ca0 ma1 d3
// expect: reverse k0 c0 m3 ca0 ma6 d3
// expect: 7 7 3 2 1 3 1 | 7 14
// expect: rot k0 c0 m6 ca0 ma12 d6
// expect: pop k0 c0 m0 ca0 ma0 d1
// expect: clear k0 c0 m0 ca0 ma0 d6
// expect: vv k2 c4 m0 ca0 ma0 d2
// expect: deque k3 c0 m2 ca0 ma0 d2
// expect: list k3 c0 m2 ca0 ma0 d2
#include <cstdio>
#include <vector>
#include <deque>
#include <list>
#include <algorithm>
static int copies, moves, ctors, dtors, ca, ma;
void count(const char*n){
  printf("%s k%d c%d m%d ca%d ma%d d%d\n",n,ctors,copies,moves,ca,ma,dtors);
  copies=moves=ctors=dtors=ca=ma=0;
}
struct T {
  int v;
  T(int x=0):v(x){
    ++ctors;
  }
  T(const T&o):v(o.v){
    ++copies;
  }
  T(T&&o)noexcept:v(o.v){
    o.v=-1;
    ++moves;
  }
  T&operator=(const T&o){
    v=o.v;
    ++ca;
    return *this;
  }
  T&operator=(T&&o)noexcept{
    v=o.v;
    o.v=-2;
    ++ma;
    return *this;
  }
  ~T(){
    ++dtors;
  }
  bool operator<(const T&o)const{
    return v<o.v;
  }
  bool operator==(const T&o)const{
    return v==o.v;
  }
};
void pv(const std::vector<T>&v){
  for(auto&x:v) printf("%d ",x.v);
  printf("| %d %d\n",(int)v.size(),(int)v.capacity());
}
int main(){
  std::vector<T> v;
  for(int i=0;i<5;i++) v.push_back(T(i));
  pv(v);
  count("push");
  { std::vector<T> a{1,2,3}; pv(a);} count("il");
  { std::vector<T> a(4); pv(a);} count("n");
  { std::vector<T> a(4,T(3)); pv(a);} count("nv");
  v.emplace_back(9);
  pv(v);
  count("emplace_back");
  v.insert(v.begin()+1,T(50));
  pv(v);
  count("insert rv");
  { T x(51); v.insert(v.begin()+1,x); pv(v);} count("insert lv");
  v.emplace(v.begin()+2,60);
  pv(v);
  count("emplace");
  v.insert(v.end(),T(70));
  pv(v);
  count("insert end");
  v.insert(v.begin()+1,3,T(7));
  pv(v);
  count("insert n");
  { int a[]={1,2,3}; v.insert(v.begin()+2,a,a+3); pv(v);} count("insert range");
  v.insert(v.begin(),{T(1),T(2)});
  pv(v);
  count("insert il");
  v.erase(v.begin()+1);
  pv(v);
  count("erase");
  v.erase(v.begin()+1,v.begin()+4);
  pv(v);
  count("erase range");
  v.resize(20);
  pv(v);
  count("resize");
  v.resize(5);
  pv(v);
  count("resize dn");
  v.resize(7,T(8));
  pv(v);
  count("resize v");
  v.reserve(100);
  pv(v);
  count("reserve");
  v.shrink_to_fit();
  pv(v);
  count("shrink");
  { auto w=v; pv(w);} count("copy");
  { auto w=std::move(v); pv(w); v=w; count("assign"); v=std::move(w);} count("move");
  { std::vector<T> w; w=v; count("as1"); w=v; count("as2"); w.assign(3,T(4)); count("assign3"); w.assign(v.begin(),v.end()); count("assignr"); w={1,2}; count("assil"); w.swap(v); w.swap(v);} count("w");
  std::sort(v.begin(),v.end());
  pv(v);
  copies=moves=ctors=dtors=ca=ma=0;
  v.push_back(v[0]);
  pv(v);
  count("self push");
  v.insert(v.begin(),v[2]);
  pv(v);
  count("self ins");
  v.erase(std::remove(v.begin(),v.end(),T(8)),v.end());
  pv(v);
  count("remove");
  std::reverse(v.begin(),v.end());
  count("reverse");
  std::rotate(v.begin(),v.begin()+1,v.end());
  pv(v);
  count("rot");
  v.pop_back();
  count("pop");
  v.clear();
  count("clear");
  std::vector<std::vector<T>> vv(2,std::vector<T>(2));
  count("vv");
  std::deque<T> d;
  d.push_back(1);
  d.push_front(T(2));
  d.emplace_back(4);
  count("deque");
  std::list<T> l;
  l.push_back(1);
  l.emplace_front(2);
  l.insert(l.begin(),T(5));
  l.sort();
  count("list");
}
