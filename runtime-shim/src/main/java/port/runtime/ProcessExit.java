package port.runtime;

/// Unwinds the stack of a program that has ended itself. Not an exception that a program may catch.
final class ProcessExit extends Error {
    private static final long serialVersionUID = 1L;

    private final int code;

    ProcessExit(int code) {
        super("exit " + code, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
