package port.ir;

import java.util.List;
import java.util.Objects;

/// What function pointers point to.
public record FunctionType(Type result, List<Type> parameters, boolean variadic) implements Type {
    public FunctionType {
        Objects.requireNonNull(result, "result");
        parameters = List.copyOf(parameters);
    }
}
