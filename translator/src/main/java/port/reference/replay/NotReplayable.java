package port.reference.replay;

/// Something in a kernel cannot be replayed; the message says what.
final class NotReplayable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReplayable(String message) {
        super(message);
    }
}
