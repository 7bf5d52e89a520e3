package port.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import port.diagnostic.Diagnostic;
import port.report.Listing;
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

    /// With more texts in the report.
    Outcome with(List<Listing> more) {
        var all = new ArrayList<>(report.listings());
        all.addAll(more);
        return new Outcome(report.withListings(all), exitCode, diagnostics);
    }

    /// The exit code follows from the diagnostics.
    static Outcome of(ProgramReport report, List<Diagnostic> diagnostics) {
        return new Outcome(report, ExitCode.of(diagnostics), diagnostics);
    }
}
