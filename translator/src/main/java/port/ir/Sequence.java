package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `a, b`: the effects in order, then the value.
public record Sequence(List<Expr> effects, Expr value, Span span) implements Expr {
    public Sequence {
        effects = List.copyOf(effects);
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return value.type();
    }
}
