package ported.bitonic_sort;

import port.runtime.IntPtr;

/// What the program uses of `<utility>`.
final class Utility {
    private Utility() {}

    /// From `<utility>`.
    static void swap(IntPtr a, IntPtr b) {
        IntPtr kept = IntPtr.cell(a.get());
        a.set(b.get());
        b.set(kept.get());
    }
}
