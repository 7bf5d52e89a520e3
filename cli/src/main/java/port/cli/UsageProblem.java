package port.cli;

/// The command line asks for something that cannot be. One clear sentence, lower case, no full stop.
final class UsageProblem extends Exception {
    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}
