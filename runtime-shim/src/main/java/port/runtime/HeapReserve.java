package port.runtime;

/// Keeps a part of the Java heap free of the memory of programs: close to its end the collector runs for minutes before it gives up.
final class HeapReserve {
    /// Smaller arrays are not looked at.
    private static final long LARGE = 1 << 20;

    /// The part of the heap that stays free.
    private static final int PART_OF_HEAP = 8;

    private HeapReserve() {}

    /// Called before an array of so many bytes is made.
    ///
    /// @throws OutOfMemoryError if the reserve would be touched
    static void expect(long bytes) {
        if (bytes < LARGE || fits(bytes)) {
            return;
        }
        // What is in use may be garbage for the most part.
        System.gc();
        if (!fits(bytes)) {
            throw new OutOfMemoryError("no room for an array of " + bytes + " bytes");
        }
    }

    private static boolean fits(long bytes) {
        Runtime runtime = Runtime.getRuntime();
        long most = runtime.maxMemory() - runtime.maxMemory() / PART_OF_HEAP;
        return runtime.totalMemory() - runtime.freeMemory() + bytes <= most;
    }
}
