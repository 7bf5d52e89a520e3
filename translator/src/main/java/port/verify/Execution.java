package port.verify;

import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Diagnostic;

/// How one engine's run of a program ended.
///
/// @param output what the program wrote to its standard output, as UTF-8 or, where it is none, as Latin-1
/// @param fault why the program could not go on, if so
/// @param launches how many kernels were launched
public record Execution(int exitCode, String output, Optional<Diagnostic> fault, long launches) {
    public Execution {
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(fault, "fault");
    }
}
