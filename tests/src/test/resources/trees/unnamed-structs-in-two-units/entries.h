#pragma once
typedef struct {
  unsigned long position;
} Entry;

typedef struct track_s {
  Entry *entries;
  struct {
    int first, second;
  } range;
} Track;

long last(const Track *track, int count);
