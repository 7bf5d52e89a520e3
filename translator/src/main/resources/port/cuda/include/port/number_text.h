#pragma once
#include <ios>
namespace std {
// A number as streams write it, with a sign or a base before it.
class __number_text {
  char text_[400];
  int first_;
  int end_;
  int prefix_;

  void before_(char c) { text_[--first_] = c; }
  void digits_(unsigned long value, unsigned base, bool isUpper) {
    do {
      unsigned digit = (unsigned)(value % base);
      before_((char)(digit < 10 ? '0' + digit : (isUpper ? 'A' : 'a') + digit - 10));
      value /= base;
    } while (value != 0);
  }

public:
  __number_text() : first_(64), end_(64), prefix_(0) {}
  const char *begin() const { return text_ + first_; }
  long size() const { return end_ - first_; }
  // How many characters stand before the padding where that is `internal`.
  long prefix() const { return prefix_; }

  void integer(unsigned long value, bool isSigned, ios_base::fmtflags flags) {
    ios_base::fmtflags base = flags & ios_base::basefield;
    bool isUpper = (flags & ios_base::uppercase) != 0;
    bool showsBase = (flags & ios_base::showbase) != 0 && value != 0;
    if (base == ios_base::hex) {
      digits_(value, 16, isUpper);
      if (!showsBase) return;
      before_(isUpper ? 'X' : 'x');
      before_('0');
      prefix_ = 2;
    } else if (base == ios_base::oct) {
      digits_(value, 8, isUpper);
      if (showsBase) before_('0');
    } else {
      bool isNegative = isSigned && (long)value < 0;
      digits_(isNegative ? 0 - value : value, 10, isUpper);
      if (!isNegative && !(isSigned && (flags & ios_base::showpos) != 0)) return;
      before_(isNegative ? '-' : '+');
      prefix_ = 1;
    }
  }

  void floating(double value, ios_base::fmtflags flags, int precision) {
    ios_base::fmtflags style = flags & ios_base::floatfield;
    bool isUpper = (flags & ios_base::uppercase) != 0;
    bool isHex = style == ios_base::floatfield;
    const char *conversion = isHex ? (isUpper ? "A" : "a") : style == ios_base::fixed ? (isUpper ? "F" : "f") : style == ios_base::scientific ? (isUpper ? "E" : "e") : (isUpper ? "G" : "g");
    char format[16];
    snprintf(format, sizeof(format), "%%%s%s%s%s", (flags & ios_base::showpos) != 0 ? "+" : "", (flags & ios_base::showpoint) != 0 ? "#" : "", isHex ? "" : ".*", conversion);
    first_ = 0;
    end_ = isHex ? snprintf(text_, sizeof(text_), format, value) : snprintf(text_, sizeof(text_), format, precision, value);
    prefix_ = text_[0] == '-' || text_[0] == '+' ? 1 : 0;
    if (isHex) prefix_ += 2;
  }

  // Separates the digits before the point in groups.
  void group(const numpunct<char> &punctuation) {
    string grouping = punctuation.grouping();
    string digits;
    int end = first_ + prefix_;
    while (end < end_ && text_[end] >= '0' && text_[end] <= '9') end++;
    size_t step = 0;
    int left = grouping.empty() ? 0 : grouping[0];
    for (int i = end - 1; i >= first_ + prefix_; i--) {
      if (left == 0 && !grouping.empty() && grouping[step] > 0) {
        digits.push_back(punctuation.thousands_sep());
        if (step + 1 < grouping.size()) step++;
        left = grouping[step];
      }
      digits.push_back(text_[i]);
      left--;
    }
    string whole(text_ + first_, (size_t)prefix_);
    whole.append(digits.rbegin(), digits.rend());
    if (end < end_) whole.push_back(text_[end] == '.' ? punctuation.decimal_point() : text_[end]);
    if (end + 1 < end_) whole.append(text_ + end + 1, (size_t)(end_ - end - 1));
    first_ = 0;
    end_ = (int)whole.size();
    memcpy(text_, whole.data(), whole.size());
  }
};
}
