#pragma once
#ifdef __cplusplus
// What `dynamic_cast` and `typeid` stand on. A list of classes has a table of virtual
// functions, a name, and how far the class looked for is from what has the table, for each, and ends with 0.
[[port::shim("ClassTables#part")]]
inline void *__port_part(void *object, void **table, void **classes) {
  for (int i = 0; classes[i]; i += 3) {
    if (classes[i] == (void *)table) return (char *)object + (long)classes[i + 2];
  }
  return 0;
}
[[port::shim("ClassTables#name")]]
inline const char *__port_class_name(void **table, void **classes) {
  for (int i = 0; classes[i]; i += 3) {
    if (classes[i] == (void *)table) return (const char *)classes[i + 1];
  }
  return "";
}
#endif
