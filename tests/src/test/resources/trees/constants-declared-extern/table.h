struct Entry {
  unsigned key;
  unsigned values[3];
};
extern const struct Entry entries[];
extern const int entry_count;
