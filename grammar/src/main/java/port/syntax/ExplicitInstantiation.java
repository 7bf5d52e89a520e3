package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `template class C<int>;`, `extern template void f<int>(int);`.
public record ExplicitInstantiation(boolean isExtern, Declaration declaration, Span span) implements Declaration {
    public ExplicitInstantiation {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(span, "span");
    }
}
