#include "entries.h"

typedef struct {
  int unused;
} Own;

long last(const Track *track, int count) {
  Own own = {count - 1};
  return track->entries[own.unused].position + track->range.second;
}
