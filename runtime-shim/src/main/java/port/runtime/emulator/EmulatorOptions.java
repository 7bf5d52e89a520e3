package port.runtime.emulator;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import port.runtime.emulator.schedule.ThreadOrder;
import port.runtime.emulator.schedule.Together;

/// How an emulated device runs.
///
/// @param workers how many threads run blocks at the same time; 1 runs them in order of their index
/// @param launchLimit how long a launch may take
/// @param together when neighbouring threads run together
/// @param order in which blocks and threads take turns
/// @param blank what every byte of shared memory holds before a kernel writes it
/// @param cache the folder in which transformed kernels are kept for later processes
public record EmulatorOptions(
        int workers,
        Optional<Duration> launchLimit,
        Together together,
        ThreadOrder order,
        byte blank,
        Optional<Path> cache) {
    /// Threads run together where that is faster.
    public EmulatorOptions(int workers, Optional<Duration> launchLimit) {
        this(workers, launchLimit, Together.WHERE_FASTER, ThreadOrder.ASCENDING, (byte) 0, Optional.empty());
    }

    public EmulatorOptions {
        if (workers < 1) {
            throw new IllegalArgumentException("an emulated device needs a worker, not " + workers);
        }
        requireNonNull(launchLimit, "launchLimit");
        requireNonNull(together, "together");
        requireNonNull(order, "order");
        requireNonNull(cache, "cache");
    }

    /// All cores, no limit, the user's cache.
    public static EmulatorOptions standard() {
        return new EmulatorOptions(Runtime.getRuntime().availableProcessors(), Optional.empty())
                .withCache(KernelCache.folder());
    }

    /// One worker, no limit: blocks run one after the other, in order.
    public static EmulatorOptions sequential() {
        return new EmulatorOptions(1, Optional.empty());
    }

    /// The same, with a limit for each launch.
    public EmulatorOptions withLaunchLimit(Duration limit) {
        return new EmulatorOptions(workers, Optional.of(limit), together, order, blank, cache);
    }

    /// The same, with another way to run neighbouring threads.
    public EmulatorOptions with(Together wish) {
        return new EmulatorOptions(workers, launchLimit, wish, order, blank, cache);
    }

    /// The same, with another order of blocks and threads.
    public EmulatorOptions with(ThreadOrder other) {
        return new EmulatorOptions(workers, launchLimit, together, other, blank, cache);
    }

    /// The same, with something else in shared memory at first.
    public EmulatorOptions withBlank(byte other) {
        return new EmulatorOptions(workers, launchLimit, together, order, other, cache);
    }

    /// The same, with another place for transformed kernels, or none.
    public EmulatorOptions withCache(Optional<Path> folder) {
        return new EmulatorOptions(workers, launchLimit, together, order, blank, folder);
    }
}
