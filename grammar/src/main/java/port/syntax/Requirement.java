package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// What a `requires { ... }` asks for.
public sealed interface Requirement extends SyntaxNode {
    /// `expression;`: it has to be valid.
    record Valid(Expression expression, Span span) implements Requirement {
        public Valid {
            Objects.requireNonNull(expression, "expression");
            Objects.requireNonNull(span, "span");
        }
    }

    /// `typename T::type;`: there has to be such a type.
    record Named(TypeSyntax type, Span span) implements Requirement {
        public Named {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(span, "span");
        }
    }

    /// `{ expression } noexcept -> C<A>;`: its type has to satisfy the concept.
    record Typed(Expression expression, boolean isNoexcept, Optional<QualifiedName> concept, Span span)
            implements Requirement {
        public Typed {
            Objects.requireNonNull(expression, "expression");
            Objects.requireNonNull(concept, "concept");
            Objects.requireNonNull(span, "span");
        }
    }

    /// `requires constraint;`: it has to be satisfied.
    record Nested(Expression constraint, Span span) implements Requirement {
        public Nested {
            Objects.requireNonNull(constraint, "constraint");
            Objects.requireNonNull(span, "span");
        }
    }
}
