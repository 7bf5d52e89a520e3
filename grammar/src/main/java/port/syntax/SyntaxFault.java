package port.syntax;

import port.diagnostic.Code;
import port.diagnostic.Diagnostic;

/// Ends the reading of one piece; carries what to tell the user.
@SuppressWarnings("serial")
public final class SyntaxFault extends RuntimeException {
    private final Diagnostic diagnostic;

    SyntaxFault(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    static SyntaxFault at(port.source.Span span, String message) {
        return new SyntaxFault(Diagnostic.error(Code.SYNTAX, span, message));
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
