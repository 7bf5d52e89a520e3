package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `sizeof(T)`, `alignof(T)`, `typeid(e)`, `noexcept(e)`.
public record QueryExpression(Query query, QueryOperand operand, Span span) implements Expression {
    public QueryExpression {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }
}
