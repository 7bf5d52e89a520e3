package port.runtime;

/// Unwinds the stack of a program that ends itself. Not an exception that a program may catch.
final class ProcessExit extends Error {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final boolean orderly;

    /// @param orderly whether files are flushed and what `atexit` collected runs
    ProcessExit(int code, boolean orderly) {
        super("exit " + code, null, false, false);
        this.code = code;
        this.orderly = orderly;
    }

    int code() {
        return code;
    }

    boolean isOrderly() {
        return orderly;
    }
}
