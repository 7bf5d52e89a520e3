package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `requires (parameters) { requirements }`: true if all of them are met.
///
/// The constraint of a concept is one, too: `concept C = A && B;` reads `constexpr bool C = requires { requires A && B; };`.
public record RequiresExpression(List<ParameterDeclaration> parameters, List<Requirement> requirements, Span span)
        implements Expression {
    public RequiresExpression {
        parameters = List.copyOf(parameters);
        requirements = List.copyOf(requirements);
        Objects.requireNonNull(span, "span");
    }
}
