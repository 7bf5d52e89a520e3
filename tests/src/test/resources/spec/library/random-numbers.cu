// Fact: generators and distributions give the numbers of libstdc++
// expect: 1608637542 13915952638675311015 241355 100842 50421 8871692 966168 46447002041880 1542686690
// expect: uint: 5 6 2 5 5 4 [1,6]
// expect: uint64: 597670549089 443051622861 99033715013 463281698898 333294251102 144775069330 [-5,1000000000000]
// expect: u8: 243 30 228 36 14 213 [0,255]
// expect: ureal: -0.958831002 0.939819694 0.664885273 -0.575321776 -0.636350066 -0.63319098 [-1,1]
// expect: urealf: 6.17481518 3.04242253 6.11653137 5.24756432 0.0706630871 4.31945038 [0,10]
// expect: ureal64: 9.00710476 2.57158069 7.17905685 7.55745035 5.96188781 3.97445454 [0,10]
// expect: uminstd: 0.394613355 0.26681596 0.375950396 0.598301709 0.656877577 0.141133845 [0,1]
// expect: normal: 2.63289019 -2.04775196 0.143907859 -0.484813681 -0.40668746 -3.27924141 [-1.79769313e+308,1.79769313e+308]
// expect: normalf: 0.892865181 -0.514672756 0.740847349 -1.42802107 -0.43230173 -1.07763803 [-3.40282347e+38,3.40282347e+38]
// expect: lognormal: 1.40864924 1.91444951 3.12636817 1.81949363 1.69987512 1.44938756 [0,1.79769313e+308]
// expect: exp: 0.124640836 0.0448426216 1.98245845 2.24708694 1.10155439 0.242191908 [0,1.79769313e+308]
// expect: expf: 0.0160950702 0.102777302 0.262526274 1.15275073 0.275787026 0.58009088 [0,3.40282347e+38]
// expect: 1010100001
// expect: poisson small: 7 1 4 3 3 5 [0,2147483647]
// expect: poisson large: 29 32 33 52 44 49 [0,2147483647]
// expect: geometric: 1 2 6 1 0 1 [0,2147483647]
// expect: binomial: 3 3 4 5 4 4 [0,9]
// expect: binomial large: 96 80 83 79 69 90 [0,200]
// expect: negbin: 7 6 3 5 3 1 [0,2147483647]
// expect: gamma: 5.48170918 1.22372889 4.45371036 8.26570797 1.14279325 1.22959813 [0,1.79769313e+308]
// expect: gamma small: 1.5452075 1.07178736 0.603495121 0.226778209 0.42682004 1.65285659 [0,3.40282347e+38]
// expect: weibull: 0.211146853 2.28303145 0.796726796 0.572619954 1.46622395 1.17354628 [0,1.79769313e+308]
// expect: extreme: -1.11813297 0.912303548 0.217321766 0.163324364 -1.36831906 2.54674871 [-1.79769313e+308,1.79769313e+308]
// expect: cauchy: 1.42949977 0.683791427 1.12338058 21.6087101 2.36544662 2.91154881 [-1.79769313e+308,1.79769313e+308]
// expect: chi2: 0.628467546 6.80656928 4.80727067 1.49108751 0.204129837 3.49657401 [0,1.79769313e+308]
// expect: student: -1.01299741 0.225031693 -2.98178573 1.46114142 0.1439322 0.418253185 [-1.79769313e+308,1.79769313e+308]
// expect: fisher: 0.824755422 1.53954858 0.187201241 0.010164048 0.0334843278 0.112366425 [0,1.79769313e+308]
// expect: discrete: 0 2 1 1 2 0 [0,3]
// expect: discrete2: 0 1 1 1 0 1 [0,1]
// expect: piecewise: 1.74255064 1.12840576 1.28623176 1.53303157 0.192235702 1.93219431 [0,2]
// expect: 4 6 3 9 0 1 7 5 2 8 
// expect: 4 6 9 5 
// expect: 1710881851 703781052
// expect: 699798019
// expect: 144556670 4294967295
// expect: 10 0
// expect: 20
// expect: 0.501874595
// expect: 5994
// expect: 1
// expect: 51
#include <random>
#include <iostream>
#include <iomanip>
#include <vector>
#include <algorithm>
#include <numeric>
template <class D, class G> void show(const char* n, D d, G& g) {
  std::cout << n << ':' << std::setprecision(9);
  for (int i = 0; i < 6; ++i) std::cout << ' ' << d(g);
  std::cout << " [" << d.min() << ',' << d.max() << "]\n";
}
int main() {
  std::mt19937 g(42);
  std::mt19937_64 g64(7);
  std::minstd_rand m(5);
  std::minstd_rand0 m0(6);
  std::default_random_engine e(3);
  std::ranlux24_base rb(1);
  std::ranlux24 r24(2);
  std::ranlux48 r48(2);
  std::knuth_b kb(4);
  std::cout << g() << ' ' << g64() << ' ' << m() << ' ' << m0() << ' ' << e() << ' ' << rb() << ' ' << r24() << ' ' << r48() << ' ' << kb() << '\n';
  show("uint", std::uniform_int_distribution<int>(1, 6), g);
  show("uint64", std::uniform_int_distribution<long long>(-5, 1000000000000LL), g);
  show("u8", std::uniform_int_distribution<unsigned short>(0, 255), g64);
  show("ureal", std::uniform_real_distribution<double>(-1, 1), g);
  show("urealf", std::uniform_real_distribution<float>(0, 10), g);
  show("ureal64", std::uniform_real_distribution<>(0, 10), g64);
  show("uminstd", std::uniform_real_distribution<float>(0, 1), e);
  show("normal", std::normal_distribution<double>(1, 2), g);
  show("normalf", std::normal_distribution<float>(), g64);
  show("lognormal", std::lognormal_distribution<double>(0.5, 0.25), g);
  show("exp", std::exponential_distribution<double>(1.5), g);
  show("expf", std::exponential_distribution<float>(), g);
  std::bernoulli_distribution b(0.3);
  for (int i = 0; i < 10; ++i) std::cout << b(g);
  std::cout << '\n';
  show("poisson small", std::poisson_distribution<int>(4.1), g);
  show("poisson large", std::poisson_distribution<int>(40.5), g);
  show("geometric", std::geometric_distribution<int>(0.2), g);
  show("binomial", std::binomial_distribution<int>(9, 0.5), g);
  show("binomial large", std::binomial_distribution<int>(200, 0.4), g);
  show("negbin", std::negative_binomial_distribution<int>(3, 0.5), g);
  show("gamma", std::gamma_distribution<double>(2.0, 1.5), g);
  show("gamma small", std::gamma_distribution<float>(0.5f, 1.5f), g);
  show("weibull", std::weibull_distribution<double>(2, 1), g);
  show("extreme", std::extreme_value_distribution<double>(0, 1), g);
  show("cauchy", std::cauchy_distribution<double>(0, 1), g);
  show("chi2", std::chi_squared_distribution<double>(3), g);
  show("student", std::student_t_distribution<double>(4), g);
  show("fisher", std::fisher_f_distribution<double>(2, 3), g);
  std::discrete_distribution<int> dd{1, 2, 3, 4};
  show("discrete", dd, g);
  std::vector<double> w{0.1, 0.9};
  std::discrete_distribution<> d2(w.begin(), w.end());
  show("discrete2", d2, g);
  std::vector<double> iv{0, 1, 2}, we{1, 3};
  show("piecewise", std::piecewise_constant_distribution<double>(iv.begin(), iv.end(), we.begin()), g);
  std::vector<int> v(10);
  std::iota(v.begin(), v.end(), 0);
  std::shuffle(v.begin(), v.end(), g);
  for (int x : v) std::cout << x << ' ';
  std::cout << '\n';
  std::vector<int> s;
  std::sample(v.begin(), v.end(), std::back_inserter(s), 4, g);
  for (int x : s) std::cout << x << ' ';
  std::cout << '\n';
  std::seed_seq seq{1, 2, 3};
  std::mt19937 gs(seq);
  std::cout << gs() << ' ' << gs() << '\n';
  g.discard(5);
  std::cout << g() << '\n';
  g.seed(9);
  std::mt19937 copy = g;
  std::cout << (copy == g) << copy() << ' ' << std::mt19937::max() << '\n';
  std::uniform_int_distribution<int>::param_type p(10, 20);
  std::uniform_int_distribution<int> dist;
  std::cout << dist(g, p) << ' ' << dist.a() << '\n';
  dist.param(p);
  std::cout << dist.b() << '\n';
  std::cout << std::generate_canonical<double, 53>(g) << '\n';
  std::independent_bits_engine<std::mt19937, 16, unsigned> ib(3);
  std::cout << ib() << '\n';
  std::random_device rd;
  unsigned q = rd();
  std::cout << (q == q) << '\n';
  std::normal_distribution<double> nd(5, 1);
  nd.reset();
  std::cout << nd.mean() << nd.stddev() << '\n';
}
