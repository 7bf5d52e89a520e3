package port.reference.process;

import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Diagnostic;

/// How a run ended.
///
/// @param exitCode what `main` returned or `exit` was given; 128 plus the signal's number where the program would have been killed
/// @param fault why the program could not go on, if so
/// @param launches how many kernels were run
public record Outcome(int exitCode, Optional<Diagnostic> fault, long launches) {
    public Outcome {
        Objects.requireNonNull(fault, "fault");
    }
}
