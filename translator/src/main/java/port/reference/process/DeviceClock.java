package port.reference.process;

/// The counters that threads of kernels read when no real clock runs: what a thread sees depends on how often it has looked, not on when.
///
/// Each launch starts behind all that was seen before. A thread that keeps looking sees time pass faster and faster, so that
/// waiting for any moment comes to an end.
public final class DeviceClock {
    private static final long STEP = 1000;
    private static final long SAME_PACE = 256;
    private static final long MOST_DOUBLINGS = 40;

    private long start = STEP;
    private long most;

    /// What a thread sees that looks for the time number `reads` in this launch.
    public synchronized long at(long reads) {
        most = Math.max(most, reads);
        return start + passed(reads);
    }

    /// Starts the next launch.
    public synchronized void endLaunch() {
        start += passed(most);
        most = 0;
    }

    /// Starts the same launch again.
    public synchronized void restart() {
        most = 0;
    }

    private static long passed(long reads) {
        long doublings = Math.min(reads / SAME_PACE, MOST_DOUBLINGS);
        long rest = reads - doublings * SAME_PACE;
        return STEP * (SAME_PACE * ((1L << doublings) - 1) + (rest << doublings));
    }
}
