package port.reference.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import port.ir.Function;
import port.ir.FunctionId;
import port.reference.launch.LaunchShape;
import port.reference.memory.Allocation;
import port.reference.memory.Memory;
import port.reference.memory.Space;

/// Knows launches that would change nothing: the same launch left the same memory as it found it.
///
/// The second time a launch occurs, the memory before and after is compared; where it is equal, further ones need not be carried out as
/// long as nobody changes the memory; that of the host, too, as far as kernels reach it. Kernels that print or read a clock are always
/// carried out.
final class RepeatedLaunches {
    private static final int PATIENCE = 3;
    private static final int MOST = 1 << 10;
    private static final Space[] LASTING = {Space.DEVICE, Space.DEVICE_GLOBAL, Space.DEVICE_HEAP};

    private final Memory memory;
    private final SharedMemory shared;
    private final Map<Key, Trial> trials = new HashMap<>();

    RepeatedLaunches(Memory memory) {
        this.memory = memory;
        this.shared = new SharedMemory(memory);
    }

    /// What a launch depends on besides memory.
    private record Key(FunctionId kernel, LaunchShape shape, List<Long> arguments) {}

    /// A launch that was carried out before: how often it changed something, and on what memory it is known not to.
    private record Trial(int failures, List<Long> quietOn) {}

    /// Carries a launch out, whatever is known about it.
    void run(Runnable launch) {
        launch.run();
        lasting().forEach(Allocation::changed);
    }

    /// Carries a launch out, unless it is known to change nothing; whether it was not.
    ///
    /// @param effects how often kernels have done something besides changing memory
    boolean skipsOrRuns(Function kernel, LaunchShape shape, long[] arguments, LongSupplier effects, Runnable launch) {
        boolean passesStructs = kernel.parameters().stream().anyMatch(local -> Kinds.inMemory(local.type()));
        if (passesStructs || shared.isTooLarge()) {
            run(launch);
            return false;
        }
        var key = new Key(kernel.id(), shape, Arrays.stream(arguments).boxed().toList());
        Trial trial = trials.get(key);
        boolean tries = trial != null && trial.failures() < PATIENCE;
        if (tries) {
            shared.noteChanges();
        }
        if (tries && !trial.quietOn().isEmpty() && trial.quietOn().equals(versions())) {
            return true;
        }
        Optional<MemorySnapshot> before = tries ? Optional.of(new MemorySnapshot(memory)) : Optional.empty();
        long effectsBefore = effects.getAsLong();
        launch.run();
        boolean quiet = before.isPresent() && before.get().isUnchanged(memory) && effects.getAsLong() == effectsBefore;
        if (before.isEmpty()) {
            lasting().forEach(Allocation::changed);
        }
        if (trials.size() >= MOST) {
            trials.clear();
        }
        int failures = trial == null ? 0 : trial.failures() + (tries && !quiet ? 1 : 0);
        trials.put(key, new Trial(failures, quiet ? versions() : List.of()));
        return false;
    }

    private Set<Allocation> lasting() {
        var all = new LinkedHashSet<Allocation>(shared.allocations());
        for (Space space : LASTING) {
            memory.eachAlive(space, all::add);
        }
        return all;
    }

    /// Identity and version of everything that kernels can see.
    private List<Long> versions() {
        var versions = new ArrayList<Long>();
        for (Allocation allocation : lasting()) {
            versions.add(allocation.address());
            versions.add(allocation.version());
        }
        return versions;
    }
}
