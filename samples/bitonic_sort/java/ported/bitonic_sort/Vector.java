package ported.bitonic_sort;

/// What the program uses of `<vector>`.
final class Vector {
    private Vector() {}

    /// From `<vector>`.
    static boolean isEqual(VectorUnsignedInt a, VectorUnsignedInt b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (long i = 0; Long.compareUnsigned(i, a.size()) < 0; i++) {
            if (a.element2(i).get() != b.element2(i).get()) {
                return false;
            }
        }
        return true;
    }
}
