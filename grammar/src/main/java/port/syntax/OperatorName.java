package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `operator+`, `operator()`, `operator new`.
public record OperatorName(OverloadedOperator operator, Span span) implements UnqualifiedName {
    public OperatorName {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String toString() {
        return "operator" + operator.spelling();
    }
}
