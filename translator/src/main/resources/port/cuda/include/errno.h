#pragma once
[[port::intrinsic("process.errno"), port::shim("CStdlib#errno")]] int *__port_errno();
#define errno (*__port_errno())
#define ENOENT 2
#define EINTR 4
#define EIO 5
#define ENOMEM 12
#define EACCES 13
#define EEXIST 17
#define EINVAL 22
#define ERANGE 34
#define EOVERFLOW 75
