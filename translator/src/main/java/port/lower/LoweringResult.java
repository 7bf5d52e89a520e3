package port.lower;

import java.util.List;
import java.util.Objects;
import port.diagnostic.Diagnostic;
import port.ir.Program;

/// A program in the IR, and what could not be lowered.
///
/// @param program without the functions that a diagnostic is about
public record LoweringResult(Program program, List<Diagnostic> diagnostics) {
    public LoweringResult {
        Objects.requireNonNull(program, "program");
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
