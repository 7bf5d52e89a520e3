package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `case value: body`, or GNU `case value ... rangeEnd: body`.
///
/// Only the first statement behind the label is the body; the rest follows in the block, as in C.
public record CaseStatement(Expression value, Optional<Expression> rangeEnd, Statement body, Span span)
        implements Statement {
    public CaseStatement {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rangeEnd, "rangeEnd");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
