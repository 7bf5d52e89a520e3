package port.report;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Which ways of its branches a kernel went, over all its launches.
///
/// @param taken how many ways
/// @param ways how many there are
/// @param wanted how many percent are enough
/// @param branches by place; those of the functions that the kernel calls among them
public record BranchCoverage(int taken, int ways, int wanted, List<Branch> branches) {
    public BranchCoverage {
        branches = List.copyOf(branches);
    }

    /// @param place `file:line`
    /// @param kind `if`, `loop`, `switch`, `conditional` or `logical`
    /// @param taken the names of the ways that threads went, such as `true`
    /// @param never the names of the others
    public record Branch(String place, String kind, List<String> taken, List<String> never) {
        public Branch {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(kind, "kind");
            taken = List.copyOf(taken);
            never = List.copyOf(never);
        }
    }

    /// With other places.
    BranchCoverage withPlaces(UnaryOperator<String> other) {
        List<Branch> moved =
                branches.stream()
                        .map(each -> new Branch(other.apply(each.place()), each.kind(), each.taken(), each.never()))
                        .toList();
        return new BranchCoverage(taken, ways, wanted, moved);
    }

    /// Rounded down, so that 100 means all; 100 where there is no branch.
    public int percent() {
        return ways == 0 ? 100 : (int) (100L * taken / ways);
    }

    public boolean isEnough() {
        return percent() >= wanted;
    }

    /// What to say of it where it is not enough; else empty.
    public String warning() {
        return isEnough()
                ? ""
                : "went %d of %d ways of its branches, %d %% where %d %% are wanted"
                        .formatted(taken, ways, percent(), wanted);
    }
}
