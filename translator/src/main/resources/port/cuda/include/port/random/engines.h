#pragma once
#include <port/random/seed_seq.h>
#include <stdint.h>
#include <type_traits>
namespace std {
// Generators that give the numbers libstdc++ gives.
template <class U, U A, U C, U M> class linear_congruential_engine {
  U state_;

public:
  typedef U result_type;
  static constexpr U default_seed = 1, multiplier = A, increment = C, modulus = M;
  static constexpr U min() { return C == 0 ? 1 : 0; }
  static constexpr U max() { return M - 1; }
  linear_congruential_engine() { seed(1); }
  explicit linear_congruential_engine(U value) { seed(value); }
  void seed(U value = 1) { state_ = C % M == 0 && value % M == 0 ? 1 : value % M; }
  explicit linear_congruential_engine(seed_seq &sequence) { seed(sequence); }
  void seed(seed_seq &sequence) {
    unsigned int words[5];
    sequence.generate(words, words + (M > 0xffffffffUL ? 5 : 4));
    U sum = words[3];
    if (M > 0xffffffffUL) sum += (U)words[4] << 16 << 16;
    state_ = C % M == 0 && sum % M == 0 ? 1 : sum % M;
  }
  bool operator==(const linear_congruential_engine &other) const { return state_ == other.state_; }
  bool operator!=(const linear_congruential_engine &other) const { return state_ != other.state_; }
  U operator()() {
    state_ = (U)(((unsigned long)A * state_ + C) % M);
    return state_;
  }
  void discard(unsigned long long n) {
    for (; n > 0; n--) (*this)();
  }
};
typedef linear_congruential_engine<unsigned long, 16807, 0, 2147483647> minstd_rand0;
typedef linear_congruential_engine<unsigned long, 48271, 0, 2147483647> minstd_rand;
typedef minstd_rand0 default_random_engine;

template <class U, int W, int N, int M, int R, U A, int UU, U D, int S, U B, int T, U C, int L, U F> class mersenne_twister_engine {
  U state_[N];
  int next_;

  void refill_() {
    const U upper = (~(U)0) << R;
    const U lower = ~upper;
    for (int k = 0; k < N; k++) {
      U y = (state_[k] & upper) | (state_[k + 1 < N ? k + 1 : 0] & lower);
      state_[k] = state_[k + M < N ? k + M : k + M - N] ^ (y >> 1) ^ ((y & 1) != 0 ? A : 0);
    }
    next_ = 0;
  }

public:
  typedef U result_type;
  static constexpr U default_seed = 5489;
  static constexpr size_t word_size = W, state_size = N;
  static constexpr U min() { return 0; }
  static constexpr U max() { return W == 64 ? ~(U)0 : (U)0xffffffffUL; }
  mersenne_twister_engine() { seed(5489); }
  explicit mersenne_twister_engine(U value) { seed(value); }
  void seed(U value = 5489) {
    state_[0] = value & max();
    for (int i = 1; i < N; i++) {
      U x = state_[i - 1];
      x ^= x >> (W - 2);
      x *= F;
      x += (U)i;
      state_[i] = x & max();
    }
    next_ = N;
  }
  explicit mersenne_twister_engine(seed_seq &sequence) { seed(sequence); }
  void seed(seed_seq &sequence) {
    unsigned int words[N * (W / 32)];
    sequence.generate(words, words + N * (W / 32));
    bool isZero = true;
    for (int i = 0; i < N; i++) {
      U value = words[W / 32 * i];
      if (W == 64) value |= (U)words[2 * i + 1] << 16 << 16;
      state_[i] = value;
      if ((i == 0 ? value & (~(U)0 << R) & max() : value) != 0) isZero = false;
    }
    if (isZero) state_[0] = (U)1 << (W - 1);
    next_ = N;
  }
  bool operator==(const mersenne_twister_engine &other) const {
    for (int i = 0; i < N; i++)
      if (state_[i] != other.state_[i]) return false;
    return next_ == other.next_;
  }
  bool operator!=(const mersenne_twister_engine &other) const { return !(*this == other); }
  U operator()() {
    if (next_ >= N) refill_();
    U z = state_[next_++];
    z ^= (z >> UU) & D;
    z ^= (z << S) & B;
    z ^= (z << T) & C;
    z ^= z >> L;
    return z & max();
  }
  void discard(unsigned long long n) {
    for (; n > 0; n--) (*this)();
  }
};
typedef mersenne_twister_engine<unsigned long, 32, 624, 397, 31, 0x9908b0dfUL, 11, 0xffffffffUL, 7, 0x9d2c5680UL, 15, 0xefc60000UL, 18, 1812433253UL> mt19937;
typedef mersenne_twister_engine<unsigned long, 64, 312, 156, 31, 0xb5026f5aa96619e9UL, 29, 0x5555555555555555UL, 17, 0x71d67fffeda60000UL, 37, 0xfff7eee000000000UL, 43, 6364136223846793005UL> mt19937_64;

template <class U, int W, int S, int R> class subtract_with_carry_engine {
  U state_[R];
  U carry_;
  int next_;

public:
  typedef U result_type;
  static constexpr U default_seed = 19780503;
  static constexpr U min() { return 0; }
  static constexpr U max() { return ((U)1 << W) - 1; }
  subtract_with_carry_engine() { seed(); }
  explicit subtract_with_carry_engine(U value) { seed(value); }
  void seed(U value = 19780503) {
    linear_congruential_engine<U, 40014, 0, 2147483563> words(value == 0 ? default_seed : value);
    for (int i = 0; i < R; i++) {
      U sum = words() & 0xffffffffUL;
      if (W > 32) sum += (words() & 0xffffffffUL) << 16 << 16;
      state_[i] = sum & max();
    }
    carry_ = state_[R - 1] == 0 ? 1 : 0;
    next_ = 0;
  }
  U operator()() {
    int other = next_ - S < 0 ? next_ - S + R : next_ - S;
    U value;
    if (state_[other] >= state_[next_] + carry_) {
      value = state_[other] - state_[next_] - carry_;
      carry_ = 0;
    } else {
      value = max() + 1 - state_[next_] - carry_ + state_[other];
      carry_ = 1;
    }
    state_[next_] = value;
    if (++next_ >= R) next_ = 0;
    return value;
  }
  void discard(unsigned long long n) {
    for (; n > 0; n--) (*this)();
  }
};
typedef subtract_with_carry_engine<unsigned long, 24, 10, 24> ranlux24_base;
typedef subtract_with_carry_engine<unsigned long, 48, 5, 12> ranlux48_base;

// Of every `P` numbers, the first `R`.
template <class G, size_t P, size_t R> class discard_block_engine {
  G base_;
  size_t taken_;

public:
  typedef typename G::result_type result_type;
  static constexpr result_type min() { return G::min(); }
  static constexpr result_type max() { return G::max(); }
  discard_block_engine() : taken_(0) {}
  explicit discard_block_engine(result_type value) : base_(value), taken_(0) {}
  void seed(result_type value = G::default_seed) {
    base_.seed(value);
    taken_ = 0;
  }
  result_type operator()() {
    if (taken_ >= R) {
      base_.discard(P - taken_);
      taken_ = 0;
    }
    ++taken_;
    return base_();
  }
  void discard(unsigned long long n) {
    for (; n > 0; n--) (*this)();
  }
};
typedef discard_block_engine<ranlux24_base, 223, 23> ranlux24;
typedef discard_block_engine<ranlux48_base, 389, 11> ranlux48;

template <class G, size_t K> class shuffle_order_engine {
  typedef typename G::result_type U;
  G base_;
  U table_[K];
  U last_;

  void fill_() {
    for (size_t i = 0; i < K; i++) table_[i] = base_();
    last_ = base_();
  }

public:
  typedef U result_type;
  static constexpr U min() { return G::min(); }
  static constexpr U max() { return G::max(); }
  shuffle_order_engine() { fill_(); }
  explicit shuffle_order_engine(U value) : base_(value) { fill_(); }
  void seed(U value = G::default_seed) {
    base_.seed(value);
    fill_();
  }
  U operator()() {
    double range = (double)G::max() - (double)G::min() + 1.0;
    size_t i = (size_t)((double)K * ((double)(last_ - G::min()) / range));
    last_ = table_[i];
    table_[i] = base_();
    return last_;
  }
};
typedef shuffle_order_engine<minstd_rand0, 256> knuth_b;

// Numbers of `W` bits from a generator whose range is a power of two.
template <class G, size_t W, class U> class independent_bits_engine {
  G base_;

public:
  typedef U result_type;
  static constexpr U min() { return 0; }
  static constexpr U max() { return W == 8 * sizeof(U) ? ~(U)0 : ((U)1 << W % (8 * sizeof(U))) - 1; }
  independent_bits_engine() {}
  explicit independent_bits_engine(U value) : base_(value) {}
  void seed(U value = (U)G::default_seed) { base_.seed(value); }
  U operator()() {
    size_t bits = 0;
    for (unsigned long span = G::max() - G::min(); span != 0; span >>= 1) bits++;
    size_t rounds = (W + bits - 1) / bits;
    U value = 0;
    for (size_t i = 0; i < rounds; i++) {
      size_t taken = i < rounds - W % rounds ? W / rounds : W / rounds + 1;
      U part = (U)(base_() - G::min());
      value = taken < 8 * sizeof(U) ? (U)((value << taken) + (part & (((U)1 << taken) - 1))) : part;
    }
    return value;
  }
};

// Not random: a run of a ported program must be repeatable.
class random_device {
  minstd_rand state_;

public:
  typedef unsigned int result_type;
  static constexpr unsigned int min() { return 0; }
  static constexpr unsigned int max() { return 0xffffffffU; }
  [[port::support("partial", "gives the same numbers in every run, so that runs can be compared")]] random_device() : state_(20260101) {}
  unsigned int operator()() { return (unsigned int)(state_() * 2654435761UL >> 7); }
  double entropy() const { return 0; }
};
}
