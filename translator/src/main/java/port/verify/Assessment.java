package port.verify;

import java.util.Objects;
import java.util.OptionalLong;
import port.runtime.emulator.EmulatorOptions;
import port.runtime.emulator.schedule.Together;

/// How the two executions are judged.
///
/// @param policy what counts as equivalent
/// @param schedules under how many other schedules the original runs as well
/// @param seed of those schedules
/// @param launch the number of the launch that is examined even if nothing differs
/// @param orders whether the port runs with its threads in another order as well
/// @param lanes whether neighbouring threads of the port run together wherever they can, as the lanes of vectors, however slow that may be
public record Assessment(Policy policy, int schedules, long seed, OptionalLong launch, boolean orders, boolean lanes) {
    /// What follows from CUDA, on one schedule of the original and two orders of the port.
    public static final Assessment DEFAULT = new Assessment(Policy.DEFAULT, 0, 1, OptionalLong.empty(), true, false);

    public Assessment {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(launch, "launch");
        if (schedules < 0) {
            throw new IllegalArgumentException("fewer than no schedules: " + schedules);
        }
    }

    public Assessment with(Policy other) {
        return new Assessment(other, schedules, seed, launch, orders, lanes);
    }

    public Assessment withSchedules(int number, long from) {
        return new Assessment(policy, number, from, launch, orders, lanes);
    }

    public Assessment examining(long number) {
        return new Assessment(policy, schedules, seed, OptionalLong.of(number), orders, lanes);
    }

    /// The same, with the port in one order of its threads alone.
    public Assessment inOneOrder() {
        return new Assessment(policy, schedules, seed, launch, false, lanes);
    }

    /// The same, with neighbouring threads of the port together.
    public Assessment withLanes() {
        return new Assessment(policy, schedules, seed, launch, orders, true);
    }

    /// The device on which the port runs beside its original.
    EmulatorOptions device() {
        return lanes ? EmulatorOptions.sequential().with(Together.ALWAYS) : EmulatorOptions.sequential();
    }
}
