package port.ir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A handler: catches the struct or scalar types listed (a class stands there with all that derive from it); everything if there are none.
///
/// @param variable holds the exception, or a reference to it
public record Catch(Optional<Local> variable, List<Type> types, Stmt body, Span span) {
    public Catch {
        Objects.requireNonNull(variable, "variable");
        types = List.copyOf(types);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
