package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `catch (parameter) block`.
///
/// @param parameter absent for `catch (...)`
public record CatchHandler(Optional<ParameterDeclaration> parameter, BlockStatement block, Span span)
        implements SyntaxNode {
    public CatchHandler {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(span, "span");
    }
}
