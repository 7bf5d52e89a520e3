package port.syntax;

import java.util.Objects;
import port.preprocess.ConstantMacro;
import port.source.Span;

/// An expression that is the whole expansion of an object-like macro: `TILE` for `#define TILE 16`.
///
/// Means what `expansion` means; `macro` holds the name by which the author knows it.
public record MacroExpression(ConstantMacro macro, Expression expansion, Span span) implements Expression {
    public MacroExpression {
        Objects.requireNonNull(macro, "macro");
        Objects.requireNonNull(expansion, "expansion");
        Objects.requireNonNull(span, "span");
    }
}
