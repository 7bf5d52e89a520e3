package port.preprocess;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// An object-like macro whose body is a constant: literals, operators, casts to builtin types, and other such macros.
///
/// @param body the tokens as written behind the name, not expanded
/// @param span the name in the `#define`
public record ConstantMacro(String name, List<SourceToken> body, Span span) {
    public ConstantMacro {
        Objects.requireNonNull(name, "name");
        body = List.copyOf(body);
        Objects.requireNonNull(span, "span");
    }
}
