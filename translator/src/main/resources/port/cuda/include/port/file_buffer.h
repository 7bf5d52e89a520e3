#pragma once
#include <ios>
#include <stdio.h>
namespace std {
// A file read in pieces and written through; one position for both.
class filebuf : public streambuf {
  static const int SIZE_ = 4096;
  FILE *file_;
  char *area_;
  bool hasWritten_;

  static const char *how_(__openmode mode) {
    bool appends = (mode & ios_base::app) != 0;
    switch (mode & (ios_base::in | ios_base::out | ios_base::trunc)) {
      case ios_base::in: return appends ? "ab+" : "rb";
      case ios_base::out: return appends ? "ab" : "wb";
      case ios_base::in | ios_base::out: return appends ? "ab+" : "rb+";
      case ios_base::out | ios_base::trunc: return appends ? (const char *)nullptr : "wb";
      case ios_base::in | ios_base::out | ios_base::trunc: return appends ? (const char *)nullptr : "wb+";
      default: return mode == ios_base::app ? "ab" : (const char *)nullptr;
    }
  }
  // Goes back to where the program reads.
  void leaveReading_() {
    if (gptr() != egptr()) fseek(file_, gptr() - egptr(), SEEK_CUR);
    setg(area_, area_, area_);
  }

public:
  filebuf() : file_(nullptr), area_(nullptr), hasWritten_(false) {}
  ~filebuf() override {
    close();
    free(area_);
  }
  bool is_open() const { return file_ != nullptr; }
  filebuf *open(const char *path, __openmode mode) {
    const char *how = how_(mode & ~(ios_base::binary | ios_base::ate));
    if (is_open() || how == nullptr) return nullptr;
    file_ = fopen(path, how);
    if (file_ == nullptr) return nullptr;
    if ((mode & ios_base::ate) != 0) fseek(file_, 0, SEEK_END);
    hasWritten_ = false;
    return this;
  }
  filebuf *open(const string &path, __openmode mode) { return open(path.c_str(), mode); }
  filebuf *close() {
    if (file_ == nullptr) return nullptr;
    int result = fclose(file_);
    file_ = nullptr;
    setg(area_, area_, area_);
    return result == 0 ? this : (filebuf *)nullptr;
  }

protected:
  int underflow() override {
    if (gptr() < egptr()) return (unsigned char)*gptr();
    if (file_ == nullptr) return EOF;
    if (hasWritten_) fseek(file_, 0, SEEK_CUR);
    hasWritten_ = false;
    if (area_ == nullptr) area_ = (char *)malloc(SIZE_);
    int kept = gptr() > eback() ? 1 : 0;
    if (kept != 0) area_[0] = gptr()[-1];
    size_t got = fread(area_ + kept, 1, (size_t)(SIZE_ - kept), file_);
    setg(area_, area_ + kept, area_ + kept + got);
    return got == 0 ? EOF : (unsigned char)*gptr();
  }
  long xsgetn(char *to, long n) override {
    long ready = egptr() - gptr();
    if (n < SIZE_ || file_ == nullptr) return streambuf::xsgetn(to, n);
    if (hasWritten_) fseek(file_, 0, SEEK_CUR);
    hasWritten_ = false;
    if (ready > 0) memcpy(to, gptr(), (size_t)ready);
    setg(area_, area_, area_);
    return ready + (long)fread(to + ready, 1, (size_t)(n - ready), file_);
  }
  long xsputn(const char *from, long n) override {
    if (file_ == nullptr) return 0;
    if (!hasWritten_ && area_ != nullptr) leaveReading_();
    hasWritten_ = true;
    return (long)fwrite(from, 1, (size_t)n, file_);
  }
  int overflow(int c) override {
    if (c == EOF) return 0;
    char one = (char)c;
    return xsputn(&one, 1) == 1 ? c : EOF;
  }
  int sync() override {
    if (file_ == nullptr) return 0;
    return hasWritten_ ? fflush(file_) : 0;
  }
  long showmanyc() override {
    if (file_ == nullptr) return -1;
    long at = ftell(file_);
    fseek(file_, 0, SEEK_END);
    long end = ftell(file_);
    fseek(file_, at, SEEK_SET);
    return end - at;
  }
  long seekoff(long offset, __seekdir from, __openmode) override {
    if (file_ == nullptr) return -1;
    if (from == ios_base::cur && offset == 0) return ftell(file_) - (egptr() - gptr());
    if (area_ != nullptr) leaveReading_();
    if (fseek(file_, offset, from) != 0) return -1;
    return ftell(file_);
  }
  long seekpos(long at, __openmode which) override { return seekoff(at, ios_base::beg, which); }
};
}
