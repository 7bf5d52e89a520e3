package port.verify;

import java.util.List;
import java.util.Optional;
import port.ir.Program;
import port.verify.invent.Case;
import port.verify.invent.SmallerCases;

/// The smallest case that was found on which the two engines still differ.
///
/// @param verification of this case alone
public record SmallestMismatch(Case smallest, Verification verification) {
    /// How many cases are tried at most.
    private static final int TRIES = 24;

    /// How many of the cases that differ among many are looked at alone.
    private static final int STARTS = 3;

    /// Makes a case of a mismatch smaller for as long as the mismatch stays.
    ///
    /// @param cases the arguments of `found`, one launch each
    /// @return nothing if no case differs by itself
    public static Optional<SmallestMismatch> of(
            Program program, PortSources port, VerifySettings settings, List<Case> cases, Verification found)
            throws PortNotCompiled {
        List<Long> differing = found.differing().stream().filter(launch -> launch < cases.size()).toList();
        for (long launch : differing.subList(0, Math.min(STARTS, differing.size()))) {
            Optional<SmallestMismatch> start = of(program, port, settings, cases.get((int) launch));
            if (start.isPresent()) {
                return Optional.of(shrunk(program, port, settings, start.get()));
            }
        }
        return Optional.empty();
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
        VerifySettings alone =
                settings.withArguments(List.of(candidate.toString())).with(settings.assessment().inOneOrder());
        Verification verification = Verifier.verify(program, port, alone);
        return verification.verdict() == Verdict.MISMATCH && !verification.differing().isEmpty()
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
