package port.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Knows launches that would change nothing: the same launch left the same memory as it found it.
///
/// Benchmarks launch one kernel a thousand times on the same data. The second time, the memory before and after is compared; where it is
/// equal, further launches need not be carried out as long as nobody changes the memory; that of the host, too, as far as kernels reach it.
/// Kernels that print or read a clock are always carried out.
final class RepeatedLaunches {
    private static final int PATIENCE = 3;
    private static final int MOST = 1 << 10;

    private final DeviceMemory memory;
    private final SharedMemory shared;
    private final Map<Object, Trial> trials = new HashMap<>();
    private long effects;

    RepeatedLaunches(DeviceMemory memory) {
        this.memory = memory;
        this.shared = new SharedMemory(memory);
    }

    /// A launch that was carried out before: how often it changed something, and on what memory it is known not to.
    private record Trial(int failures, List<Long> quietOn) {}

    /// Notes that a kernel does something besides changing memory.
    void noteEffect() {
        effects++;
    }

    /// Carries a launch out, unless it is known to change nothing; whether it was not.
    ///
    /// @param identity equal for launches that do the same on the same memory; absent if that is not known
    boolean skipsOrRuns(Optional<Object> identity, Runnable launch) {
        if (identity.isEmpty() || shared.isTooLarge()) {
            launch.run();
            memory.allocations().forEach(Allocation::changed);
            return false;
        }
        Object key = identity.get();
        Trial trial = trials.get(key);
        boolean tries = trial != null && trial.failures() < PATIENCE;
        if (tries) {
            shared.noteChanges();
        }
        if (tries && !trial.quietOn().isEmpty() && trial.quietOn().equals(versions())) {
            return true;
        }
        BooleanSupplier unchanged = tries ? compare() : () -> false;
        long before = effects;
        launch.run();
        boolean quiet = unchanged.getAsBoolean() && effects == before;
        if (!tries) {
            memory.allocations().forEach(Allocation::changed);
        }
        if (trials.size() >= MOST) {
            trials.clear();
        }
        int failures = trial == null ? 0 : trial.failures() + (tries && !quiet ? 1 : 0);
        trials.put(key, new Trial(failures, quiet ? versions() : List.of()));
        return false;
    }

    /// Remembers the memory; tells later whether it is still the same, and notes what is not.
    private BooleanSupplier compare() {
        List<Allocation> allocations = memory.allocations();
        var contents = new HashMap<Allocation, byte[]>();
        allocations.forEach(
                allocation -> contents.put(allocation, allocation.segment().toArray(ValueLayout.JAVA_BYTE)));
        return () -> {
            boolean same = true;
            for (Allocation allocation : memory.allocations()) {
                byte[] old = contents.get(allocation);
                boolean equal = old != null && MemorySegment.ofArray(old).mismatch(allocation.segment()) < 0;
                if (!equal) {
                    allocation.changed();
                }
                same &= equal;
            }
            return same;
        };
    }

    /// Identity and version of everything that kernels can see.
    private List<Long> versions() {
        return memory.allocations().stream()
                .flatMap(allocation -> Stream.of(allocation.address(), allocation.version()))
                .toList();
    }
}
