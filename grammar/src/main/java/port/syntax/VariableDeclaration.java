package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A variable, field or static member; one record per declarator.
///
/// Inside a function, `T x(y);` is a variable unless `y` is known to be a type.
///
/// @param bitWidth of a bit-field; an unnamed one has an empty name
/// @param constraint what `requires` says in front of it, if it is a template
public record VariableDeclaration(
        Specifiers specifiers,
        QualifiedName name,
        TypeSyntax type,
        Optional<Initializer> initializer,
        Optional<Expression> bitWidth,
        Optional<Expression> constraint,
        Span span)
        implements Declaration {
    public VariableDeclaration {
        Objects.requireNonNull(specifiers, "specifiers");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(bitWidth, "bitWidth");
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(span, "span");
    }

    /// A variable under no constraint.
    public VariableDeclaration(
            Specifiers specifiers,
            QualifiedName name,
            TypeSyntax type,
            Optional<Initializer> initializer,
            Optional<Expression> bitWidth,
            Span span) {
        this(specifiers, name, type, initializer, bitWidth, Optional.empty(), span);
    }

    /// The same under a constraint.
    VariableDeclaration with(Optional<Expression> constraint) {
        return new VariableDeclaration(specifiers, name, type, initializer, bitWidth, constraint, span);
    }

    /// The same with more attributes.
    VariableDeclaration with(List<Attribute> attributes) {
        return new VariableDeclaration(
                specifiers.with(attributes), name, type, initializer, bitWidth, constraint, span);
    }

    /// `extern "C" const int limit;` declares, as `extern` does.
    VariableDeclaration asExtern() {
        return new VariableDeclaration(
                specifiers.with(Specifier.EXTERN), name, type, initializer, bitWidth, constraint, span);
    }
}
