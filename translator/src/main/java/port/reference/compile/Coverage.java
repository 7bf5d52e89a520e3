package port.reference.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.Function;
import port.ir.FunctionId;
import port.reference.coverage.Branch;
import port.reference.coverage.BranchMarks;
import port.reference.coverage.Branches;
import port.reference.coverage.KernelCoverage;
import port.reference.coverage.MarkedWays;
import port.source.Span;

/// Counts which ways of its branches each kernel goes in a run.
///
/// Compiled code sets a static field for each way, which costs next to nothing; after each launch the fields are collected for its kernel.
final class Coverage {
    private record Launched(Function kernel, Set<FunctionId> reachable, boolean[] taken, boolean[] parted) {}

    private final ProgramCode program;
    private final Branches branches;
    private final Map<FunctionId, Launched> byKernel = new LinkedHashMap<>();
    private final List<MarkedWays> fields = new ArrayList<>();
    private boolean[] taken = {};

    Coverage(ProgramCode program) {
        this.program = program;
        this.branches = new Branches(program.program());
    }

    /// Numbers the branches of what a kernel reaches; to be called before that is compiled.
    void prepare(Set<FunctionId> reachable) {
        branches.add(reachable.stream().map(program::function).toList());
        taken = Arrays.copyOf(taken, branches.ways());
        if (program.exploration().isOn()) {
            program.exploration().divergence().reserve(branches.ways());
        }
    }

    /// The numbers of a branch's ways; empty if it is not counted.
    Optional<Branches.Ways> ways(Branch.Kind kind, Span span) {
        return branches.of(kind, span);
    }

    BranchMarks marks(Branch.Kind kind, Span span) {
        return ways(kind, span).<BranchMarks>map(ways -> new Marks(ways.first())).orElse(BranchMarks.NONE);
    }

    private final class Marks implements BranchMarks {
        private final int first;

        Marks(int first) {
            this.first = first;
        }

        @Override
        public void take(int way) {
            taken[first + way] = true;
        }

        @Override
        public boolean wantsParting() {
            return program.exploration().isOn();
        }

        @Override
        public void part() {
            program.exploration().divergence().part(first);
        }
    }

    /// Collects what the threads of a launch have marked.
    void launched(Function kernel, Set<FunctionId> reachable) {
        for (int i = fields.size(); i * WayFields.EACH < taken.length; i++) {
            fields.add(program.loader().markedWays(i));
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).collect(taken, i * WayFields.EACH);
        }
        Launched own = byKernel.get(kernel.id());
        if (own == null || own.taken().length < taken.length) {
            boolean[] before = own == null ? new boolean[0] : own.taken();
            boolean[] parted = own == null ? new boolean[0] : own.parted();
            own =
                    new Launched(
                            kernel,
                            reachable,
                            Arrays.copyOf(before, taken.length),
                            Arrays.copyOf(parted, taken.length));
            byKernel.put(kernel.id(), own);
        }
        for (int i = 0; i < taken.length; i++) {
            own.taken()[i] |= taken[i];
            taken[i] = false;
        }
        if (program.exploration().isOn()) {
            program.exploration().divergence().collect(own.parted());
        }
    }

    /// For each kernel that was launched, in the order of the first launches.
    List<KernelCoverage> results() {
        return KernelCoverage.byName(
                byKernel.values().stream()
                        .map(each ->
                                branches.coverage(
                                        each.kernel().sourceName(), each.reachable(), each.taken(), each.parted()))
                        .toList());
    }
}
