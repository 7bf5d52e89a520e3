package port.cli;

import java.util.Objects;
import port.diagnostic.Code;

/// A document that the command works on cannot be used.
final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;

    UnreadableInput(Code code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
    }

    Code code() {
        return code;
    }
}
