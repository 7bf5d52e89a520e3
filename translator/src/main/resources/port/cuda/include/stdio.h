#pragma once
#include <stdarg.h>
#include <stddef.h>
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define L_tmpnam 20
#define TMP_MAX 238328
// Complete, so that the attribute has a definition to stand on; programs know only pointers to it.
struct [[port::shim("CFile")]] __port_file {};
typedef struct __port_file FILE;

[[port::intrinsic("io.stdin"), port::shim("CStdio#stdin")]] FILE *__port_stdin();
[[port::intrinsic("io.stdout"), port::shim("CStdio#stdout")]] FILE *__port_stdout();
[[port::intrinsic("io.stderr"), port::shim("CStdio#stderr")]] FILE *__port_stderr();
#define stdin __port_stdin()
#define stdout __port_stdout()
#define stderr __port_stderr()

[[port::intrinsic("io.printf"), port::shim("CStdio#printf|ctx#printf")]] __host__ __device__ int printf(const char *format, ...);
[[port::intrinsic("io.fprintf"), port::shim("CStdio#fprintf")]] int fprintf(FILE *file, const char *format, ...);
[[port::intrinsic("io.sprintf"), port::shim("CStdio#sprintf")]] int sprintf(char *to, const char *format, ...);
[[port::intrinsic("io.snprintf"), port::shim("CStdio#snprintf")]] int snprintf(char *to, size_t size, const char *format, ...);
[[port::intrinsic("io.vprintf"), port::shim("CStdio#vprintf")]] int vprintf(const char *format, va_list list);
[[port::intrinsic("io.vfprintf"), port::shim("CStdio#vfprintf")]] int vfprintf(FILE *file, const char *format, va_list list);
[[port::intrinsic("io.vsprintf"), port::shim("CStdio#vsprintf")]] int vsprintf(char *to, const char *format, va_list list);
[[port::intrinsic("io.vsnprintf"), port::shim("CStdio#vsnprintf")]] int vsnprintf(char *to, size_t size, const char *format, va_list list);
[[port::intrinsic("io.scanf"), port::shim("CStdio#scanf")]] int scanf(const char *format, ...);
[[port::intrinsic("io.fscanf"), port::shim("CStdio#fscanf")]] int fscanf(FILE *file, const char *format, ...);
[[port::intrinsic("io.sscanf"), port::shim("CStdio#sscanf")]] int sscanf(const char *from, const char *format, ...);
[[port::intrinsic("io.vfscanf"), port::shim("CStdio#vfscanf")]] int vfscanf(FILE *file, const char *format, va_list list);
[[port::intrinsic("io.vsscanf"), port::shim("CStdio#vsscanf")]] int vsscanf(const char *from, const char *format, va_list list);
inline int vscanf(const char *format, va_list list) { return vfscanf(stdin, format, list); }
[[port::intrinsic("io.open"), port::shim("CStdio#fopen")]] FILE *fopen(const char *path, const char *mode);
[[port::intrinsic("io.reopen"), port::shim("CStdio#freopen")]] FILE *freopen(const char *path, const char *mode, FILE *file);
[[port::intrinsic("io.temporary"), port::shim("CStdio#tmpfile")]] FILE *tmpfile();
[[port::intrinsic("io.close"), port::shim("CStdio#fclose")]] int fclose(FILE *file);
[[port::intrinsic("io.flush"), port::shim("CStdio#fflush")]] int fflush(FILE *file);
[[port::intrinsic("io.read"), port::shim("CStdio#fread")]] size_t fread(void *to, size_t size, size_t count, FILE *file);
[[port::intrinsic("io.write"), port::shim("CStdio#fwrite")]] size_t fwrite(const void *from, size_t size, size_t count, FILE *file);
[[port::intrinsic("io.getc"), port::shim("CStdio#fgetc")]] int fgetc(FILE *file);
[[port::intrinsic("io.getc"), port::shim("CStdio#fgetc")]] int getc(FILE *file);
inline int getchar() { return fgetc(stdin); }
[[port::intrinsic("io.ungetc"), port::shim("CStdio#ungetc")]] int ungetc(int c, FILE *file);
[[port::intrinsic("io.putc"), port::shim("CStdio#fputc")]] int fputc(int c, FILE *file);
[[port::intrinsic("io.putc"), port::shim("CStdio#fputc")]] int putc(int c, FILE *file);
inline int putchar(int c) { return fputc(c, stdout); }
[[port::intrinsic("io.puts"), port::shim("CStdio#puts")]] int puts(const char *text);
[[port::intrinsic("io.fputs"), port::shim("CStdio#fputs")]] int fputs(const char *text, FILE *file);
[[port::intrinsic("io.gets"), port::shim("CStdio#fgets")]] char *fgets(char *to, int size, FILE *file);
[[port::intrinsic("io.getline"), port::shim("CStdio#getdelim")]] ssize_t getdelim(char **line, size_t *size, int delimiter, FILE *file);
inline ssize_t getline(char **line, size_t *size, FILE *file) { return getdelim(line, size, '\n', file); }
[[port::intrinsic("io.seek"), port::shim("CStdio#fseek")]] int fseek(FILE *file, long offset, int origin);
[[port::intrinsic("io.tell"), port::shim("CStdio#ftell")]] long ftell(FILE *file);
[[port::intrinsic("io.clearerror"), port::shim("CStdio#clearerr")]] void clearerr(FILE *file);
inline void rewind(FILE *file) {
  fseek(file, 0, SEEK_SET);
  clearerr(file);
}
typedef struct { long at; } fpos_t;
inline int fgetpos(FILE *file, fpos_t *to) {
  to->at = ftell(file);
  return to->at < 0 ? -1 : 0;
}
inline int fsetpos(FILE *file, const fpos_t *from) { return fseek(file, from->at, SEEK_SET); }
inline int fseeko(FILE *file, long offset, int origin) { return fseek(file, offset, origin); }
inline long ftello(FILE *file) { return ftell(file); }
[[port::intrinsic("io.eof"), port::shim("CStdio#feof")]] int feof(FILE *file);
[[port::intrinsic("io.error"), port::shim("CStdio#ferror")]] int ferror(FILE *file);
[[port::intrinsic("io.perror"), port::shim("CStdio#perror")]] void perror(const char *text);
[[port::intrinsic("file.remove"), port::shim("CStdio#remove")]] int remove(const char *path);
[[port::intrinsic("file.rename"), port::shim("CStdio#rename")]] int rename(const char *from, const char *to);
[[port::intrinsic("file.exists"), port::shim("CStdio#exists")]] int __port_file_exists(const char *path);
[[port::intrinsic("file.isdirectory"), port::shim("CStdio#isDirectory")]] int __port_is_directory(const char *path);
[[port::intrinsic("file.entry"), port::shim("CStdio#directoryEntry")]] int __port_directory_entry(const char *path, long index, char *to, size_t size);
[[port::intrinsic("file.size"), port::shim("CStdio#size")]] long __port_file_size(const char *path);
[[port::intrinsic("file.mkdir"), port::shim("CStdio#mkdir")]] int __port_make_directory(const char *path);
// Descriptors are C files in a table: those of the three streams first.
inline FILE *__port_descriptors[64];
inline int __port_descriptor(FILE *file) {
  for (int i = 3; file != nullptr && i < 64; i++) {
    if (__port_descriptors[i] != nullptr) continue;
    __port_descriptors[i] = file;
    return i;
  }
  return -1;
}
inline int fileno(FILE *file) {
  if (file == stdin) return 0;
  if (file == stdout) return 1;
  if (file == stderr) return 2;
  for (int i = 3; file != nullptr && i < 64; i++) {
    if (__port_descriptors[i] == file) return i;
  }
  return __port_descriptor(file);
}
inline int setvbuf(FILE *, char *, int, size_t) { return 0; }
inline void setbuf(FILE *, char *) {}
inline void setlinebuf(FILE *) {}
#include <port/print_to_memory.h>
#define _IONBF 2
#define _IOLBF 1
#define _IOFBF 0
namespace std {
using ::FILE;
using ::clearerr;
using ::fclose;
using ::feof;
using ::ferror;
using ::fflush;
using ::fgetc;
using ::fgetpos;
using ::fgets;
using ::fopen;
using ::fpos_t;
using ::fprintf;
using ::fputc;
using ::fputs;
using ::fread;
using ::freopen;
using ::fscanf;
using ::fseek;
using ::fsetpos;
using ::ftell;
using ::fwrite;
using ::getc;
using ::getchar;
using ::perror;
using ::printf;
using ::putc;
using ::putchar;
using ::puts;
using ::remove;
using ::rename;
using ::rewind;
using ::scanf;
using ::setbuf;
using ::setvbuf;
using ::size_t;
using ::snprintf;
using ::sprintf;
using ::sscanf;
using ::tmpfile;
using ::ungetc;
using ::vfprintf;
using ::vfscanf;
using ::vprintf;
using ::vscanf;
using ::vsnprintf;
using ::vsprintf;
using ::vsscanf;
}
