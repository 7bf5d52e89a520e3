#pragma once
#include <istream>
namespace std {
// Text in quotes; within it the escape character stands before quotes and before itself.
struct __quoted_text {
  string_view text;
  char quote, escape;
};
struct __quoted_string {
  string &text;
  char quote, escape;
};
inline __quoted_text quoted(const char *text, char quote = '"', char escape = '\\') { return __quoted_text{string_view(text), quote, escape}; }
inline __quoted_text quoted(const string &text, char quote = '"', char escape = '\\') { return __quoted_text{string_view(text), quote, escape}; }
inline __quoted_text quoted(string_view text, char quote = '"', char escape = '\\') { return __quoted_text{text, quote, escape}; }
inline __quoted_string quoted(string &text, char quote = '"', char escape = '\\') { return __quoted_string{text, quote, escape}; }
inline ostream &operator<<(ostream &out, const __quoted_text &quoted) {
  string all(1, quoted.quote);
  for (char c : quoted.text) {
    if (c == quoted.quote || c == quoted.escape) all += quoted.escape;
    all += c;
  }
  all += quoted.quote;
  return out << all;
}
inline ostream &operator<<(ostream &out, const __quoted_string &quoted) { return out << __quoted_text{string_view(quoted.text), quoted.quote, quoted.escape}; }
inline istream &operator>>(istream &in, const __quoted_string &quoted) {
  char c = 0;
  in >> c;
  if (!in) return in;
  if (c != quoted.quote) {
    in.unget();
    return in >> quoted.text;
  }
  quoted.text.clear();
  for (int got = in.get(); got != EOF && got != quoted.quote; got = in.get()) {
    if (got == quoted.escape) got = in.get();
    if (got == EOF) break;
    quoted.text += (char)got;
  }
  return in;
}
}
