package port.lower.symbol;

import java.io.Serial;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// Ends the lowering of one construct because of a fault in the input; caught where the next construct can go on, or where C++
/// says that a failed substitution is no error.
public final class LoweringFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Optional<Diagnostic> diagnostic;

    private LoweringFailure(Optional<Diagnostic> diagnostic) {
        super(diagnostic.map(Diagnostic::message).orElse("reported already"), null, false, false);
        this.diagnostic = diagnostic;
    }

    public static LoweringFailure of(Code code, Span span, String message) {
        return new LoweringFailure(Optional.of(Diagnostic.error(code, span, message)));
    }

    public static LoweringFailure of(Diagnostic diagnostic) {
        return new LoweringFailure(Optional.of(diagnostic));
    }

    public static LoweringFailure unsupported(Span span, String feature) {
        return of(Code.UNSUPPORTED, span, feature + " not supported");
    }

    /// The reason has been reported where it arose.
    public static LoweringFailure silent() {
        return new LoweringFailure(Optional.empty());
    }

    /// The same with a place, if it has none.
    public LoweringFailure at(Span span) {
        return new LoweringFailure(diagnostic.map(found -> found.span().equals(Span.NONE) ? found.at(span) : found));
    }

    /// Empty if the reason has been reported.
    public Optional<Diagnostic> diagnostic() {
        return diagnostic;
    }
}
