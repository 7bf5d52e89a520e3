// What programs say, in all its forms, for the parser to have read before. Nothing of it is ever run, and little of it would.
#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <queue>
#include <set>
#include <string>
#include <utility>
#include <vector>

struct Plain { int x; float y; Plain *next; int f(int i) const { return i; } };
template <typename T> struct Pair { T first, second; static T zero(); };
template <typename T> T Pair<T>::zero() { return T(); }
class Base { public: virtual ~Base() {} ; virtual int area(int) const = 0; protected: int held; private: Base *other; };
class Derived : public Base { public: Derived(int n) : Base(), held(n), rest{n} {} int area(int) const override { return held; } int held, rest; };
struct Less { bool operator()(const Plain *a, const Plain *b) const { return a->x < b->x; } };
enum Colour { RED, GREEN = 4 }; enum class Mode : int { ON, OFF };
union Word { int i; float f; };
struct __align__(8) Aligned { short a; float b; }; struct __align__(16) { int a; } aligned;
typedef struct { float x, y; } Point; typedef struct Node { int key; struct Node *next; } Node; typedef unsigned char byte;
extern "C" void bare(float *a, int n); extern "C" int bare2(const char *); extern "C" { int bare3(void); }
extern int outside; extern __shared__ float dynamic[]; static const int many = 1 << 10; const float pi = 3.14f;
int f(int i); template <typename T> T f(T t); template <class T, int N = 4> void g(T *t); template <typename... R> void rest(R... r);
template int f<int>(int); template class Pair<float>; template __global__ void scale<float>(float *, int); template void g<float>(float *);
void Base::later() {} ; int Derived::area2(int n) const { return n; } ;
__forceinline__ __device__ float near(float a); inline __device__ void nearer(); __host__ __device__ inline int nearest();

// One word, and several.
#define NAMES(do) do(bool) do(char) do(short) do(int) do(unsigned) do(long) do(float) do(double) do(size_t) do(uint) do(float4) \
    do(Plain) do(std::string) do(Pair<int>) do(std::vector<int>)
#define TYPES(do) NAMES(do) do(unsigned int) do(unsigned char) do(unsigned short) do(long long) do(unsigned long) do(long double) \
    do(unsigned long long) do(struct Plain)

#define DECLARED(T) \
    __constant__ T constant1; __constant__ T constant2[16]; __device__ T device1; __device__ T device2[4] = {}; static T file1; \
    static __device__ T device3(T a, const T *b, T *const c, const T *__restrict__ d, T &e, const T &f) { return a; } \
    __device__ __forceinline__ T device4(volatile T *a, volatile T *c, T b = 1) { return *a; } static inline T *device5(void) { return 0; } \
    __global__ void kernel1(T *a, const T *const b, const T c, int n) {} T host1(T a[], T b[4], T **c, T (*d)(T)) { return a[0]; } \
    template <typename U> __global__ void kernel2(T *a, U *b) {} T *host2; T host3[4], host4 = 1, *host5; const T host6 = 1; \
    T const device6(T const *a, T const *const b, T const &c, T *const d) { return *a; } extern T outside2; __shared__ T shared1[4]; \
    struct Of { T a, *b; T c[4]; const T d, *const e; T *const g; T operator()(T a, const T *const b) const; Of(T a) : a(a) {} ~Of() throw() {} };

#define VARIABLES(T) void variables() { \
    T a; ; T b = 1; T c(1); T d{1}; T e, ee; T *h, *i = 0; T j[4], k[4][4]; T l[] = {1, 2, -1}; const T m = 1; static T n; T &o = a; const T &p = a; \
    __shared__ T q; __shared__ T r[16]; __shared__ T s[4][4 + 1]; volatile T *t = h; T **u; T *v = (T *)h; T *w = new T[4]; T *x = new T; __device__ T y(T); \
    volatile __shared__ T z[4]; register T A = 1; const T *B = h; T *const C = h; constexpr T D = 1; extern __shared__ T E[]; static const T F[2] = {1, 2}; \
    T const G = 1; T *const H = a; T I[] = {1, -1, 2, }; T J[3] = {{1}, {-1, 'c'}, {a}}; T *K = new T[n]; T *L = new T[n + 1]; T *M = new T[n * 4]; \
    a = new T[n * ((1 + 3) + 1)]; sizeof(T); sizeof(T) * 4; (T)a; (T *)a; (T **)&a; (const T *)a; (void **)&a; static_cast<T>(a); reinterpret_cast<T *>(a); \
    g<T>(a); g<T, 2>(a); scale<T><<<1, 2>>>(a, b); f((T *)a, sizeof(T)); cudaMalloc((void **)&a, n * sizeof(T)); malloc(sizeof(T) * n); (T *)malloc(sizeof(T) * n); \
    auto N = [](T a, T b) -> T { return a; }; auto O = [&](const T &a) mutable {}; auto P = [=] __device__(T a) { return a; }; return (T)a; }

#define CASTS(T) void casts() { \
    T(a); x = T(a) + T(1); x = (T(1) - T(2)); a = ((T(1) - T(2)) * T(3)) / (T(1) + 2); f((T(a) << 16) | T(b)); T a[2] = {T(1), T(2)}; f(T(1), T(2)); \
    if (T(1) < T(2)) {} new T(1); new T[n](); a = 1 ? T(1) : T(2); return T(1); }

#define STATEMENTS(T) void statements() { \
    for (T a = 0; a < b; ++a) {} for (T a : b) {} for (const T &a : b) {} for (T *a = b; a; a = a->next) {} if (T a = b) {} try {} catch (T a) {} catch (const T &a) {} }

#define TEMPLATES(T) void templates() { \
    std::vector<T> a; std::vector<T> b(1); std::vector<T> c(n, 1); std::vector<T> d = a; std::vector<T> e{1}; std::vector<T> &g = a; const std::vector<T> &h = a; \
    std::vector<T *> i; std::vector<std::vector<T>> j(2, std::vector<T>(3)); std::map<T, int> k; std::map<int, T> l; std::map<std::string, T> m; \
    std::pair<T, T> o; std::pair<int, T> p(1, 2); std::set<T> q; std::unique_ptr<T> r(new T); std::unique_ptr<T[]> s; std::shared_ptr<T> t = u; \
    std::function<T(T)> u; std::function<void(T, const T &)> v; std::vector<T>::iterator w = a.begin(); std::map<T, T>::const_iterator x; \
    Pair<T> y; Pair<T> *z = 0; Pair<T>::zero(); std::vector<std::pair<T, int>> A; std::unique_ptr<Pair<T>> B; texture<T, 1, cudaReadModeElementType> C; \
    std::priority_queue<T *, std::vector<T *>, Less> D; std::vector<Pair<T>> E(n); Pair<T> F[4]; Pair<Pair<T>> G; thrust::device_vector<T> H(n); thrust::device_ptr<T> I(a); \
    for (const std::pair<T, int> &J : E) {} for (std::vector<T>::iterator K = a.begin(); K != a.end(); ++K) {} } \
    texture<T, 1, cudaReadModeElementType> texture1; texture<T> texture2; std::vector<T> vector1; static std::map<std::string, T> map1; \
    void given(std::vector<T> &a, const std::vector<T> &b, std::vector<std::pair<T, int>> c, Pair<T> *d, const Pair<T> *const e); std::vector<T> taken(); Pair<T> *other();

TYPES(DECLARED)
TYPES(VARIABLES)
NAMES(CASTS)
TYPES(STATEMENTS)
TYPES(TEMPLATES)

void conditions(int argc, char *argv[]) {
    ; {} if (a) ; else ; if (a) { } else if (b) { } else { } while (a) ; while (a) { } do { ; } while (a); do a++; while (a > b); do { f(a); } while (0);
    for (;;) break; for (i = 0; i < n; i++) continue; for (int i = 0, j = 0; i < n; i += 2, --j) { } for (auto &x : y) { } for (auto [k, v] : m) { }
    goto end; end: ; end2: return; try { } catch (...) { } try { throw std::runtime_error("a"); } catch (const std::exception &e) { throw; }
    if (int a = 1; a) { } if (!(a = b)) { } if (a == b && c != d) { } if ((a & b) == c) { } if (!f(a)) return; if (a) { return; }
}

void choices() {
    switch (a) { case 1: ; break; case 'c': case RED: a = 1; break; case Mode::ON: { } break; case -1: return; default: f(a); break; }
    switch (a) { case 1: f(a); case 2: if (a) { } break; case 3: for (;;) { } case 4: while (a) { } case 5: *a = 1; case 6: ++a; case 7: return; case 8: std::cout << a; case 9: int x; default: ; }
}

void streams() {
    std::cout << "a" << a << 'c' << 1 << a[0] << a[0][1] << f(a) << a.b << a.f() << a->b << a / 2 << a - b << (a + b) << std::endl << "\n" << std::setw(4) << a / 1000.0 << " s\n";
    std::cerr << "a" << std::endl; std::cin >> a >> b; cout << a << endl; fprintf(stderr, "a %d\n" "b", a, b[0], "c"); printf("a" "b");
}

void expressions() {
    a = b = c; a += b * c; a ? b : c; a = a > b ? a : b; a = (b) ? c : d; a[i] = b[j] + c[k * n + l]; a[i][j] = b; a->b = c; a->b->c[i].d = e; (*a).b = c; *a++ = *b++; (*a)++; a.b.c();
    ++a; --a; a++; a--; *a = b; &a; !a; ~a; -a; (void)a; a, b; a = (b, c); a <<= 1; a >>= 1; a = b << 1 | c >> 1 & 0xff; a = b >> c; a = b > c && d < e || !g; f((&a), &b); f((*a), b); a = b[c[d]] * -e;
    k<<<1, 2>>>(a); k<<<grid, block, 0, stream>>>(a, b[0], &c); k<<<dim3(1, 2), dim3(3), n * sizeof(float)>>>(); k<float><<<(n + 255) / 256, 256>>>(a); (*k)<<<1, 1>>>(a);
    std::sort(a.begin(), a.end(), [](int a, int b) { return a < b; }); std::max<int>(a, b); std::numeric_limits<float>::max(); thrust::raw_pointer_cast(a.data()); thrust::raw_pointer_cast(&a[0]); a.template f<int>(b); ::f(a);
    __syncthreads(); asm volatile("bar.sync 0;"); asm("mov %0, %1;" : "=r"(a) : "r"(b)); asm volatile("" ::: "memory"); assert(a > 0 && "a"); delete t; delete[] a;
}

void variables() {
    const int a = 1; const char *a = "a"; char *b = "b"; const char *c[] = {"a", "b"}; std::string d = "a"; std::string e("a"); std::string g = std::string("a") + b; struct Plain h; struct Plain *i = a; enum Colour j = RED; union Word l; FILE *m = fopen(a, "r");
    auto a = b; auto *c = d; const auto &e = f; auto g = {1, 2}; decltype(a) h = a; int i = -1, j = a[0], *k = &a, l = f(a), m = a.b, n = a->b, o = a + b, p = (int)a, q = sizeof a; bool r = a == b, s = a < b, t = !a, u = a && b; float v = 1.0f / a, w = a * b, x = a - b, y = a / b;
    dim3 grid(1, 2); dim3 block = dim3(1); dim3 other(n / 16 + 1, 1, 1); cudaEvent_t start, stop; cudaStream_t streams[4]; cudaDeviceProp prop; cudaError_t err = cudaGetLastError(); Point p = {1, 2}; Plain q{1, 2.0f}; Plain r = {.x = 1, .y = 2}; Derived s(1); Base *t = new Derived(1);
    int (*fp)(int) = f; void (*gp)(int, float *); int (&ra)[4] = a; typedef int mine; using other = float; using namespace std; using std::cout; static_assert(sizeof(int) == 4, "a"); struct Local { int a; }; const struct Plain *u = a; long long int v; unsigned long int w; static volatile int x;
}

template <typename T, int N> void dependent(T a) {
    typename T::value_type y; typename std::vector<T>::iterator z = a.begin(); T b[N]; Pair<T> c; a.template f<int>(N); g<T, N>(a); scale<T><<<1, N>>>(a); dependent<T, N - 1>(a); dependent<T, -1>(a);
    cg::thread_block d = cg::this_thread_block(); cg::thread_block_tile<32> e = cg::tiled_partition<32>(d); auto h = cg::tiled_partition<N>(d); if constexpr (N > 1) { } return;
}

int results() {
    return; return a; return a + b; return a ? b : c; return {a, b}; return *this; return &a; return -1; return !a; return f(a); return a[0]; return (a); return "a"; return nullptr; return std::move(a); return a < b;
}
