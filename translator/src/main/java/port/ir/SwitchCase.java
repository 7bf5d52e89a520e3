package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A group of labels and the statements up to the next label. Labels are [IntConstant]s of the type of the value switched on.
public record SwitchCase(List<Expr> labels, boolean isDefault, List<Stmt> body, Span span) {
    public SwitchCase {
        labels = List.copyOf(labels);
        body = List.copyOf(body);
        Objects.requireNonNull(span, "span");
    }
}
