package port.preprocess;

import java.io.Serial;
import port.source.Span;

/// Ends the reading of an `#if` expression that is none. Never leaves [Condition].
final class ConditionFault extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Span span;

    ConditionFault(Span span, String message) {
        super(message, null, false, false);
        this.span = span;
    }

    Span span() {
        return span;
    }
}
