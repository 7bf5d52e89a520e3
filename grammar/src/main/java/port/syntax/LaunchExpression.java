package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `kernel<<<grid, block, shared, stream>>>(arguments)`.
///
/// @param configuration two to four
public record LaunchExpression(Expression kernel, List<Expression> configuration, List<Expression> arguments, Span span)
        implements Expression {
    public LaunchExpression {
        Objects.requireNonNull(kernel, "kernel");
        configuration = List.copyOf(configuration);
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(span, "span");
    }
}
