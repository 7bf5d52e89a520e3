package port.runtime;

/// The limits of a launch: those of a device of compute capability 8.0.
final class DeviceLimits {
    static final long TOTAL_MEMORY = 16L << 30;
    static final int MAX_THREADS_PER_BLOCK = 1024;
    static final int MAX_BLOCK_Z = 64;
    static final int MAX_GRID_YZ = 65535;
    static final long SHARED_BYTES_PER_BLOCK = 48 * 1024;

    private DeviceLimits() {}

    /// The status of a launch with this configuration.
    ///
    /// @param mostShared how many bytes of dynamic shared memory it may ask for
    static int check(Dim3 grid, Dim3 block, long sharedBytes, long mostShared) {
        boolean extentsFit =
                isWithin(grid.x, Integer.MAX_VALUE)
                        && isWithin(grid.y, MAX_GRID_YZ)
                        && isWithin(grid.z, MAX_GRID_YZ)
                        && isWithin(block.x, MAX_THREADS_PER_BLOCK)
                        && isWithin(block.y, MAX_THREADS_PER_BLOCK)
                        && isWithin(block.z, MAX_BLOCK_Z)
                        && block.size() <= MAX_THREADS_PER_BLOCK;
        if (!extentsFit) {
            return Status.INVALID_CONFIGURATION;
        }
        return sharedBytes >= 0 && sharedBytes <= mostShared ? Status.SUCCESS : Status.INVALID_VALUE;
    }

    private static boolean isWithin(int extent, int limit) {
        return extent > 0 && extent <= limit;
    }
}
