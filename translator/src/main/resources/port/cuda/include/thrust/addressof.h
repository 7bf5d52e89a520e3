#pragma once
#include <memory>
namespace thrust {
using std::addressof;
}
