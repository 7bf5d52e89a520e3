package port.revision;

/// There is no such revision, or no repository; the message is a sentence.
public final class UnknownRevision extends Exception {
    private static final long serialVersionUID = 1;

    UnknownRevision(String message) {
        super(message);
    }
}
