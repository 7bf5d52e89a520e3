package port.report;

import java.nio.file.Path;

/// A report or baseline that cannot be used; the message is a sentence about the file.
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableDocument(Path file, String what) {
        super("'" + file + "' " + what);
    }
}
