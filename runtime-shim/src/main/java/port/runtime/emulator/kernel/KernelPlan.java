package port.runtime.emulator.kernel;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// What the scheduler has to know about a transformed kernel.
///
/// @param name the kernel's name in the CUDA source
/// @param mostThreads how many threads of a block it was built for; 0 where nothing says it
/// @param sites the points at which its threads wait; site `i` has id `i + 1`
/// @param perThread how many arrays with a value for each thread it needs
/// @param perBlock how many values that the threads of a block share it needs
/// @param lanes whether some of its regions can be run by groups of threads together
/// @param joins whether groups of threads can also run several neighbouring blocks at a time
public record KernelPlan(
        String name,
        int mostThreads,
        List<WaitSite> sites,
        Slots perThread,
        Slots perBlock,
        boolean lanes,
        boolean joins) {
    public KernelPlan {
        requireNonNull(name, "name");
        sites = List.copyOf(sites);
        requireNonNull(perThread, "perThread");
        requireNonNull(perBlock, "perBlock");
    }

    /// The site with an id.
    public WaitSite site(int id) {
        return sites.get(id - 1);
    }

    /// Whether threads wait at a site of some kind.
    public boolean waitsAt(WaitKind kind) {
        for (WaitSite site : sites) {
            if (site.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /// Numbers of values by kind.
    public record Slots(int ints, int longs, int floats, int doubles, int references) {}
}
