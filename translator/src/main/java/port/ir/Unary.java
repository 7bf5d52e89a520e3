package port.ir;

import java.util.Objects;
import port.source.Span;

/// `-x`, `~x`, `!x`: the operand is promoted already; `!x` takes and gives a `BOOL`.
public record Unary(UnaryOperator operator, Expr operand, Span span) implements Expr {
    public Unary {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return operand.type();
    }
}
