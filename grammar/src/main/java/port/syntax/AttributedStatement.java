package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `[[likely]] statement`, `[[fallthrough]];`.
public record AttributedStatement(List<Attribute> attributes, Statement statement, Span span) implements Statement {
    public AttributedStatement {
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(span, "span");
    }
}
