package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A new object made by a constructor, whose first parameter, the address of the object, is not among `arguments`. As the initialiser of a
/// [Declare], the value of a [Return] or of an [Aggregate] the object is made in place.
public record Construct(FunctionId constructor, List<Expr> arguments, StructType struct, Span span) implements Expr {
    public Construct {
        Objects.requireNonNull(constructor, "constructor");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(struct, "struct");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Type type() {
        return struct;
    }
}
