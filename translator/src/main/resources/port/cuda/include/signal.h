#pragma once
#include <stdlib.h>
#include <sys/types.h>
// Signals that the program raises itself; others never come.
typedef int sig_atomic_t;
typedef void (*__sighandler_t)(int);
typedef __sighandler_t sighandler_t;
typedef struct {
  unsigned long bits;
} sigset_t;
typedef struct siginfo_t siginfo_t;
struct sigaction {
  void (*sa_handler)(int);
  sigset_t sa_mask;
  int sa_flags;
};
inline void __port_ignore_signal(int number) {}
inline void __port_no_signal(int number) {}
#define SIG_DFL ((__sighandler_t)0)
#define SIG_IGN ((__sighandler_t)&__port_ignore_signal)
#define SIG_ERR ((__sighandler_t)&__port_no_signal)
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define NSIG 65
#define SA_RESTART 0x10000000
#define SA_SIGINFO 4
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
inline __sighandler_t *__port_signal_handlers() {
  static __sighandler_t handlers[NSIG];
  return handlers;
}
inline __sighandler_t signal(int number, __sighandler_t handler) {
  __sighandler_t old = __port_signal_handlers()[number];
  __port_signal_handlers()[number] = handler;
  return old;
}
inline int sigaction(int number, const struct sigaction *action, struct sigaction *old) {
  __sighandler_t before = __port_signal_handlers()[number];
  if (action) __port_signal_handlers()[number] = action->sa_handler;
  if (old) old->sa_handler = before;
  return 0;
}
inline int sigemptyset(sigset_t *set) {
  set->bits = 0;
  return 0;
}
inline int sigfillset(sigset_t *set) {
  set->bits = ~0ul;
  return 0;
}
inline int sigaddset(sigset_t *set, int number) {
  set->bits |= 1ul << number;
  return 0;
}
inline int sigprocmask(int how, const sigset_t *set, sigset_t *old) { return 0; }
inline int raise(int number) {
  __sighandler_t handler = __port_signal_handlers()[number];
  if (handler == SIG_IGN || handler == SIG_DFL && (number == SIGCHLD || number == SIGCONT)) return 0;
  if (handler == SIG_DFL) {
    if (number == SIGABRT) abort();
    _Exit(128 + number);
  }
  handler(number);
  return 0;
}
