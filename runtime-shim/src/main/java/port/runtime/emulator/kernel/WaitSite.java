package port.runtime.emulator.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/// One point of a kernel at which threads wait.
///
/// @param id the site's number, from 1, which is also the number of the region that follows it
/// @param kind what is waited for
/// @param wide whether the value has 64 bits
/// @param operands how many of the kind's operands the threads bring
/// @param lockstep whether every live thread of the block comes here the same number of times, so that values that are the
///     same in all of them are kept once for the block
/// @param common the operands that are the same for all threads of the block, and kept once
/// @param place where it stands, such as `Reduction.reduce (Reduction.java:25)`
public record WaitSite(
        int id, WaitKind kind, boolean wide, int operands, boolean lockstep, Set<WaitOperand> common, String place) {
    public WaitSite {
        requireNonNull(kind, "kind");
        common = Set.copyOf(common);
        requireNonNull(place, "place");
    }

    /// Whether the threads name the lanes they wait for; else those are all lanes.
    public boolean hasMask() {
        return operands > 0 && kind.operands().getFirst() == WaitOperand.MASK;
    }

    /// Whether the threads say how wide the groups of a shuffle are; else that is the whole warp.
    public boolean hasWidth() {
        return operands > kind.operands().indexOf(WaitOperand.WIDTH) && kind.operands().contains(WaitOperand.WIDTH);
    }
}
