package port.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.report.Finding;
import port.report.KernelReport;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.RunReport;
import port.report.VerificationReport;
import port.source.Span;

/// Stages that find one program and say about it what the test wants.
final class FakeStages implements Stages {
    boolean unsupported;
    boolean broken;
    int programExit;
    String verdict = "EXACT";

    @Override
    public Discovery discover(List<Path> paths, CompilerOptions options) {
        return new Discovery(List.of(new ProgramInput("x", paths)), List.of());
    }

    @Override
    public Outcome scan(ProgramInput program, CompilerOptions options) {
        if (broken) {
            throw new IllegalStateException("oops\nmore");
        }
        var kernel =
                new KernelReport("k", "x.cu:1", !unsupported, unsupported ? List.of("texture") : List.of(), 3, "f00d");
        List<Diagnostic> diagnostics =
                unsupported ? List.of(Diagnostic.error(Code.UNSUPPORTED, Span.NONE, "texture")) : List.of();
        var report =
                new ProgramReport(
                        "x",
                        List.of("x.cu"),
                        1,
                        List.of(kernel),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        diagnostics.stream().map(Finding::of).toList());
        return Outcome.of(report, diagnostics);
    }

    @Override
    public List<Outcome> translate(List<ProgramInput> programs, CompilerOptions options, Path target) {
        return List.of();
    }

    @Override
    public Outcome run(ProgramInput program, CompilerOptions options, Engine engine, Invocation invocation) {
        invocation.out().println("ran " + invocation.arguments());
        ProgramReport report = ProgramReport.of("x", List.of("x.cu"), List.of());
        return Outcome.of(report.with(new RunReport(engine.toString(), programExit, 1)), List.of());
    }

    @Override
    public Outcome verify(ProgramInput program, CompilerOptions options, Invocation invocation, Optional<Path> port) {
        var kernel = new KernelVerdict("k", "x.cu:1", verdict, 1, "");
        var result = new VerificationReport(verdict, "", 1, 4, true, 0, 0, List.of(kernel));
        ProgramReport report = ProgramReport.of("x", List.of("x.cu"), List.of()).with(result);
        return new Outcome(report, verdict.equals("EXACT") ? ExitCode.OK : ExitCode.DIFFERENT, List.of());
    }
}
