package port.reference.machine;

/// A thread waits in a loop for what another one has yet to do, and lanes of a gang cannot run ahead of it: the launch must start again
/// with threads that can.
public final class Spinning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Spinning() {
        super("spinning", null, false, false);
    }
}
