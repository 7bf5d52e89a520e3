#include "tensor.h"

namespace nn {
std::ostream &operator<<(std::ostream &out, const Tensor &tensor) { return out << "Tensor[" << tensor.size << "]"; }
bool operator==(const Tensor &a, const Tensor &b) { return a.size == b.size; }
int size_of(const Tensor &tensor) { return tensor.size; }
}  // namespace nn
