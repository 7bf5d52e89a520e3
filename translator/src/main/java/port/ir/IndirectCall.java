package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A call through a function pointer; virtual calls come as loads from a table.
public record IndirectCall(Expr target, List<Expr> arguments, Type type, Span span) implements Expr {
    public IndirectCall {
        Objects.requireNonNull(target, "target");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
