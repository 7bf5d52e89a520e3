package port.diagnostic;

import java.util.Objects;
import port.source.Span;

/// A defect of ours, with the place of the program that it was met at: the cause says what went wrong.
public final class Defect extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;

    private Defect(Span span, RuntimeException cause) {
        super(cause);
        this.span = Objects.requireNonNull(span, "span");
    }

    /// The innermost place counts.
    public static Defect at(Span span, RuntimeException cause) {
        return cause instanceof Defect placed ? placed : new Defect(span, cause);
    }

    public Span span() {
        return span;
    }
}
