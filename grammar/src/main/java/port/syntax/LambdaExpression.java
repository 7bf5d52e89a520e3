package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `[captures](parameters) -> returnType { ... }`.
///
/// A parameter of type `auto` makes it generic.
///
/// @param specifiers `__device__`, `__host__`, `constexpr` and attributes
public record LambdaExpression(
        CaptureDefault captureDefault,
        List<LambdaCapture> captures,
        List<TemplateParameter> templateParameters,
        Specifiers specifiers,
        List<ParameterDeclaration> parameters,
        boolean isVariadic,
        boolean isMutable,
        Optional<TypeSyntax> returnType,
        Optional<Expression> constraint,
        BlockStatement body,
        Span span)
        implements Expression {
    public LambdaExpression {
        Objects.requireNonNull(captureDefault, "captureDefault");
        captures = List.copyOf(captures);
        templateParameters = List.copyOf(templateParameters);
        Objects.requireNonNull(specifiers, "specifiers");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(returnType, "returnType");
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
