package port.syntax;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import port.source.Span;

/// A function's signature.
///
/// @param returnType `void` for constructors and destructors, the target of a conversion function
/// @param parameters none for `()` and `(void)`
/// @param isVariadic whether `...` ends the parameters
/// @param isUnspecified whether nothing stands in the parentheses, which in C leaves open what the parameters are
/// @param qualifiers `const` and `volatile` of a method
/// @param constraint what `requires` says, that of the template around included
/// @param noexceptCondition `true` for a plain `noexcept` or `throw()`
public record FunctionTypeSyntax(
        TypeSyntax returnType,
        List<ParameterDeclaration> parameters,
        boolean isVariadic,
        boolean isUnspecified,
        Set<TypeQualifier> qualifiers,
        ReferenceQualifier reference,
        Optional<Expression> noexceptCondition,
        boolean hasTrailingReturn,
        Optional<Expression> constraint,
        Span span)
        implements TypeSyntax {
    public FunctionTypeSyntax {
        Objects.requireNonNull(returnType, "returnType");
        parameters = List.copyOf(parameters);
        qualifiers =
                Collections.unmodifiableSet(
                        qualifiers.isEmpty() ? EnumSet.noneOf(TypeQualifier.class) : EnumSet.copyOf(qualifiers));
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(noexceptCondition, "noexceptCondition");
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(span, "span");
    }

    /// The same with another result and other parameters.
    FunctionTypeSyntax with(TypeSyntax result, List<ParameterDeclaration> others) {
        return new FunctionTypeSyntax(
                result,
                others,
                isVariadic,
                isUnspecified,
                qualifiers,
                reference,
                noexceptCondition,
                hasTrailingReturn,
                constraint,
                span);
    }

    /// The same under another constraint.
    FunctionTypeSyntax with(Optional<Expression> other) {
        return new FunctionTypeSyntax(
                returnType,
                parameters,
                isVariadic,
                isUnspecified,
                qualifiers,
                reference,
                noexceptCondition,
                hasTrailingReturn,
                other,
                span);
    }
}
