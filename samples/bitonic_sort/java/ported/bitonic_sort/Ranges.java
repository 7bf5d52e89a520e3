package ported.bitonic_sort;

import port.runtime.IntPtr;

/// What the program uses of `<algorithm>`.
final class Ranges {
    private Ranges() {}

    /// From `<algorithm>`.
    static void iter_swap(IntPtr a, IntPtr b) {
        Utility.swap(a, b);
    }

    /// From `<algorithm>`.
    static IntPtr move_backward(IntPtr first, IntPtr last, IntPtr out) {
        long outAt = 0;
        while (!last.isSame(first)) {
            out.set(--outAt, (last = last.minus(1)).get());
        }
        return out.plus(outAt);
    }
}
