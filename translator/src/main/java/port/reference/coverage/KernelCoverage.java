package port.reference.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which ways of its branches the threads of a kernel have gone, over all its launches; with those of the author's functions that it calls.
///
/// @param kernel the name as the author wrote it
/// @param branches by place
public record KernelCoverage(String kernel, List<Covered> branches) {
    public KernelCoverage {
        Objects.requireNonNull(kernel, "kernel");
        branches = List.copyOf(branches);
    }

    /// @param taken for each way of the branch whether a thread went it
    /// @param hasParted whether lanes of one warp went different ways, in a run that notes that
    public record Covered(Branch branch, List<Boolean> taken, boolean hasParted) {
        public Covered {
            Objects.requireNonNull(branch, "branch");
            taken = List.copyOf(taken);
            if (taken.size() != branch.ways().size()) {
                throw new IllegalArgumentException("a branch with " + branch.ways() + " has not " + taken);
            }
        }

        Covered or(Covered other) {
            var both = new ArrayList<Boolean>();
            for (int i = 0; i < taken.size(); i++) {
                both.add(taken.get(i) || other.taken.get(i));
            }
            return new Covered(branch, both, hasParted || other.hasParted);
        }
    }

    /// How many ways threads went.
    public int taken() {
        return (int) branches.stream().flatMap(each -> each.taken().stream()).filter(way -> way).count();
    }

    /// At how many branches lanes of one warp went different ways.
    public int partings() {
        return (int) branches.stream().filter(Covered::hasParted).count();
    }

    /// How many ways there are.
    public int ways() {
        return branches.stream().mapToInt(each -> each.taken().size()).sum();
    }

    /// In percent, rounded down, so that 100 means all; 100 where there is no branch.
    public int percent() {
        return ways() == 0 ? 100 : (int) (100L * taken() / ways());
    }

    /// What this and another run of the same kernel have gone.
    public KernelCoverage or(KernelCoverage other) {
        Map<Branch, Covered> all = new LinkedHashMap<>();
        branches.forEach(each -> all.put(each.branch(), each));
        other.branches.forEach(each -> all.merge(each.branch(), each, Covered::or));
        return new KernelCoverage(kernel, List.copyOf(all.values()));
    }

    /// One for each name: kernels of one name count as one.
    public static List<KernelCoverage> byName(Collection<KernelCoverage> all) {
        Map<String, KernelCoverage> byName = new LinkedHashMap<>();
        all.forEach(each -> byName.merge(each.kernel(), each, KernelCoverage::or));
        return List.copyOf(byName.values());
    }
}
