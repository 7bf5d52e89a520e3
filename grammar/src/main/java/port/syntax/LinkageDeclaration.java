package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `extern "C" { ... }` or `extern "C" f();`.
public record LinkageDeclaration(String language, List<Declaration> declarations, Span span) implements Declaration {
    public LinkageDeclaration {
        Objects.requireNonNull(language, "language");
        declarations = List.copyOf(declarations);
        Objects.requireNonNull(span, "span");
    }
}
