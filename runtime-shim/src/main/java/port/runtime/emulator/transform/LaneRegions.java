package port.runtime.emulator.transform;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Chooses the regions of a kernel that groups of threads run together.
///
/// The vectors are those of an incubating module of the JDK: where it was not asked for when the JVM was started (`--add-modules
/// jdk.incubator.vector`), or the kernel's module does not read it, threads run one by one.
final class LaneRegions {
    private LaneRegions() {}

    /// The regions, by number.
    ///
    /// @param user the module that the generated class will belong to
    static Map<Integer, LaneRegion> find(KernelShape shape, ClassLibrary library, Module user, LaneWidth width) {
        return find(shape, library, user, width, LaneStyle.AGREEING);
    }

    /// The same regions, relying on values that are multiples of the group's size; those for which that changes something.
    static Map<Integer, LaneRegion> findAligned(KernelShape shape, ClassLibrary library, Module user, LaneWidth width) {
        Map<Integer, LaneRegion> found = find(shape, library, user, width, LaneStyle.ALIGNED);
        found.values().removeIf(region -> !region.analysis().usesAlignment());
        return found;
    }

    /// Regions with lanes that part, for groups that do not agree.
    ///
    /// Not those with loops: before the JVM has compiled code on vectors, a turn takes so long that the few groups which part would make it
    /// look slow.
    static Map<Integer, LaneRegion> findParting(
            KernelShape shape, ClassLibrary library, Module user, LaneWidth width, Map<Integer, LaneRegion> agreeing) {
        if (agreeing.values().stream().noneMatch(LaneRegions::mayPart)) {
            return Map.of();
        }
        Map<Integer, LaneRegion> found = find(shape, library, user, width, LaneStyle.PARTING);
        found.entrySet()
                .removeIf(entry -> {
                    LaneRegion other = agreeing.get(entry.getKey());
                    return other == null
                            || !mayPart(other)
                            || other.vectors().lanes() != entry.getValue().vectors().lanes();
                });
        return found;
    }

    private static boolean mayPart(LaneRegion region) {
        return region.asksToAgree() && !region.waits() && region.order().loops().isEmpty();
    }

    /// Whether code of a module may run threads together at all.
    static boolean arePossible(Module user, LaneWidth width) {
        Optional<Module> vectors = width == LaneWidth.NONE ? Optional.empty() : LaneModule.find();
        return vectors.isPresent() && user.canRead(vectors.get());
    }

    private static Map<Integer, LaneRegion> find(
            KernelShape shape, ClassLibrary library, Module user, LaneWidth width, LaneStyle style) {
        Map<Integer, LaneRegion> found = new TreeMap<>();
        if (!arePossible(user, width)) {
            return found;
        }
        var body = new LaneBody(shape, library);
        for (int number = 0; number <= shape.sites().size(); number++) {
            if (shape.leavesOneWay(number)) {
                try {
                    found.put(number, new LaneRegion(body, number, width, style));
                } catch (NotLanes reason) {
                    trace(shape, number, reason);
                }
            }
        }
        return found;
    }

    private static void trace(KernelShape shape, int number, NotLanes reason) {
        System.getLogger(LaneRegions.class.getName())
                .log(
                        System.Logger.Level.TRACE,
                        () -> shape.body().name() + ", region " + number + ": " + reason.getMessage());
    }
}
