#pragma once
#include <ctype.h>
#include <port/calendar.h>
inline char *strptime(const char *text, const char *format, struct tm *time);

// Reads up to `most` digits; null if there are none or the number is out of range.
inline const char *__port_time_number(const char *text, int most, int low, int high, int *to) {
  while (*text == ' ') text++;
  int value = 0, digits = 0;
  for (; digits < most && isdigit(*text); digits++) value = value * 10 + (*text++ - '0');
  if (digits == 0 || value < low || value > high) return nullptr;
  *to = value;
  return text;
}
// Reads one of some names, whole or its first three letters.
inline const char *__port_time_name(const char *text, const char *const *names, int count, int *to) {
  for (int i = 0; i < count; i++) {
    size_t n = strlen(names[i]);
    if (strncasecmp(text, names[i], n) != 0) n = 3;
    if (strncasecmp(text, names[i], n) != 0) continue;
    *to = i;
    return text + n;
  }
  return nullptr;
}
inline const char *__port_read_time_field(const char *text, char conversion, struct tm *time) {
  int value = 0;
  switch (conversion) {
    case 'a':
    case 'A': return __port_time_name(text, __port_day_names, 7, &time->tm_wday);
    case 'b':
    case 'B':
    case 'h': return __port_time_name(text, __port_month_names, 12, &time->tm_mon);
    case 'd':
    case 'e': return __port_time_number(text, 2, 1, 31, &time->tm_mday);
    case 'D': return strptime(text, "%m/%d/%y", time);
    case 'F': return strptime(text, "%Y-%m-%d", time);
    case 'H': return __port_time_number(text, 2, 0, 23, &time->tm_hour);
    case 'M': return __port_time_number(text, 2, 0, 59, &time->tm_min);
    case 'R': return strptime(text, "%H:%M", time);
    case 'S': return __port_time_number(text, 2, 0, 60, &time->tm_sec);
    case 'T': return strptime(text, "%H:%M:%S", time);
    case 'I':
      text = __port_time_number(text, 2, 1, 12, &value);
      time->tm_hour = value % 12;
      return text;
    case 'j':
      text = __port_time_number(text, 3, 1, 366, &value);
      time->tm_yday = value - 1;
      return text;
    case 'm':
      text = __port_time_number(text, 2, 1, 12, &value);
      time->tm_mon = value - 1;
      return text;
    case 'p':
      if (strncasecmp(text, "PM", 2) == 0) time->tm_hour += 12;
      else if (strncasecmp(text, "AM", 2) != 0) return nullptr;
      return text + 2;
    case 'y':
      text = __port_time_number(text, 2, 0, 99, &value);
      time->tm_year = value < 69 ? value + 100 : value;
      return text;
    case 'Y':
      text = __port_time_number(text, 4, 0, 9999, &value);
      time->tm_year = value - 1900;
      return text;
    case '%': return *text == '%' ? text + 1 : (const char *)nullptr;
    default: return nullptr;
  }
}
inline char *strptime(const char *text, const char *format, struct tm *time) {
  for (; *format != 0 && text != nullptr; format++) {
    if (isspace(*format)) {
      while (isspace(*text)) text++;
    } else if (*format == '%') {
      text = __port_read_time_field(text, *++format, time);
    } else {
      text = *text == *format ? text + 1 : (const char *)nullptr;
    }
  }
  return (char *)text;
}
