#pragma once
#include <stddef.h>
#include <stdio.h>
#include <string>
namespace std {
typedef long streamsize;
typedef long streamoff;
// A position in a stream; converts from and to the number that it is.
typedef long streampos;
typedef unsigned int __openmode;
typedef int __seekdir;
class locale;

// Where streams get characters from and put them: an area to read, an area to write, and virtual functions for when they are used up.
class streambuf {
  char *first_;
  char *next_;
  char *end_;
  char *putFirst_;
  char *put_;
  char *putEnd_;

public:
  typedef char char_type;
  typedef int int_type;
  typedef long pos_type;
  typedef long off_type;
  typedef char_traits<char> traits_type;

  virtual ~streambuf() {}
  int sgetc() { return next_ < end_ ? (unsigned char)*next_ : underflow(); }
  int sbumpc() { return next_ < end_ ? (unsigned char)*next_++ : uflow(); }
  int snextc() { return sbumpc() == EOF ? EOF : sgetc(); }
  long sgetn(char *to, long n) { return xsgetn(to, n); }
  int sputbackc(char c) {
    if (next_ <= first_ || next_[-1] != c) return pbackfail((unsigned char)c);
    return (unsigned char)*--next_;
  }
  int sungetc() {
    if (next_ <= first_) return pbackfail(EOF);
    return (unsigned char)*--next_;
  }
  int sputc(char c) {
    if (put_ >= putEnd_) return overflow((unsigned char)c);
    *put_++ = c;
    return (unsigned char)c;
  }
  long sputn(const char *from, long n) { return xsputn(from, n); }
  long in_avail() { return next_ < end_ ? end_ - next_ : showmanyc(); }
  long pubseekoff(long offset, __seekdir from, __openmode which = 24) { return seekoff(offset, from, which); }
  long pubseekpos(long at, __openmode which = 24) { return seekpos(at, which); }
  streambuf *pubsetbuf(char *area, long n) { return setbuf(area, n); }
  int pubsync() { return sync(); }
  // What can be read without asking for more.
  const char *ready_() const { return next_; }
  long readyCount_() const { return end_ - next_; }
  void skip_(long n) { next_ += n; }

protected:
  streambuf() : first_(nullptr), next_(nullptr), end_(nullptr), putFirst_(nullptr), put_(nullptr), putEnd_(nullptr) {}
  char *eback() const { return first_; }
  char *gptr() const { return next_; }
  char *egptr() const { return end_; }
  void gbump(int n) { next_ += n; }
  void setg(char *first, char *next, char *end) {
    first_ = first;
    next_ = next;
    end_ = end;
  }
  char *pbase() const { return putFirst_; }
  char *pptr() const { return put_; }
  char *epptr() const { return putEnd_; }
  void pbump(int n) { put_ += n; }
  void setp(char *first, char *end) {
    putFirst_ = put_ = first;
    putEnd_ = end;
  }
  virtual int underflow() { return EOF; }
  virtual int uflow() {
    int c = underflow();
    if (c != EOF) next_++;
    return c;
  }
  virtual int overflow(int = EOF) { return EOF; }
  virtual int pbackfail(int = EOF) { return EOF; }
  virtual int sync() { return 0; }
  virtual long showmanyc() { return 0; }
  virtual long seekoff(long, __seekdir, __openmode = 24) { return -1; }
  virtual long seekpos(long, __openmode = 24) { return -1; }
  virtual streambuf *setbuf(char *, long) { return this; }
  virtual long xsgetn(char *to, long n) {
    long got = 0;
    while (got < n) {
      long some = end_ - next_ < n - got ? end_ - next_ : n - got;
      if (some > 0) {
        memcpy(to + got, next_, (size_t)some);
        next_ += some;
        got += some;
        continue;
      }
      int c = uflow();
      if (c == EOF) break;
      to[got++] = (char)c;
    }
    return got;
  }
  virtual long xsputn(const char *from, long n) {
    long put = 0;
    while (put < n && sputc(from[put]) != EOF) put++;
    return put;
  }
};

// One of the three streams of C, unbuffered here: C functions and C++ streams may take turns.
class __stdio_buffer : public streambuf {
  FILE *file_;

public:
  explicit __stdio_buffer(FILE *file) : file_(file) {}

protected:
  int uflow() override { return fgetc(file_); }
  int underflow() override { return ungetc(fgetc(file_), file_); }
  int pbackfail(int c) override { return ungetc(c, file_); }
  int overflow(int c) override { return c == EOF ? 0 : fputc(c, file_); }
  long xsgetn(char *to, long n) override { return (long)fread(to, 1, (size_t)n, file_); }
  long xsputn(const char *from, long n) override { return (long)fwrite(from, 1, (size_t)n, file_); }
  int sync() override { return fflush(file_); }
};
}
