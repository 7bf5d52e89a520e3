#pragma once
#include <ctype.h>
#include <stdexcept>
#include <string>
#include <vector>
// What a regular expression becomes: instructions of a machine that tries alternatives in order and takes back what fails.
namespace std {
namespace regex_constants {
typedef unsigned syntax_option_type;
typedef unsigned match_flag_type;
inline constexpr syntax_option_type icase = 1, nosubs = 2, optimize = 4, collate = 8, ECMAScript = 16, extended = 64, awk = 128, egrep = 512, multiline = 1024;
inline constexpr match_flag_type match_default = 0, match_not_bol = 1, match_not_eol = 2, match_not_bow = 4, match_not_eow = 8, match_any = 16, match_not_null = 32, match_continuous = 64, match_prev_avail = 128, format_default = 0, format_sed = 256, format_no_copy = 512, format_first_only = 1024;
enum error_type { error_collate, error_ctype, error_escape, error_backref, error_brack, error_paren, error_brace, error_badbrace, error_range, error_space, error_badrepeat, error_complexity, error_stack };
}
class regex_error : public runtime_error {
  regex_constants::error_type code_;

public:
  regex_error(regex_constants::error_type code, const char *text) : runtime_error(text), code_(code) {}
  regex_constants::error_type code() const { return code_; }
};
struct __char_set {
  unsigned bits[8];
  __char_set() {
    for (int i = 0; i < 8; i++) bits[i] = 0;
  }
  void add(int c) { bits[c >> 5 & 7] |= 1u << (c & 31); }
  void add(int first, int last) {
    for (int c = first; c <= last; c++) add(c);
  }
  void add(const __char_set &other) {
    for (int i = 0; i < 8; i++) bits[i] |= other.bits[i];
  }
  void invert() {
    for (int i = 0; i < 8; i++) bits[i] = ~bits[i];
  }
  bool has(int c) const { return (bits[c >> 5 & 7] >> (c & 31) & 1) != 0; }
};
enum class __regex_op { one, set, split, jump, save, line_begin, line_end, word_edge, no_word_edge, again, look, unless, enter, progress, accept };
struct __regex_step {
  __regex_op op;
  int x; // the character, set, slot or target
  int y; // the second target
};
struct __regex_program {
  vector<__regex_step> steps;
  vector<__char_set> sets;
  int groups = 0, loops = 0;
  bool fold = false, multiline = false;
};
class __regex_compiler {
  const char *at_, *end_;
  __regex_program &out_;
  bool nosubs_;

  int here_() const { return (int)out_.steps.size(); }
  int emit_(__regex_op op, int x = 0, int y = 0) {
    out_.steps.push_back(__regex_step{op, x, y});
    return here_() - 1;
  }
  bool more_() const { return at_ != end_; }
  bool take_(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }
  void emit_set_(const __char_set &set) {
    out_.sets.push_back(set);
    emit_(__regex_op::set, (int)out_.sets.size() - 1);
  }
  // Moves the steps from `from` on by one, and puts a split before them.
  void insert_(int from, __regex_step step) {
    out_.steps.insert(out_.steps.begin() + from, step);
    for (int i = from + 1; i < here_(); i++) shift_(out_.steps[i], from, 1);
  }
  static void shift_(__regex_step &step, int from, int by) {
    bool jumps = step.op == __regex_op::split || step.op == __regex_op::jump || step.op == __regex_op::look || step.op == __regex_op::unless;
    if (jumps && step.x >= from) step.x += by;
    if ((step.op == __regex_op::split || step.op == __regex_op::progress) && step.y >= from) step.y += by;
  }
  void copy_(const vector<__regex_step> &body, int was) {
    int by = here_() - was;
    for (size_t i = 0; i < body.size(); i++) {
      __regex_step step = body[i];
      shift_(step, was, by);
      out_.steps.push_back(step);
    }
  }

  void alternatives_() {
    int start = here_();
    sequence_();
    vector<int> ends;
    while (take_('|')) {
      insert_(start, __regex_step{__regex_op::split, start + 1, 0});
      ends.push_back(emit_(__regex_op::jump));
      out_.steps[start].y = here_();
      start = here_();
      sequence_();
    }
    for (size_t i = 0; i < ends.size(); i++) out_.steps[ends[i]].x = here_();
  }
  void sequence_() {
    while (more_() && *at_ != '|' && *at_ != ')') term_();
  }
  void term_() {
    int start = here_();
    if (assertion_()) return;
    atom_();
    repeat_(start);
  }
  bool assertion_() {
    if (take_('^')) emit_(__regex_op::line_begin);
    else if (take_('$')) emit_(__regex_op::line_end);
    else if (end_ - at_ >= 2 && at_[0] == '\\' && (at_[1] == 'b' || at_[1] == 'B')) {
      emit_(at_[1] == 'b' ? __regex_op::word_edge : __regex_op::no_word_edge);
      at_ += 2;
    } else if (end_ - at_ >= 3 && at_[0] == '(' && at_[1] == '?' && (at_[2] == '=' || at_[2] == '!')) {
      int look = emit_(at_[2] == '=' ? __regex_op::look : __regex_op::unless);
      at_ += 3;
      alternatives_();
      close_();
      emit_(__regex_op::accept);
      out_.steps[look].x = here_();
    } else {
      return false;
    }
    return true;
  }
  void close_() {
    if (!take_(')')) throw regex_error(regex_constants::error_paren, "Parenthesis is not closed.");
  }
  void atom_() {
    char c = *at_++;
    if (c == '(') {
      bool kept = !nosubs_;
      if (more_() && *at_ == '?') {
        if (end_ - at_ < 2 || at_[1] != ':') throw regex_error(regex_constants::error_paren, "Invalid '(?...)' zero-width assertion in regular expression");
        at_ += 2;
        kept = false;
      }
      int number = kept ? ++out_.groups : 0;
      if (kept) emit_(__regex_op::save, 2 * number);
      alternatives_();
      close_();
      if (kept) emit_(__regex_op::save, 2 * number + 1);
    } else if (c == '.') {
      __char_set set;
      set.add('\n');
      set.add('\r');
      set.invert();
      emit_set_(set);
    } else if (c == '[') {
      brackets_();
    } else if (c == '\\') {
      escape_();
    } else if (c == '*' || c == '+' || c == '?' || c == '{') {
      throw regex_error(regex_constants::error_paren, "Parenthesis is not closed.");
    } else {
      emit_(__regex_op::one, (unsigned char)c);
    }
  }
  static bool named_class_(char c, __char_set &set) {
    __char_set named;
    switch (c) {
    case 'd':
    case 'D': named.add('0', '9'); break;
    case 's':
    case 'S':
      named.add(9, 13);
      named.add(' ');
      break;
    case 'w':
    case 'W':
      named.add('0', '9');
      named.add('a', 'z');
      named.add('A', 'Z');
      named.add('_');
      break;
    default: return false;
    }
    if (c < 'a') named.invert();
    set.add(named);
    return true;
  }
  int hex_(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      if (!more_() || !isxdigit(*at_)) throw regex_error(regex_constants::error_escape, "Unexpected end of regex when reading control code");
      char c = *at_++;
      value = 16 * value + (isdigit(c) ? c - '0' : (tolower(c) - 'a') + 10);
    }
    return value;
  }
  int character_(char c) {
    switch (c) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'f': return '\f';
    case 'v': return '\v';
    case '0': return 0;
    case 'x': return hex_(2);
    case 'u': return hex_(4) & 255;
    case 'c': return *at_++ & 31;
    }
    if (isalnum(c)) throw regex_error(regex_constants::error_escape, "Unexpected escape character.");
    return (unsigned char)c;
  }
  void escape_() {
    if (!more_()) throw regex_error(regex_constants::error_escape, "Unexpected end of regex when escaping.");
    char c = *at_++;
    __char_set set;
    if (named_class_(c, set)) {
      emit_set_(set);
    } else if (c >= '1' && c <= '9') {
      int number = c - '0';
      while (more_() && isdigit(*at_)) number = 10 * number + (*at_++ - '0');
      if (number > out_.groups) throw regex_error(regex_constants::error_backref, "Back-reference index exceeds current sub-expression count.");
      emit_(__regex_op::again, number);
    } else {
      emit_(__regex_op::one, character_(c));
    }
  }
  static void posix_class_(const string &name, __char_set &set) {
    for (int c = 0; c < 128; c++) {
      bool in = name == "alpha" ? isalpha(c) != 0 : name == "digit" || name == "d" ? isdigit(c) != 0 : name == "alnum" ? isalnum(c) != 0 : name == "space" || name == "s" ? isspace(c) != 0 : name == "upper" ? isupper(c) != 0 : name == "lower" ? islower(c) != 0 : name == "punct" ? ispunct(c) != 0 : name == "xdigit" ? isxdigit(c) != 0 : name == "blank" ? c == ' ' || c == '\t' : name == "cntrl" ? iscntrl(c) != 0 : name == "print" ? isprint(c) != 0 : name == "graph" ? isgraph(c) != 0 : name == "w" ? isalnum(c) != 0 || c == '_' : false;
      if (in) set.add(c);
    }
  }
  void brackets_() {
    __char_set set;
    bool inverted = take_('^');
    while (true) {
      if (!more_()) throw regex_error(regex_constants::error_brack, "Unexpected character within '[...]' in regular expression");
      if (take_(']')) break;
      if (end_ - at_ >= 2 && at_[0] == '[' && at_[1] == ':') {
        string name;
        for (at_ += 2; more_() && *at_ != ':'; ++at_) name += *at_;
        at_ += 2;
        posix_class_(name, set);
        continue;
      }
      char c = *at_++;
      int first = (unsigned char)c;
      if (c == '\\') {
        char escaped = *at_++;
        if (named_class_(escaped, set)) continue;
        first = escaped == 'b' ? 8 : character_(escaped);
      }
      if (end_ - at_ >= 2 && at_[0] == '-' && at_[1] != ']') {
        ++at_;
        char d = *at_++;
        int last = (unsigned char)d;
        if (d == '\\') last = character_(*at_++);
        if (last < first) throw regex_error(regex_constants::error_range, "Invalid range in bracket expression.");
        set.add(first, last);
      } else {
        set.add(first);
      }
    }
    if (out_.fold) {
      for (int i = 'a'; i <= 'z'; i++) {
        if (set.has(i) || set.has(i - 32)) set.add(i), set.add(i - 32);
      }
    }
    if (inverted) set.invert();
    emit_set_(set);
  }
  int number_() {
    if (!more_() || !isdigit(*at_)) throw regex_error(regex_constants::error_badbrace, "Unexpected token in brace expression.");
    int n = 0;
    while (more_() && isdigit(*at_)) n = 10 * n + (*at_++ - '0');
    return n;
  }
  void repeat_(int start) {
    int least, most; // most: -1 without an end
    if (take_('*')) least = 0, most = -1;
    else if (take_('+')) least = 1, most = -1;
    else if (take_('?')) least = 0, most = 1;
    else if (take_('{')) {
      least = most = number_();
      if (take_(',')) most = more_() && *at_ == '}' ? -1 : number_();
      if (!take_('}')) throw regex_error(regex_constants::error_brace, "Unexpected end of brace expression.");
    } else {
      return;
    }
    bool lazy = take_('?');
    vector<__regex_step> body(out_.steps.begin() + start, out_.steps.end());
    out_.steps.resize(start);
    for (int i = 0; i < least; i++) copy_(body, start);
    if (most < 0) {
      int loop = out_.loops++, split = emit_(__regex_op::split);
      emit_(__regex_op::enter, loop);
      copy_(body, start);
      int progress = emit_(__regex_op::progress, loop);
      emit_(__regex_op::jump, split);
      out_.steps[progress].y = here_();
      choose_(split, lazy);
    } else {
      vector<int> splits;
      for (int i = least; i < most; i++) {
        splits.push_back(emit_(__regex_op::split));
        copy_(body, start);
      }
      for (size_t i = 0; i < splits.size(); i++) choose_(splits[i], lazy);
    }
  }
  void choose_(int split, bool lazy) {
    out_.steps[split].x = lazy ? here_() : split + 1;
    out_.steps[split].y = lazy ? split + 1 : here_();
  }

public:
  __regex_compiler(const char *text, size_t size, unsigned flags, __regex_program &out) : at_(text), end_(text + size), out_(out), nosubs_((flags & regex_constants::nosubs) != 0) {
    out.fold = (flags & regex_constants::icase) != 0;
    out.multiline = (flags & regex_constants::multiline) != 0;
    emit_(__regex_op::save, 0);
    alternatives_();
    if (more_()) throw regex_error(regex_constants::error_paren, "Mismatched '(' and ')' in regular expression");
    emit_(__regex_op::save, 1);
    emit_(__regex_op::accept);
  }
};
}
