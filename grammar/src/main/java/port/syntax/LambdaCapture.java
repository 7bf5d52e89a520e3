package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// One capture of a lambda.
///
/// @param name absent for `this` and `*this`
/// @param initializer that of `x = e`
public record LambdaCapture(
        CaptureKind kind, Optional<Identifier> name, boolean isPack, Optional<Initializer> initializer, Span span)
        implements SyntaxNode {
    public LambdaCapture {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(span, "span");
    }
}
