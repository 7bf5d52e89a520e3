#pragma once
#include <sys/types.h>
#define WNOHANG 1
#define WUNTRACED 2
#define WEXITSTATUS(status) (((status) & 0xff00) >> 8)
#define WTERMSIG(status) ((status) & 0x7f)
#define WIFEXITED(status) (WTERMSIG(status) == 0)
#define WIFSIGNALED(status) (((signed char)((WTERMSIG(status)) + 1) >> 1) > 0)
[[port::support("unsupported", "there are no other processes")]] pid_t wait(int *status);
[[port::support("unsupported", "there are no other processes")]] pid_t waitpid(pid_t process, int *status, int options);
