// Fact: bits/stdc++.h brings the whole library; names of paths are cut in place, bytes are swapped
// expect: x.so lib plain / a
// expect: /usr/lib /usr . / /
// expect: 78563412 807060504030201
// expect: x1
// expect: 1 1
// expect: 96
// expect: ok
#include <bits/stdc++.h>
#include <libgen.h>
#include <endian.h>
#include <err.h>
#include <sched.h>
#include <sys/wait.h>
#include <sys/sysinfo.h>
#include <execinfo.h>
#include <ciso646>
using namespace std;
int main() {
  char a[] = "/usr/lib/x.so", b[] = "/usr/lib/", c[] = "plain", d[] = "/", e[] = "/a";
  printf("%s %s %s %s %s\n", basename(a), basename(b), basename(c), basename(d), basename(e));
  char a2[] = "/usr/lib/x.so", b2[] = "/usr/lib/", c2[] = "plain", d2[] = "/", e2[] = "/a";
  printf("%s %s %s %s %s\n", dirname(a2), dirname(b2), dirname(c2), dirname(d2), dirname(e2));
  printf("%x %lx\n", htobe32(0x12345678u), (unsigned long)be64toh(0x0102030405060708ull));
  vector<int> v = {3, 1, 2}; sort(v.begin(), v.end()); map<string, int> m; m["x"] = 1; for (auto &p : m) cout << p.first << p.second << endl;
  int status = 256; printf("%d %d\n", WIFEXITED(status), WEXITSTATUS(status));
  priority_queue<int> q; q.push(4); q.push(9); cout << q.top() << __gcd(12, 18) << endl;
  if (not v.empty() and v[0] == 1) puts("ok");
}
