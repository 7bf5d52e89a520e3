package port.runtime;

/// Where a result goes that lies between two numbers.
///
/// CUDA: the suffixes `_rn`, `_rz`, `_ru`, `_rd`.
public enum RoundingDirection {
    NEAREST,
    ZERO,
    UP,
    DOWN
}
