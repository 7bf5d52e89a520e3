#pragma once
#include <istream>
namespace std {
// Algorithms on streams. Iterators at the end have no stream or buffer.
template <class C = char, class T = char_traits<C>> class istreambuf_iterator {
  streambuf *buffer_;

  bool isAtEnd_() const { return buffer_ == nullptr || buffer_->sgetc() == EOF; }

public:
  typedef input_iterator_tag iterator_category;
  typedef C value_type;
  typedef long difference_type;
  typedef C *pointer;
  typedef C reference;
  istreambuf_iterator() : buffer_(nullptr) {}
  istreambuf_iterator(istream &in) : buffer_(in.rdbuf()) {}
  istreambuf_iterator(streambuf *buffer) : buffer_(buffer) {}
  C operator*() const { return (C)buffer_->sgetc(); }
  istreambuf_iterator &operator++() {
    buffer_->sbumpc();
    return *this;
  }
  C operator++(int) { return (C)buffer_->sbumpc(); }
  bool equal(const istreambuf_iterator &other) const { return isAtEnd_() == other.isAtEnd_(); }
  bool operator==(const istreambuf_iterator &other) const { return equal(other); }
  bool operator!=(const istreambuf_iterator &other) const { return !equal(other); }
};
template <class C = char, class T = char_traits<C>> class ostreambuf_iterator {
  streambuf *buffer_;
  bool failed_;

public:
  typedef output_iterator_tag iterator_category;
  typedef void value_type;
  typedef void difference_type;
  typedef void pointer;
  typedef void reference;
  ostreambuf_iterator(ostream &out) : buffer_(out.rdbuf()), failed_(false) {}
  ostreambuf_iterator(streambuf *buffer) : buffer_(buffer), failed_(false) {}
  ostreambuf_iterator &operator=(C c) {
    if (!failed_ && buffer_->sputc(c) == EOF) failed_ = true;
    return *this;
  }
  ostreambuf_iterator &operator*() { return *this; }
  ostreambuf_iterator &operator++() { return *this; }
  ostreambuf_iterator &operator++(int) { return *this; }
  bool failed() const { return failed_; }
};

template <class T, class C = char, class R = char_traits<C>, class D = long> class istream_iterator {
  istream *in_;
  T value_;

  void read_() {
    if (in_ != nullptr && !(*in_ >> value_)) in_ = nullptr;
  }

public:
  typedef input_iterator_tag iterator_category;
  typedef T value_type;
  typedef long difference_type;
  typedef const T *pointer;
  typedef const T &reference;
  istream_iterator() : in_(nullptr), value_() {}
  istream_iterator(istream &in) : in_(&in), value_() { read_(); }
  const T &operator*() const { return value_; }
  const T *operator->() const { return &value_; }
  istream_iterator &operator++() {
    read_();
    return *this;
  }
  istream_iterator operator++(int) {
    istream_iterator old = *this;
    read_();
    return old;
  }
  bool operator==(const istream_iterator &other) const { return in_ == other.in_; }
  bool operator!=(const istream_iterator &other) const { return in_ != other.in_; }
};
template <class T, class C = char, class R = char_traits<C>> class ostream_iterator {
  ostream *out_;
  const char *between_;

public:
  typedef output_iterator_tag iterator_category;
  typedef void value_type;
  typedef void difference_type;
  typedef void pointer;
  typedef void reference;
  ostream_iterator(ostream &out, const char *between = nullptr) : out_(&out), between_(between) {}
  ostream_iterator &operator=(const T &value) {
    *out_ << value;
    if (between_ != nullptr) *out_ << between_;
    return *this;
  }
  ostream_iterator &operator*() { return *this; }
  ostream_iterator &operator++() { return *this; }
  ostream_iterator &operator++(int) { return *this; }
};
}
