// Fact: std::regex finds what libstdc++ finds: leftmost, first alternative, groups as they were last matched
// expect: abc ~ abc: match 1 [abc] search 1 at 0 len 3 pre '' suf ''
// expect: abc ~ xxabcxx: match 0 search 1 at 2 len 3 pre 'xx' suf 'xx'
// expect: a|ab|abc ~ abc: match 1 [abc] search 1 at 0 len 1 pre '' suf 'bc'
// expect: (a+)(b*)c? ~ aaabbc: match 1 [aaabbc] [aaa] [bb] search 1 at 0 len 6 pre '' suf '' (1:aaa) (1:bb)
// expect: ^\s*(\w+)\s*=\s*(.*?)\s*$ ~   key = some value  : match 1 [  key = some value  ] [key] [some value] search 1 at 0 len 20 pre '' suf '' (1:key) (1:some value)
// expect: (\d{3})-(\d{4}) ~ call 555-1234 now: match 0 search 1 at 5 len 8 pre 'call ' suf ' now' (1:555) (1:1234)
// expect: [a-z]+@[a-z]+\.(com|org) ~ me: joe@site.org!: match 0 search 1 at 4 len 12 pre 'me: ' suf '!' (1:org)
// expect: (a|b)*c ~ ababc: match 1 [ababc] [b] search 1 at 0 len 5 pre '' suf '' (1:b)
// expect: (?:ab)+ ~ ababab: match 1 [ababab] search 1 at 0 len 6 pre '' suf ''
// expect: x* ~ aaa: match 0 search 1 at 0 len 0 pre '' suf 'aaa'
// expect: (x*)*y ~ xxxy: match 1 [xxxy] [] search 1 at 0 len 4 pre '' suf '' (1:)
// expect: \bfoo\b ~ a foo b: match 0 search 1 at 2 len 3 pre 'a ' suf ' b'
// expect: [^,]+ ~ a,b: match 0 search 1 at 0 len 1 pre '' suf ',b'
// expect: (.)\1 ~ hello: match 0 search 1 at 2 len 2 pre 'he' suf 'o' (1:l)
// expect: a{2,3} ~ aaaa: match 0 search 1 at 0 len 3 pre '' suf 'a'
// expect: a{2,3}? ~ aaaa: match 0 search 1 at 0 len 2 pre '' suf 'aa'
// expect: q(?=u) ~ iraq qu: match 0 search 1 at 5 len 1 pre 'iraq ' suf 'u'
// expect: q(?!u) ~ quiz iraq: match 0 search 1 at 8 len 1 pre 'quiz ira' suf ''
// expect: HeLLo ~ hello: match 1 [hello] search 1 at 0 len 5 pre '' suf ''
// expect: [A-C]+ ~ abcd: match 0 search 1 at 0 len 3 pre '' suf 'd'
// expect: [[:digit:]]+[[:space:]]?[[:alpha:]]* ~ 12 ab: match 1 [12 ab] search 1 at 0 len 5 pre '' suf ''
// expect: ( error 5
// expect: a{ error 7
// expect: * error 5
// expect: [z-a] error 8
// expect:  ~ abc: match 0 search 1 at 0 len 0 pre '' suf 'abc'
// expect: ((a)|(b))+ ~ ab: match 1 [ab] [b] [a] [b] search 1 at 0 len 2 pre '' suf '' (1:b) (1:a) (1:b)
// expect: (\+|-)?[0-9]+(\.[0-9]*)?([eE][-+]?[0-9]+)? ~ -12.5e+7: match 1 [-12.5e+7] [-] [.5] [e+7] search 1 at 0 len 8 pre '' suf '' (1:-) (1:.5) (1:e+7)
// expect: \.cu[h]?$ ~ kernel.cuh: match 0 search 1 at 6 len 4 pre 'kernel' suf ''
// expect: (a*)+b ~ aaaaaaaaaab: match 1 [aaaaaaaaaab] [] search 1 at 0 len 11 pre '' suf '' (1:)
// expect: \$\{(\w+)\} ~ x ${name} y: match 0 search 1 at 2 len 7 pre 'x ' suf ' y' (1:name)
// expect: [\w.]+ ~ a.b c: match 0 search 1 at 0 len 3 pre '' suf ' c'
// expect: []a] ~ a: match 0 search 0
// expect: [\]a-]+ ~ a]-: match 1 [a]-] search 1 at 0 len 3 pre '' suf ''
// expect: ^$ ~ : match 1 [] search 1 at 0 len 0 pre '' suf ''
// expect: a.c ~ a
// expect: c: match 0 search 0
// expect: cat@4:c pre<the >;sat@8:s pre< >;mat@19:m pre< on the >;
// expect: the <c|cat> <s|sat> on the <m|mat>
// expect: thecatsatonthemat
// expect: the X sat on the mat
// expect: [c][s][m]
// expect: -a-b-c-
// expect: a$.ab$.bc
// expect: [a][b][c][][d]
// expect: k1,v1,k2,v2,
// expect: 5c
// expect: x:10;y:20;
// expect: 10320120-10
// expect: 32
// expect: 1
#include <regex>
#include <string>
#include <iostream>
#include <iterator>
#include <cstdio>
using namespace std;
static void m(const char *re, const char *s, std::regex::flag_type f = std::regex::ECMAScript) {
  try {
    regex r(re, f); cmatch c;
    bool w = regex_match(s, c, r); printf("%s ~ %s: match %d", re, s, w);
    for (size_t i = 0; i < c.size(); i++) printf(" [%s]", c[i].str().c_str());
    cmatch q; bool f2 = regex_search(s, q, r); printf(" search %d", f2);
    if (f2) { printf(" at %ld len %ld pre '%s' suf '%s'", (long)q.position(), (long)q.length(), q.prefix().str().c_str(), q.suffix().str().c_str()); for (size_t i = 1; i < q.size(); i++) printf(" (%d:%s)", (int)q[i].matched, q.str(i).c_str()); }
    printf("\n");
  } catch (const regex_error &e) { printf("%s error %d\n", re, (int)e.code()); }
}
int main() {
  m("abc", "abc"); m("abc", "xxabcxx"); m("a|ab|abc", "abc"); m("(a+)(b*)c?", "aaabbc"); m("^\\s*(\\w+)\\s*=\\s*(.*?)\\s*$", "  key = some value  ");
  m("(\\d{3})-(\\d{4})", "call 555-1234 now"); m("[a-z]+@[a-z]+\\.(com|org)", "me: joe@site.org!"); m("(a|b)*c", "ababc"); m("(?:ab)+", "ababab"); m("x*", "aaa"); m("(x*)*y", "xxxy");
  m("\\bfoo\\b", "a foo b"); m("[^,]+", "a,b"); m("(.)\\1", "hello"); m("a{2,3}", "aaaa"); m("a{2,3}?", "aaaa"); m("q(?=u)", "iraq qu"); m("q(?!u)", "quiz iraq"); m("HeLLo", "hello", regex::icase); m("[A-C]+", "abcd", regex::icase | regex::ECMAScript);
  m("[[:digit:]]+[[:space:]]?[[:alpha:]]*", "12 ab"); m("(", "x"); m("a{", "x"); m("*", "x"); m("[z-a]", "x"); m("", "abc"); m("((a)|(b))+", "ab"); m("(\\+|-)?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?", "-12.5e+7"); m("\\.cu[h]?$", "kernel.cuh"); m("(a*)+b", "aaaaaaaaaab"); m("\\$\\{(\\w+)\\}", "x ${name} y"); m("[\\w.]+", "a.b c"); m("[]a]", "a"); m("[\\]a-]+", "a]-"); m("^$", ""); m("a.c", "a\nc");
  string t = "the cat sat on the mat"; regex w("(\\w)at");
  for (sregex_iterator i(t.begin(), t.end(), w), e; i != e; ++i) cout << i->str() << "@" << i->position() << ":" << (*i)[1] << " pre<" << i->prefix() << ">;";
  cout << "\n" << regex_replace(t, w, "<$1|$&>") << "\n" << regex_replace(t, regex("\\s+"), "") << "\n" << regex_replace(t, w, "X", regex_constants::format_first_only) << "\n" << regex_replace(t, w, "[$1]", regex_constants::format_no_copy) << "\n" << regex_replace(string("abc"), regex("x*"), "-") << "\n" << regex_replace("a.b.c", regex("\\."), "$$$&$`") << "\n";
  string csv = "a, b,c ,,d"; regex sep("\\s*,\\s*");
  for (sregex_token_iterator i(csv.begin(), csv.end(), sep, -1), e; i != e; ++i) cout << "[" << *i << "]"; cout << "\n";
  string kv = "k1=v1;k2=v2"; regex kvr("(\\w+)=(\\w+)");
  for (sregex_token_iterator i(kv.begin(), kv.end(), kvr, {1, 2}), e; i != e; ++i) cout << *i << ","; cout << "\n";
  vector<string> parts(sregex_token_iterator(csv.begin(), csv.end(), sep, -1), sregex_token_iterator()); cout << parts.size() << parts[2] << "\n";
  smatch sm; string line = "x=10,y=20";
  string::const_iterator s = line.begin(); regex num("([a-z])=([0-9]+)");
  while (regex_search(s, line.cend(), sm, num)) { cout << sm[1] << ":" << stoi(sm[2]) << ";"; s = sm.suffix().first; } cout << "\n";
  if (regex_match(line, sm, regex("x=(\\d+),y=(\\d+)"))) { string a = sm[1]; cout << a << sm.size() << sm.str(2) << (sm[1] == "10") << sm.format("$2-$1") << "\n"; }
  cout << std::distance(sregex_iterator(t.begin(), t.end(), w), sregex_iterator()) << num.mark_count() << "\n";
  try { regex bad("[a"); } catch (const std::regex_error &e) { cout << (e.code() == std::regex_constants::error_brack) << "\n"; }
}
