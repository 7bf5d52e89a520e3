package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `for (variable : range) body`.
///
/// @param variable a [VariableDeclaration] or [StructuredBindingDeclaration] without initialiser
public record RangeForStatement(
        Optional<Statement> initializer, Declaration variable, Expression range, Statement body, Span span)
        implements Statement {
    public RangeForStatement {
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }

    /// What follows the initializer.
    public RangeForStatement withoutInitializer() {
        return new RangeForStatement(Optional.empty(), variable, range, body, span);
    }
}
