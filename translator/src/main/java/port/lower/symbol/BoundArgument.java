package port.lower.symbol;

import java.util.Objects;
import port.source.Span;

/// The name of a template parameter within an instantiation: it stands for the argument.
public record BoundArgument(String name, TemplateArgument argument, @Override Scope scope, @Override Span span)
        implements Symbol {
    public BoundArgument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(argument, "argument");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(span, "span");
    }
}
