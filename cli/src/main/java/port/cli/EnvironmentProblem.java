package port.cli;

/// The machine does not let us: a file that cannot be written, a tool that is missing. One clear sentence, lower case, no full stop.
public final class EnvironmentProblem extends Exception {
    private static final long serialVersionUID = 1L;

    EnvironmentProblem(String message) {
        super(message);
    }

    EnvironmentProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
