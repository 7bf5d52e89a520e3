#pragma once
#include <iostream>
#include <map>
#include <string>
#include <vector>

inline std::vector<std::string> names;

struct Registration {
    explicit Registration(const char* name) {
        names.push_back(name);
        std::cout << "registered " << name << std::endl;
    }
};

template <typename T>
struct Counters {
    static std::map<std::string, int> table;
};
template <typename T>
std::map<std::string, int> Counters<T>::table = {{"first", 1}};

void fromSecond();
