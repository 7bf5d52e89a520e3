package port.runtime;

/// What of the Java heap the arrays behind a device's memory take, and may take.
///
/// An array costs all of its bytes from the start, but accesses to it are fast. Sparse memory costs what is touched, and accesses to it
/// are slow. As long as everything that was allocated would fit, everything gets an array, when it is first touched. After that, what is
/// large gets one only if most of it is touched anyway.
final class ArrayBudget {
    /// Smaller allocations have their array from the start.
    static final long LAZY = 1 << 20;

    /// Allocations of so many bytes are large.
    private static final long LARGE = 1 << 24;

    /// The part of the heap that one array may take.
    private static final int PART_OF_HEAP = 4;

    /// The part of the heap that all arrays may take.
    private static final int PART_OF_ALL = 2;

    /// The part of an allocation that is most of it.
    private static final int PART_TOUCHED = 4;

    private final long heap;
    private long allocated;
    private long inArrays;

    /// @param heap bytes of the Java heap
    ArrayBudget(long heap) {
        this.heap = heap;
    }

    /// Whether memory of a host may be held in an array.
    static boolean fitsAlone(long bytes) {
        return bytes <= Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
    }

    /// Bytes allocated and not freed.
    synchronized long allocated() {
        return allocated;
    }

    /// Counts an allocation that is new.
    synchronized void allocate(long bytes) {
        allocated += bytes;
    }

    /// Counts an allocation out.
    ///
    /// @param inArray whether it was held in an array
    synchronized void free(long bytes, boolean inArray) {
        allocated -= bytes;
        inArrays -= inArray ? bytes : 0;
    }

    /// Whether an allocation is to be held in an array; if so, it is counted.
    ///
    /// @param touched how many of its bytes are touched now
    synchronized boolean grants(long bytes, long touched) {
        boolean fits = bytes <= heap / PART_OF_HEAP && inArrays + bytes <= heap / PART_OF_ALL;
        boolean crowded = allocated > heap / PART_OF_ALL && bytes >= LARGE && touched < bytes / PART_TOUCHED;
        if (!fits || crowded) {
            return false;
        }
        inArrays += bytes;
        return true;
    }
}
