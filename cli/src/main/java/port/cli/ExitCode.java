package port.cli;

import java.util.List;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;

/// What the exit status of a command says. `port run` hands the program's own status through instead: where a fault ended it, 128
/// plus the number of the signal that would have; where the time limit did, 124.
public enum ExitCode {
    /// All is well.
    OK(0),
    /// Not equivalent, or a gate failed.
    DIFFERENT(1),
    /// The command line is wrong.
    USAGE(2),
    /// Something in the source is not supported.
    UNSUPPORTED(3),
    /// A file cannot be written, a tool is missing.
    ENVIRONMENT(4),
    /// A defect of ours.
    DEFECT(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /// The graver of the two, where a command has several outcomes.
    ExitCode and(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The gravest that the findings call for.
    static ExitCode of(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(diagnostic -> of(diagnostic.code()))
                .reduce(OK, ExitCode::and);
    }

    private static ExitCode of(Code code) {
        return switch (code) {
            case USAGE, FILE_NOT_FOUND, NO_CUDA_FILES -> USAGE;
            case ENVIRONMENT -> ENVIRONMENT;
            case DEFECT -> DEFECT;
            default -> code.id().compareTo("PORT6") < 0 ? UNSUPPORTED : DIFFERENT;
        };
    }
}
