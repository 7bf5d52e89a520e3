// Fact: the elements of a braced list are destroyed with the expression, or with the list that is named
// expect: ~3 ~2 ~1 3 live 3
// expect: ~1 ~2 ~3
// expect: | 0
// expect: 9
// expect: ~5 ~4
// expect: live 0
// expect: in 2
// expect: 7 8 ~8 ~7
// expect: live 0
// expect: <1 2> <2 2> ~2 ~1
// expect: live 0
// expect: in 6
// expect: ~6 ~5 ~4 ~3 ~2 ~1
// expect: live 0
// expect: ~5 ~4
// expect: cond live 0
// expect: ~1
// expect: 1 0
// expect: a bb c d x1 y2 ~2 ~1 static 2
// expect: ~2 ~3 ~1 ~3 ~2 ~1 7 2
// expect: ~1 ~2 ~3 ~2 ~1 ~1 ~2
#include <cstdio>
#include <vector>
#include <string>
#include <map>
static int live;
struct T {
  int v;
  std::string s;
  T(int x):v(x),s(20,'x'){
    ++live;
  }
  T(const T&o):v(o.v),s(o.s){
    ++live;
  }
  ~T(){
    --live;
    printf("~%d%c",v,live?' ':'\n');
  }
};
int sum(std::initializer_list<T> l){
  int s=0;
  for(auto&x:l) s+=x.v;
  return s;
}
int main(){
  { std::vector<T> a{1,2,3}; printf("%d live %d\n",(int)a.size(),live);} printf("| %d\n",live);
  printf("%d\n",sum({4,5}));
  printf("live %d\n",live);
  { std::initializer_list<T> l={7,8}; printf("in %d\n",live); for(auto&x:l) printf("%d ",x.v); } printf("live %d\n",live);
  for(const T& x: {T(1),T(2)}) printf("<%d %d> ",x.v,live);
  printf("live %d\n",live);
  { auto l={T(1),T(2),T(3),T(4),T(5),T(6)}; printf("in %d\n",live);} printf("live %d\n",live);
  if (sum({4,5})>3) printf("cond live %d\n",live);
  bool b = live==0 && sum({1})==1;
  printf("%d %d\n",b,live);
  std::vector<std::string> v{"a","bb"};
  v.insert(v.end(),{"c","d"});
  for(auto&s:v) printf("%s ",s.c_str());
  std::map<std::string,int> m{{"x",1},{"y",2}};
  for(auto&p:m) printf("%s%d ",p.first.c_str(),p.second);
  static std::vector<T> st{1,2};
  printf("static %d\n",live);
  T arr[]={1,2};
  const std::vector<std::vector<T>> vv={{1},{2,3}};
  printf("%d %d\n",live,(int)vv[1].size());
}
