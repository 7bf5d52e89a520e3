package port.reference.process;

/// The program ends now. Unwinds without running destructors, as C's `exit` does.
public final class Exit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final boolean orderly;

    /// @param orderly whether functions registered for the exit run
    public Exit(int code, boolean orderly) {
        super("exit " + code, null, false, false);
        this.code = code;
        this.orderly = orderly;
    }

    public boolean isOrderly() {
        return orderly;
    }

    public int code() {
        return code;
    }
}
