#pragma once
#include <port/regex/program.h>
namespace std {
// Runs the program of a regular expression over a text.
class __regex_machine {
  struct undo {
    int slot; // below 0: a step to go on at
    long value;
    int step;
  };
  const __regex_program &program_;
  const char *text_;
  long size_;
  unsigned flags_;
  vector<long> slots_;
  vector<undo> trail_;

  bool word_(long i) const { return i >= 0 && i < size_ && (isalnum((unsigned char)text_[i]) || text_[i] == '_'); }
  bool edge_(long i) const { return word_(i - 1) != word_(i); }
  static bool ends_line_(char c) { return c == '\n' || c == '\r'; }
  bool begins_(long i) const {
    if (i == 0) return (flags_ & (regex_constants::match_not_bol | regex_constants::match_prev_avail)) == 0;
    return program_.multiline && ends_line_(text_[i - 1]);
  }
  bool ends_(long i) const {
    if (i == size_) return (flags_ & regex_constants::match_not_eol) == 0;
    return program_.multiline && ends_line_(text_[i]);
  }
  bool same_(int a, int b) const { return a == b || (program_.fold && tolower(a) == tolower(b)); }
  void set_(int slot, long value) {
    trail_.push_back(undo{slot, slots_[slot], 0});
    slots_[slot] = value;
  }
  bool again_(int group, long &i) const {
    long from = slots_[2 * group], to = slots_[2 * group + 1];
    if (from < 0 || to < 0) return true;
    if (i + (to - from) > size_) return false;
    for (long k = from; k < to; k++, i++) {
      if (!same_((unsigned char)text_[k], (unsigned char)text_[i])) return false;
    }
    return true;
  }
  bool step_(int &pc, long &i) {
    const __regex_step &step = program_.steps[pc];
    pc++;
    switch (step.op) {
    case __regex_op::one: return i < size_ && same_((unsigned char)text_[i++], step.x);
    case __regex_op::set: return i < size_ && in_set_(program_.sets[step.x], (unsigned char)text_[i++]);
    case __regex_op::split:
      trail_.push_back(undo{-1, i, step.y});
      pc = step.x;
      return true;
    case __regex_op::jump: pc = step.x; return true;
    case __regex_op::save: set_(step.x, i); return true;
    case __regex_op::line_begin: return begins_(i);
    case __regex_op::line_end: return ends_(i);
    case __regex_op::word_edge: return edge_(i);
    case __regex_op::no_word_edge: return !edge_(i);
    case __regex_op::again: return again_(step.x, i);
    case __regex_op::enter: set_(2 * (program_.groups + 1) + step.x, i); return true;
    case __regex_op::progress:
      if (slots_[2 * (program_.groups + 1) + step.x] == i) pc = step.y;
      return true;
    case __regex_op::look:
    case __regex_op::unless: {
      __regex_machine inner(program_, text_, size_, flags_);
      inner.slots_ = slots_;
      long reached = i;
      bool found = inner.run(pc, reached, false);
      pc = step.x;
      if (found && step.op == __regex_op::look) {
        for (int slot = 2; slot < 2 * (program_.groups + 1); slot++) set_(slot, inner.slots_[slot]);
      }
      return found == (step.op == __regex_op::look);
    }
    case __regex_op::accept: return true;
    }
    return false;
  }
  bool in_set_(const __char_set &set, int c) const { return set.has(c) || (program_.fold && (set.has(tolower(c)) || set.has(toupper(c)))); }
  // Back to the last alternative that was not tried.
  bool back_(int &pc, long &i) {
    while (!trail_.empty()) {
      undo last = trail_.back();
      trail_.pop_back();
      if (last.slot < 0) {
        pc = last.step;
        i = last.value;
        return true;
      }
      slots_[last.slot] = last.value;
    }
    return false;
  }

public:
  __regex_machine(const __regex_program &program, const char *text, long size, unsigned flags) : program_(program), text_(text), size_(size), flags_(flags), slots_(2 * (program.groups + 1) + program.loops, -1) {}
  // From the step and the place on; `whole`: the match has to reach the end.
  bool run(int pc, long &i, bool whole) {
    long start = i;
    while (true) {
      bool accepts = program_.steps[pc].op == __regex_op::accept;
      if (accepts && (!whole || i == size_) && !((flags_ & regex_constants::match_not_null) != 0 && i == start)) return true;
      if (accepts || !step_(pc, i)) {
        if (!back_(pc, i)) return false;
      }
    }
  }
  bool match_at(long i, bool whole) {
    for (size_t k = 0; k < slots_.size(); k++) slots_[k] = -1;
    trail_.clear();
    return run(0, i, whole);
  }
  long slot(int n) const { return slots_[n]; }
};
}
