package port.runtime.emulator.schedule;

import java.util.Optional;
import port.runtime.DeviceFault;
import port.runtime.FaultCode;

/// Ends a launch before its time: because a block faulted, because the launch took too long, because somebody asked for it.
public final class LaunchControl {
    /// Greater than the index of any block.
    static final long NO_BLOCK = Long.MAX_VALUE;

    private final StopSignal signal;
    private final long deadline;
    private final boolean limited;
    private volatile boolean stopped;
    private Optional<DeviceFault> fault = Optional.empty();
    private volatile long faultBlock = NO_BLOCK;

    private LaunchControl(StopSignal signal, long deadline, boolean limited) {
        this.signal = signal;
        this.deadline = deadline;
        this.limited = limited;
    }

    /// Without a limit.
    public static LaunchControl unlimited(StopSignal signal) {
        return new LaunchControl(signal, 0, false);
    }

    /// Until [System#nanoTime()] passes `deadline`.
    public static LaunchControl until(long deadline, StopSignal signal) {
        return new LaunchControl(signal, deadline, true);
    }

    /// Ends the launch with `PORT6006` as soon as its threads notice.
    void stop() {
        stopped = true;
    }

    /// Throws when the launch has to end.
    void check() {
        if (stopped || signal.isGiven() || limited && System.nanoTime() - deadline > 0) {
            throw new DeviceFault(FaultCode.TIMEOUT, "the kernel was stopped because its time was up");
        }
    }

    /// Notes the fault of a block; that of the first block in order counts.
    synchronized void fail(long block, DeviceFault met) {
        if (block < faultBlock) {
            faultBlock = block;
            fault = Optional.of(met);
        }
    }

    /// The first block that faulted, or [#NO_BLOCK].
    long faultBlock() {
        return faultBlock;
    }

    /// What ended the launch.
    synchronized Optional<DeviceFault> fault() {
        return fault;
    }
}
