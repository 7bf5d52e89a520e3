#pragma once
#include <stdio.h>
#include <string.h>
// As glibc's: operands are moved behind the options, unless the options begin with '+'.
#define no_argument 0
#define required_argument 1
#define optional_argument 2
struct option {
  const char *name;
  int has_arg;
  int *flag;
  int val;
};
inline char *optarg = nullptr;
inline int optind = 1;
inline int opterr = 1;
inline int optopt = 0;
inline int __port_opt_at = 1;
inline int __port_opt_first = 1;
inline int __port_opt_element = 1;
// Goes past operands to the next option, if there is one.
inline void __port_opt_pass(int argc, char *const argv[], const char *options) {
  optarg = nullptr;
  if (__port_opt_at != 1) return;
  __port_opt_first = optind;
  __port_opt_element = optind;
  if (options[0] == '+') return;
  int at = optind;
  while (at < argc && argv[at] != nullptr && (argv[at][0] != '-' || argv[at][1] == 0)) at++;
  if (at < argc && argv[at] != nullptr) __port_opt_element = optind = at;
}
// Moves the option that has been read in front of the operands that were passed.
inline void __port_opt_move(char **argv) {
  int count = optind - __port_opt_element;
  if (count <= 0 || __port_opt_element == __port_opt_first) return;
  for (int i = 0; i < count; i++) {
    char *word = argv[__port_opt_element + i];
    for (int j = __port_opt_element + i; j > __port_opt_first + i; j--) argv[j] = argv[j - 1];
    argv[__port_opt_first + i] = word;
  }
  optind = __port_opt_first + count;
}
inline int __port_getopt(int argc, char *const argv[], const char *options) {
  if (optind >= argc || argv[optind] == nullptr || argv[optind][0] != '-' || argv[optind][1] == 0) return -1;
  if (strcmp(argv[optind], "--") == 0) {
    optind++;
    return -1;
  }
  int c = argv[optind][__port_opt_at++];
  const char *known = strchr(options, c);
  bool last = argv[optind][__port_opt_at] == 0;
  if (known == nullptr || c == ':') {
    optopt = c;
    if (opterr != 0) fprintf(stderr, "%s: invalid option -- '%c'\n", argv[0], c);
    if (last) {
      optind++;
      __port_opt_at = 1;
    }
    return '?';
  }
  if (known[1] == ':') {
    optarg = nullptr;
    if (!last) {
      optarg = argv[optind] + __port_opt_at;
    } else if (known[2] != ':') {
      optind++;
      if (optind >= argc) {
        optopt = c;
        if (opterr != 0) fprintf(stderr, "%s: option requires an argument -- '%c'\n", argv[0], c);
        __port_opt_at = 1;
        return options[0] == ':' ? ':' : '?';
      }
      optarg = argv[optind];
    }
    optind++;
    __port_opt_at = 1;
    return c;
  }
  if (last) {
    optind++;
    __port_opt_at = 1;
  }
  return c;
}
inline int getopt(int argc, char *const argv[], const char *options) {
  __port_opt_pass(argc, argv, options);
  int c = __port_getopt(argc, argv, options);
  __port_opt_move((char **)argv);
  return c;
}
// The option of that name, or the only one whose name begins so; -1 if there is none, -2 if there are several.
inline int __port_find_option(const struct option *longs, const char *name, size_t length) {
  int found = -1;
  for (int i = 0; longs[i].name != nullptr; i++) {
    if (strncmp(longs[i].name, name, length) != 0) continue;
    if (strlen(longs[i].name) == length) return i;
    found = found == -1 ? i : -2;
  }
  return found;
}
inline int __port_getopt_long(int argc, char *const argv[], const char *options, const struct option *longs, int *which, bool single) {
  bool isLong = optind < argc && argv[optind] != nullptr && strncmp(argv[optind], "--", 2) == 0 && argv[optind][2] != 0;
  single = single && !isLong && __port_opt_at == 1 && optind < argc && argv[optind] != nullptr && argv[optind][0] == '-' && argv[optind][1] != 0 && argv[optind][1] != '-';
  if (!isLong && !single) return __port_getopt(argc, argv, options);
  const char *name = argv[optind] + (single ? 1 : 2);
  size_t length = strcspn(name, "=");
  int i = __port_find_option(longs, name, length);
  if (i < 0 && single && strchr(options, name[0]) != nullptr) return __port_getopt(argc, argv, options);
  optind++;
  if (i < 0) {
    optopt = 0;
    if (opterr != 0) fprintf(stderr, i == -1 ? "%s: unrecognized option '%s'\n" : "%s: option '%s' is ambiguous\n", argv[0], argv[optind - 1]);
    return '?';
  }
  optarg = name[length] == '=' ? (char *)name + length + 1 : nullptr;
  if (longs[i].has_arg == no_argument && optarg != nullptr) {
    optopt = longs[i].val;
    if (opterr != 0) fprintf(stderr, "%s: option '--%s' doesn't allow an argument\n", argv[0], longs[i].name);
    return '?';
  }
  if (longs[i].has_arg == required_argument && optarg == nullptr) {
    if (optind >= argc) {
      optopt = longs[i].val;
      if (opterr != 0) fprintf(stderr, "%s: option '--%s' requires an argument\n", argv[0], longs[i].name);
      return options[0] == ':' ? ':' : '?';
    }
    optarg = argv[optind++];
  }
  if (which != nullptr) *which = i;
  if (longs[i].flag == nullptr) return longs[i].val;
  *longs[i].flag = longs[i].val;
  return 0;
}
inline int getopt_long(int argc, char *const argv[], const char *options, const struct option *longs, int *which) {
  __port_opt_pass(argc, argv, options);
  int c = __port_getopt_long(argc, argv, options, longs, which, false);
  __port_opt_move((char **)argv);
  return c;
}
// Long options may begin with one '-' as well.
inline int getopt_long_only(int argc, char *const argv[], const char *options, const struct option *longs, int *which) {
  __port_opt_pass(argc, argv, options);
  int c = __port_getopt_long(argc, argv, options, longs, which, true);
  __port_opt_move((char **)argv);
  return c;
}
