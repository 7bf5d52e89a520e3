#pragma once
#include <stdexcept>
#include <string>
#include <system_error>
namespace thrust {
namespace system {
using std::error_category;
using std::error_code;
using std::error_condition;
using std::generic_category;
using std::system_category;
using std::system_error;
}
using std::error_category;
using std::error_code;
using std::error_condition;
using std::generic_category;
using std::system_category;
using std::system_error;
}
