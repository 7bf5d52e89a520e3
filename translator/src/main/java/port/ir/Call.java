package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A direct call. Arguments have the types of the parameters; those behind the last parameter of a variadic function are promoted.
public record Call(FunctionId function, List<Expr> arguments, Type type, Span span) implements Expr {
    public Call {
        Objects.requireNonNull(function, "function");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
