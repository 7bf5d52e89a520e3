package ported.bitonic_sort;

import port.runtime.IntPtr;

/// What the program uses of `<algorithm>`.
final class Heap {
    private Heap() {}

    /// From `<algorithm>`.
    static void push_up(IntPtr first, long hole, long top, int value, Ordered less) {
        less = less.copy();
        IntPtr valueCell = IntPtr.cell(value);
        long parent = (hole - 1) / 2;
        while (hole > top && less.call(first.plus(parent), valueCell)) {
            first.set(hole, first.plus(parent).get());
            hole = parent;
            parent = (hole - 1) / 2;
        }
        first.set(hole, valueCell.get());
    }

    /// From `<algorithm>`.
    static void sift_down(IntPtr first, long hole, long n, int value, Ordered less) {
        less = less.copy();
        IntPtr valueCell = IntPtr.cell(value);
        long top = hole;
        long child = hole;
        while (child < (n - 1) / 2) {
            child = 2 * (child + 1);
            if (less.call(first.plus(child), first.plus(child - 1))) {
                child--;
            }
            first.set(hole, first.plus(child).get());
            hole = child;
        }
        if ((n & 1) == 0 && child == (n - 2) / 2) {
            child = 2 * (child + 1);
            first.set(hole, first.plus(child - 1).get());
            hole = child - 1;
        }
        push_up(first, hole, top, valueCell.get(), less);
    }

    /// From `<algorithm>`.
    static void pop_to(IntPtr first, IntPtr last, IntPtr result, Ordered less) {
        IntPtr value = IntPtr.cell(result.get());
        result.set(first.get());
        sift_down(first, 0, last.minus(first), value.get(), less);
    }

    /// From `<algorithm>`.
    static void make_heap(IntPtr first, IntPtr last, Ordered less) {
        long n = last.minus(first);
        for (long parent = (n - 2) / 2; n > 1 && parent >= 0; parent--) {
            IntPtr value = IntPtr.cell(first.plus(parent).get());
            sift_down(first, parent, n, value.get(), less);
        }
    }

    /// From `<algorithm>`.
    static void sort_heap(IntPtr first, IntPtr last, Ordered less) {
        while (last.minus(first) > 1) {
            last = last.minus(1);
            pop_to(first, last, last, less);
        }
    }
}
