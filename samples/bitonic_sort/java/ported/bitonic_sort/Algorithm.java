package ported.bitonic_sort;

import port.runtime.IntPtr;

/// What the program uses of `<algorithm>`.
final class Algorithm {
    private Algorithm() {}

    /// From `<algorithm>`.
    static void iter_swap(IntPtr a, IntPtr b) {
        Utility.swap(a, b);
    }

    /// From `<algorithm>`.
    static void sift_down(IntPtr first, long root, long n, LessUnsignedInt less) {
        less = less.copy();
        for (;;) {
            long child = 2 * root + 1;
            if (child >= n) {
                return;
            }
            if (child + 1 < n && less.call(first.plus(child), first.plus(child + 1))) {
                child++;
            }
            if (!less.call(first.plus(root), first.plus(child))) {
                return;
            }
            Utility.swap(first.plus(root), first.plus(child));
            root = child;
        }
    }

    /// From `<algorithm>`.
    static void heap_sort(IntPtr first, IntPtr last, LessUnsignedInt less) {
        long n = last.minus(first);
        for (long i = n / 2; i > 0; i--) {
            sift_down(first, i - 1, n, less);
        }
        for (long i = n - 1; i > 0; i--) {
            Utility.swap(first.plus(0), first.plus(i));
            sift_down(first, 0, i, less);
        }
    }

    /// From `<algorithm>`.
    static void insertion_sort(IntPtr first, IntPtr last, LessUnsignedInt less) {
        less = less.copy();
        if (first.isSame(last)) {
            return;
        }
        for (IntPtr i = first.plus(1); !i.isSame(last); i = i.plus(1)) {
            IntPtr value = IntPtr.cell(i.get());
            IntPtr hole = i;
            while (!hole.isSame(first) && less.call(value, hole.plus(-1))) {
                hole.set(hole.plus(-1).get());
                hole = hole.minus(1);
            }
            hole.set(value.get());
        }
    }

    /// From `<algorithm>`.
    static void quick_sort(IntPtr first, IntPtr last, int depth, LessUnsignedInt less) {
        less = less.copy();
        while (last.minus(first) > 16) {
            if (depth == 0) {
                heap_sort(first, last, less);
                return;
            }
            depth--;
            IntPtr middle = first.plus(last.minus(first) / 2);
            IntPtr back = last.minus(1);
            if (less.call(middle, first)) {
                iter_swap(middle, first);
            }
            if (less.call(back, first)) {
                iter_swap(back, first);
            }
            if (less.call(back, middle)) {
                iter_swap(back, middle);
            }
            IntPtr pivot = IntPtr.cell(middle.get());
            IntPtr low = first;
            IntPtr high = back;
            for (;;) {
                while (less.call(low, pivot)) {
                    low = low.plus(1);
                }
                while (less.call(pivot, high)) {
                    high = high.minus(1);
                }
                if (!low.isBefore(high)) {
                    break;
                }
                iter_swap(low, high);
                low = low.plus(1);
                high = high.minus(1);
            }
            if (low.isSame(high)) {
                low = low.plus(1);
            }
            quick_sort(low, last, depth, less);
            last = low;
        }
    }

    /// From `<algorithm>`.
    static void sort(IntPtr first, IntPtr last, LessUnsignedInt less) {
        int depth = 0;
        for (long n = last.minus(first); n > 1; n >>= 1) {
            depth += 2;
        }
        quick_sort(first, last, depth, less);
        insertion_sort(first, last, less);
    }

    /// From `<algorithm>`.
    static void sort(IntPtr first, IntPtr last) {
        sort(first, last, new LessUnsignedInt());
    }
}
