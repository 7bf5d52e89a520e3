package port.project;

import java.util.List;
import port.diagnostic.Diagnostic;

/// The programs that were found, in the order of their paths, and what was wrong with the paths.
public record Discovery(List<SourceProgram> programs, List<Diagnostic> diagnostics) {
    public Discovery {
        programs = List.copyOf(programs);
        diagnostics = List.copyOf(diagnostics);
    }
}
