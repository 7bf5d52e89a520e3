#pragma once
#include <stdio.h>
#include <string.h>
#include <time.h>
// Calendar time. Programs find themselves in the time zone UTC and in the "C" locale.
inline long __port_floor(long a, long b) { return a / b - (a % b < 0 ? 1 : 0); }
// Days since 1 January 1970 in the Gregorian calendar; years begin in March here, so that a leap day is the last.
inline long __port_days(long year, long month, long day) {
  year += __port_floor(month, 12);
  month -= 12 * __port_floor(month, 12);
  if (month < 2) year--;
  long era = __port_floor(year, 400);
  long yearOfEra = year - era * 400;
  long dayOfYear = (153 * ((month + 10) % 12) + 2) / 5 + day - 1;
  return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}
inline struct tm *gmtime_r(const time_t *time, struct tm *to) {
  long days = __port_floor(*time, 86400);
  long rest = *time - days * 86400;
  long z = days + 719468;
  long era = __port_floor(z, 146097);
  long dayOfEra = z - era * 146097;
  long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  long month = (5 * dayOfYear + 2) / 153;
  long year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  to->tm_mday = (int)(dayOfYear - (153 * month + 2) / 5 + 1);
  to->tm_mon = (int)((month + 2) % 12);
  to->tm_year = (int)(year - 1900);
  to->tm_yday = (int)(days - __port_days(year, 0, 1));
  to->tm_wday = (int)((days % 7 + 11) % 7);
  to->tm_hour = (int)(rest / 3600);
  to->tm_min = (int)(rest / 60 % 60);
  to->tm_sec = (int)(rest % 60);
  to->tm_isdst = 0;
  to->tm_gmtoff = 0;
  to->tm_zone = "GMT";
  return to;
}
inline struct tm *localtime_r(const time_t *time, struct tm *to) {
  gmtime_r(time, to);
  to->tm_zone = "UTC";
  return to;
}
inline struct tm __port_broken_time;
inline struct tm *gmtime(const time_t *time) { return gmtime_r(time, &__port_broken_time); }
inline struct tm *localtime(const time_t *time) { return localtime_r(time, &__port_broken_time); }
// Fields may be out of their ranges; they are put right.
inline time_t mktime(struct tm *time) {
  long days = __port_days(time->tm_year + 1900L, time->tm_mon, time->tm_mday);
  time_t seconds = ((days * 24 + time->tm_hour) * 60 + time->tm_min) * 60 + time->tm_sec;
  localtime_r(&seconds, time);
  return seconds;
}
inline time_t timegm(struct tm *time) { return mktime(time); }
inline void tzset() {}

inline const char *__port_day_names[7] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
inline const char *__port_month_names[12] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
inline size_t strftime(char *to, size_t size, const char *format, const struct tm *time);

// The week of the year by ISO 8601, and the year that it belongs to.
inline int __port_iso_week(const struct tm *time, int *year) {
  int weekday = (time->tm_wday + 6) % 7;
  long thursday = __port_days(time->tm_year + 1900L, 0, 1) + time->tm_yday - weekday + 3;
  time_t seconds = thursday * 86400;
  struct tm middle;
  gmtime_r(&seconds, &middle);
  *year = middle.tm_year + 1900;
  return middle.tm_yday / 7 + 1;
}
// One conversion of `strftime`; gives how much it wrote, of which no more than `size` stands.
inline int __port_time_field(char *to, size_t size, char conversion, const struct tm *time) {
  int year = time->tm_year + 1900;
  int isoYear = year;
  int hour12 = time->tm_hour % 12 == 0 ? 12 : time->tm_hour % 12;
  switch (conversion) {
    case 'a': return snprintf(to, size, "%.3s", __port_day_names[time->tm_wday]);
    case 'A': return snprintf(to, size, "%s", __port_day_names[time->tm_wday]);
    case 'b':
    case 'h': return snprintf(to, size, "%.3s", __port_month_names[time->tm_mon]);
    case 'B': return snprintf(to, size, "%s", __port_month_names[time->tm_mon]);
    case 'c': return (int)strftime(to, size, "%a %b %e %H:%M:%S %Y", time);
    case 'C': return snprintf(to, size, "%02d", year / 100);
    case 'd': return snprintf(to, size, "%02d", time->tm_mday);
    case 'D':
    case 'x': return (int)strftime(to, size, "%m/%d/%y", time);
    case 'e': return snprintf(to, size, "%2d", time->tm_mday);
    case 'F': return (int)strftime(to, size, "%Y-%m-%d", time);
    case 'g': __port_iso_week(time, &isoYear); return snprintf(to, size, "%02d", isoYear % 100);
    case 'G': __port_iso_week(time, &isoYear); return snprintf(to, size, "%d", isoYear);
    case 'H': return snprintf(to, size, "%02d", time->tm_hour);
    case 'I': return snprintf(to, size, "%02d", hour12);
    case 'j': return snprintf(to, size, "%03d", time->tm_yday + 1);
    case 'k': return snprintf(to, size, "%2d", time->tm_hour);
    case 'l': return snprintf(to, size, "%2d", hour12);
    case 'm': return snprintf(to, size, "%02d", time->tm_mon + 1);
    case 'M': return snprintf(to, size, "%02d", time->tm_min);
    case 'n': return snprintf(to, size, "\n");
    case 'p': return snprintf(to, size, "%s", time->tm_hour < 12 ? "AM" : "PM");
    case 'P': return snprintf(to, size, "%s", time->tm_hour < 12 ? "am" : "pm");
    case 'r': return (int)strftime(to, size, "%I:%M:%S %p", time);
    case 'R': return (int)strftime(to, size, "%H:%M", time);
    case 's': {
      struct tm copy = *time;
      return snprintf(to, size, "%ld", mktime(&copy));
    }
    case 'S': return snprintf(to, size, "%02d", time->tm_sec);
    case 't': return snprintf(to, size, "\t");
    case 'T':
    case 'X': return (int)strftime(to, size, "%H:%M:%S", time);
    case 'u': return snprintf(to, size, "%d", time->tm_wday == 0 ? 7 : time->tm_wday);
    case 'U': return snprintf(to, size, "%02d", (time->tm_yday + 7 - time->tm_wday) / 7);
    case 'V': return snprintf(to, size, "%02d", __port_iso_week(time, &isoYear));
    case 'w': return snprintf(to, size, "%d", time->tm_wday);
    case 'W': return snprintf(to, size, "%02d", (time->tm_yday + 7 - (time->tm_wday + 6) % 7) / 7);
    case 'y': return snprintf(to, size, "%02d", year % 100);
    case 'Y': return snprintf(to, size, "%d", year);
    case 'z': return snprintf(to, size, "+0000");
    case 'Z': return snprintf(to, size, "%s", time->tm_zone == nullptr ? "UTC" : time->tm_zone);
    case '%': return snprintf(to, size, "%%");
    default: return snprintf(to, size, "%%%c", conversion);
  }
}
inline size_t strftime(char *to, size_t size, const char *format, const struct tm *time) {
  size_t n = 0;
  for (; *format != 0; format++) {
    if (n + 1 >= size) return 0;
    if (*format != '%') {
      to[n++] = *format;
      continue;
    }
    format++;
    if (*format == 'E' || *format == 'O') format++;
    n += (size_t)__port_time_field(to + n, size - n, *format, time);
    if (n >= size) return 0;
  }
  if (n >= size) return 0;
  to[n] = 0;
  return n;
}
inline char *asctime_r(const struct tm *time, char *to) {
  snprintf(to, 26, "%.3s %.3s%3d %02d:%02d:%02d %d\n", __port_day_names[time->tm_wday], __port_month_names[time->tm_mon], time->tm_mday, time->tm_hour, time->tm_min, time->tm_sec, time->tm_year + 1900);
  return to;
}
inline char __port_time_as_text[64];
inline char *asctime(const struct tm *time) { return asctime_r(time, __port_time_as_text); }
inline char *ctime(const time_t *time) { return asctime(localtime(time)); }
inline char *ctime_r(const time_t *time, char *to) {
  struct tm broken;
  return asctime_r(localtime_r(time, &broken), to);
}
