package ported.bitonic_sort;

import port.runtime.IntPtr;

/// What the program uses of `<change.h>`.
final class Change {
    private Change() {}

    /// From `<change.h>`.
    static void iter_swap(IntPtr a, IntPtr b) {
        Utility.swap(a, b);
    }

    /// From `<change.h>`.
    static IntPtr move_backward(IntPtr first, IntPtr last, IntPtr out) {
        while (!last.isSame(first)) {
            (out = out.minus(1)).set((last = last.minus(1)).get());
        }
        return out;
    }
}
