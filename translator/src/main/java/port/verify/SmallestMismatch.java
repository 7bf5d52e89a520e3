package port.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import port.ir.Function;
import port.ir.Program;
import port.verify.invent.Case;
import port.verify.invent.CaseProgram;
import port.verify.invent.SmallerCases;

/// The smallest case that was found on which the two engines still differ.
///
/// @param verification of this case alone
public record SmallestMismatch(Case smallest, Verification verification) {
    /// How many cases are tried at most.
    private static final int TRIES = 24;

    /// How many of the cases that may differ are looked at alone.
    private static final int STARTS = 6;

    /// Makes a case of a mismatch smaller for as long as the mismatch stays.
    ///
    /// @param cases the arguments of `found`, one launch each
    /// @return nothing if no case differs by itself
    public static Optional<SmallestMismatch> of(
            Program program, PortSources port, VerifySettings settings, List<Case> cases, Verification found)
            throws PortNotCompiled {
        boolean isByOrder = found.differing().isEmpty();
        List<Case> starts = isByOrder ? ofWrongKernels(program, cases, found) : ofDifferences(cases, found);
        VerifySettings looking = isByOrder ? settings : settings.with(settings.assessment().inOneOrder());
        for (Case candidate : starts.subList(0, Math.min(STARTS, starts.size()))) {
            Optional<SmallestMismatch> start = of(program, port, looking, candidate);
            if (start.isPresent()) {
                return Optional.of(shrunk(program, port, looking, start.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Case> ofDifferences(List<Case> cases, Verification found) {
        return found.differing().stream()
                .filter(launch -> launch < cases.size())
                .map(launch -> cases.get(launch.intValue()))
                .toList();
    }

    /// Where the engines differ only with the threads in another order, no launch is known, but the kernel is.
    private static List<Case> ofWrongKernels(Program program, List<Case> cases, Verification found) {
        List<Function> kernels = CaseProgram.kernels(program);
        Set<String> wrong =
                found.kernels().stream()
                        .filter(kernel -> kernel.verdict() == Verdict.MISMATCH)
                        .map(KernelResult::kernel)
                        .collect(Collectors.toSet());
        return cases.stream().filter(each -> wrong.contains(kernels.get(each.kernel()).sourceName())).toList();
    }

    private static SmallestMismatch shrunk(
            Program program, PortSources port, VerifySettings settings, SmallestMismatch start) throws PortNotCompiled {
        SmallestMismatch best = start;
        int tries = 0;
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            for (Case candidate : SmallerCases.of(best.smallest())) {
                if (!isSmaller && tries < TRIES) {
                    tries++;
                    Optional<SmallestMismatch> next = of(program, port, settings, candidate);
                    isSmaller = next.isPresent();
                    best = next.orElse(best);
                }
            }
        }
        return best;
    }

    private static Optional<SmallestMismatch> of(
            Program program, PortSources port, VerifySettings settings, Case candidate) throws PortNotCompiled {
        Verification verification =
                Verifier.verify(program, port, settings.withArguments(List.of(candidate.toString())));
        boolean isLocated = settings.assessment().orders() || !verification.differing().isEmpty();
        return verification.verdict() == Verdict.MISMATCH && isLocated
                ? Optional.of(new SmallestMismatch(candidate, verification))
                : Optional.empty();
    }

    /// What was found in all cases, with this one as the place to look.
    public Verification in(Verification all) {
        List<KernelResult> kernels =
                all.kernels().stream()
                        .map(kernel ->
                                verification.kernels().stream()
                                        .filter(own -> own.kernel().equals(kernel.kernel()))
                                        .findFirst()
                                        .map(own -> kernel.with(own.verdict(), own.detail()))
                                        .orElse(kernel))
                        .toList();
        return new Verification(
                all.verdict(),
                all.reason(),
                kernels,
                all.comparedLaunches(),
                all.comparedBytes(),
                verification.differing(),
                all.reference(),
                all.port());
    }
}
