package ported.bitonic_sort;

import port.runtime.IntPtr;

/// What the program uses of `<algorithm>`.
final class Sort {
    private Sort() {}

    /// From `<algorithm>`.
    static void insert_backwards(IntPtr at, Ordered less) {
        less = less.copy();
        IntPtr value = IntPtr.cell(at.get());
        IntPtr next = at;
        next = next.minus(1);
        while (less.call(value, next)) {
            at.set(next.get());
            at = next;
            next = next.minus(1);
        }
        at.set(value.get());
    }

    /// From `<algorithm>`.
    static void insertion_sort(IntPtr first, IntPtr last, Ordered less) {
        less = less.copy();
        if (first.isSame(last)) {
            return;
        }
        for (IntPtr i = first.plus(1); !i.isSame(last); i = i.plus(1)) {
            if (less.call(i, first)) {
                IntPtr value = IntPtr.cell(i.get());
                Ranges.move_backward(first, i, i.plus(1));
                first.set(value.get());
            } else {
                insert_backwards(i, less);
            }
        }
    }

    /// From `<algorithm>`.
    static void median_to_first(IntPtr result, IntPtr a, IntPtr b, IntPtr c, Ordered less) {
        less = less.copy();
        if (less.call(a, b)) {
            if (less.call(b, c)) {
                Ranges.iter_swap(result, b);
            } else if (less.call(a, c)) {
                Ranges.iter_swap(result, c);
            } else {
                Ranges.iter_swap(result, a);
            }
        } else if (less.call(a, c)) {
            Ranges.iter_swap(result, a);
        } else if (less.call(b, c)) {
            Ranges.iter_swap(result, c);
        } else {
            Ranges.iter_swap(result, b);
        }
    }

    /// From `<algorithm>`.
    static IntPtr cut(IntPtr first, IntPtr last, Ordered less) {
        less = less.copy();
        median_to_first(first, first.plus(1), first.plus(last.minus(first) / 2), last.minus(1), less);
        IntPtr low = first.plus(1);
        IntPtr high = last;
        for (;;) {
            while (less.call(low, first)) {
                low = low.plus(1);
            }
            high = high.minus(1);
            while (less.call(first, high)) {
                high = high.minus(1);
            }
            if (!low.isBefore(high)) {
                return low;
            }
            Ranges.iter_swap(low, high);
            low = low.plus(1);
        }
    }

    /// From `<algorithm>`.
    static int sorting_depth(IntPtr first, IntPtr last) {
        int depth = 0;
        for (long n = last.minus(first); n > 1; n >>= 1) {
            depth += 2;
        }
        return depth;
    }

    /// From `<algorithm>`.
    static void select_by_heap(IntPtr first, IntPtr middle, IntPtr last, Ordered less) {
        less = less.copy();
        Heap.make_heap(first, middle, less);
        for (IntPtr i = middle; i.isBefore(last); i = i.plus(1)) {
            if (less.call(i, first)) {
                Heap.pop_to(first, middle, i, less);
            }
        }
    }

    /// From `<algorithm>`.
    static void partial_sort(IntPtr first, IntPtr middle, IntPtr last, Ordered less) {
        select_by_heap(first, middle, last, less);
        Heap.sort_heap(first, middle, less);
    }

    /// From `<algorithm>`.
    static void sort_roughly(IntPtr first, IntPtr last, int depth, Ordered less) {
        while (last.minus(first) > 16) {
            if (depth == 0) {
                partial_sort(first, last, last, less);
                return;
            }
            depth--;
            IntPtr cut = cut(first, last, less);
            sort_roughly(cut, last, depth, less);
            last = cut;
        }
    }

    /// From `<algorithm>`.
    static void sort(IntPtr first, IntPtr last, Ordered less) {
        if (first.isSame(last)) {
            return;
        }
        sort_roughly(first, last, sorting_depth(first, last), less);
        if (last.minus(first) <= 16) {
            insertion_sort(first, last, less);
            return;
        }
        insertion_sort(first, first.plus(16), less);
        for (IntPtr i = first.plus(16); !i.isSame(last); i = i.plus(1)) {
            insert_backwards(i, less);
        }
    }

    /// From `<algorithm>`.
    static void sort(IntPtr first, IntPtr last) {
        sort(first, last, new Ordered());
    }
}
