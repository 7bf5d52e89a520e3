package port.cli;

import java.util.List;
import java.util.Objects;
import port.diagnostic.Diagnostic;
import port.report.ProgramReport;

/// What a stage found out about one program.
///
/// @param exitCode as far as this program is concerned
/// @param diagnostics in the order in which they were made
public record Outcome(ProgramReport report, ExitCode exitCode, List<Diagnostic> diagnostics) {
    public Outcome {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(exitCode, "exitCode");
        diagnostics = List.copyOf(diagnostics);
    }

    /// The exit code follows from the diagnostics.
    static Outcome of(ProgramReport report, List<Diagnostic> diagnostics) {
        return new Outcome(report, ExitCode.of(diagnostics), diagnostics);
    }
}
