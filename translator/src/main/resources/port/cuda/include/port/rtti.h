#pragma once
#ifdef __cplusplus
// What `dynamic_cast` and `typeid` stand on. A list of classes has a table of virtual functions and a name for each, and ends with 0.
[[port::shim("ClassTables#isOneOf")]]
inline bool __port_is_one_of(void **table, void **classes) {
  for (int i = 0; classes[i]; i += 2) {
    if (classes[i] == (void *)table) return true;
  }
  return false;
}
[[port::shim("ClassTables#name")]]
inline const char *__port_class_name(void **table, void **classes) {
  for (int i = 0; classes[i]; i += 2) {
    if (classes[i] == (void *)table) return (const char *)classes[i + 1];
  }
  return "";
}
#endif
