#pragma once
#include <string.h>
// The system that programs find themselves on.
struct utsname { char sysname[65], nodename[65], release[65], version[65], machine[65]; };
inline int uname(struct utsname *name) {
  strcpy(name->sysname, "Linux");
  strcpy(name->nodename, "localhost");
  strcpy(name->release, "0");
  strcpy(name->version, "0");
  strcpy(name->machine, "x86_64");
  return 0;
}
