package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// An attribute in any notation.
///
/// The notation is the scope: `""` for standard ones, `port` and other namespaces as written, `gnu` for `__attribute__((name))` (leading and trailing `__` of the name removed),
/// `cuda` for `__launch_bounds__(...)` (name `launch_bounds`) and its like.
/// Every alignment (`alignas`, `__align__`, GNU `aligned`) is the standard attribute `alignas`; `alignas(T)` reads `alignas(alignof(T))`.
public record Attribute(String scope, String name, List<Expression> arguments, Span span) implements SyntaxNode {
    public Attribute {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(span, "span");
    }
}
