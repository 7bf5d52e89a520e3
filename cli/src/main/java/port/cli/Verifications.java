package port.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.Program;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.VerificationReport;
import port.source.Span;
import port.translate.Translation;
import port.verify.Execution;
import port.verify.KernelResult;
import port.verify.Verdict;
import port.verify.Verification;

/// What a verification means to the command line: report, findings and exit code.
final class Verifications {
    /// The verdict on a program that could not be translated.
    private static final String NOT_SUPPORTED = "NOT_SUPPORTED";

    private Verifications() {}

    static Outcome outcome(
            Verification result,
            ProgramInput program,
            Invocation invocation,
            Optional<Path> port,
            Translation translation,
            ProgramReport report) {
        List<Diagnostic> all = new ArrayList<>(translation.diagnostics());
        result.reference().fault().ifPresent(all::add);
        all.addAll(result.reference().findings());
        if (result.verdict() == Verdict.MISMATCH) {
            Diagnostic mismatch = Diagnostic.error(code(result), Span.NONE, report.name() + ": " + why(result));
            all.add(mismatch.withHelp(ReplayCommand.of(program, invocation, port, result)));
        }
        ProgramReport used = withoutUnused(report, result, translation.original().orElseThrow());
        boolean launchesNothing = result.verdict().isEquivalent() && result.reference().launches() == 0;
        if (launchesNothing && !used.kernels().isEmpty()) {
            all.add(nothingLaunched(used, result.reference()));
        }
        boolean isAccepted = invocation.assessment().policy().accepts(result.verdict());
        ExitCode exit = isAccepted ? ExitCode.OK : ExitCode.DIFFERENT;
        ProgramReport done =
                used.with(verification(result, translation.original().orElseThrow(), invocation.minCoverage()))
                        .withListings(Listings.of(translation));
        return new Outcome(done, exit, all);
    }

    /// Two runs that end before the first launch are equal, and say nothing of any kernel.
    private static Diagnostic nothingLaunched(ProgramReport report, Execution run) {
        String end = run.exitCode() == 0 ? "" : ": it ends with exit status " + run.exitCode();
        String words = run.errors().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        String says = words.isEmpty() || end.isEmpty() ? "" : " and writes '" + words + "'";
        return Diagnostic.warning(
                        Code.NOT_VERIFIED,
                        Span.NONE,
                        "'" + report.name() + "' launches none of its kernels" + end + says)
                .withHelp("run it with what it needs: arguments stand behind '--', files where it looks for them");
    }

    /// A program that did not get as far as running; its findings say why.
    static Outcome notSupported(Outcome obstacle) {
        return new Outcome(
                obstacle.report().with(nothing(NOT_SUPPORTED, reason(obstacle.diagnostics()))),
                obstacle.exitCode(),
                obstacle.diagnostics());
    }

    /// A port that javac refuses.
    static Outcome notRun(Diagnostic finding, Translation translation, ProgramReport report) {
        List<Diagnostic> all = new ArrayList<>(translation.diagnostics());
        all.add(finding);
        return Outcome.of(report.with(nothing(Verdict.NOT_RUN.name(), finding.code().title())), all);
    }

    /// A program at which `port` itself failed.
    static Outcome notRun(Outcome defect) {
        return new Outcome(
                defect.report().with(nothing(Verdict.NOT_RUN.name(), reason(defect.diagnostics()))),
                defect.exitCode(),
                defect.diagnostics());
    }

    private static String reason(List<Diagnostic> findings) {
        List<Diagnostic> errors = findings.stream().filter(Diagnostic::isError).toList();
        String others = errors.size() > 1 ? " and " + (errors.size() - 1) + " more" : "";
        return errors.isEmpty() ? "" : errors.getFirst().code().id() + ": " + errors.getFirst().message() + others;
    }

    private static VerificationReport nothing(String verdict, String reason) {
        return new VerificationReport(verdict, reason, 0, 0, false, 0, 0, List.of());
    }

    /// Memory comes before output: what a program prints follows from it.
    private static Code code(Verification result) {
        boolean isMemoryEqual = result.kernels().stream().allMatch(kernel -> kernel.verdict().isEquivalent());
        return isMemoryEqual ? Code.OUTPUT_DIFFERS : Code.MISMATCH;
    }

    private static String why(Verification result) {
        return result.kernels().stream()
                .filter(kernel -> kernel.verdict() == Verdict.MISMATCH)
                .map(KernelResult::detail)
                .findFirst()
                .orElse(result.reason());
    }

    /// Kernels of a library that this run does not come to say nothing of the program.
    private static ProgramReport withoutUnused(ProgramReport report, Verification result, Program original) {
        Set<String> unused = new HashSet<>();
        for (Function function : original.functions()) {
            if (function.isKernel() && function.isHeaderModel()) {
                unused.add(function.sourceName());
            }
        }
        result.kernels().forEach(kernel -> unused.remove(kernel.kernel()));
        return report.withKernels(report.kernels().stream().filter(kernel -> !unused.contains(kernel.name())).toList());
    }

    private static VerificationReport verification(Verification result, Program program, int wanted) {
        Map<String, String> places = new TreeMap<>();
        program.functions().stream()
                .filter(Function::isKernel)
                .forEach(kernel -> places.put(kernel.sourceName(), Pipeline.place(kernel)));
        List<KernelVerdict> kernels =
                result.kernels().stream()
                        .map(kernel -> KernelVerdicts.of(kernel, places.getOrDefault(kernel.kernel(), ""), wanted))
                        .toList();
        Execution reference = result.reference();
        Execution port = result.port().orElse(reference);
        return new VerificationReport(
                result.verdict().name(),
                result.reason(),
                Math.toIntExact(result.comparedLaunches()),
                result.comparedBytes(),
                reference.output().equals(port.output()),
                reference.exitCode(),
                port.exitCode(),
                kernels);
    }
}
