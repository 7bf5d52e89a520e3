package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A class, struct or union: defined, or merely declared.
///
/// Where a definition stands inside another declaration (`typedef struct {...} S;`, `struct P {...} p;`) it is taken out and put in front of it.
///
/// @param name with template arguments for a specialisation, with qualification when defined outside its class
/// @param naming where the name comes from
/// @param constraint what `requires` says in front of it
/// @param members none where this is not a definition
public record ClassDeclaration(
        ClassKey key,
        QualifiedName name,
        ClassNaming naming,
        List<Attribute> attributes,
        boolean isFinal,
        boolean isDefinition,
        List<BaseSpecifier> bases,
        List<Member> members,
        Optional<Expression> constraint,
        Span span)
        implements Declaration {
    public ClassDeclaration {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(naming, "naming");
        attributes = List.copyOf(attributes);
        bases = List.copyOf(bases);
        members = List.copyOf(members);
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(span, "span");
    }

    /// The same under a constraint.
    ClassDeclaration with(Optional<Expression> other) {
        return new ClassDeclaration(key, name, naming, attributes, isFinal, isDefinition, bases, members, other, span);
    }

    /// The access that members and bases have when none is written.
    public Access defaultAccess() {
        return key == ClassKey.CLASS ? Access.PRIVATE : Access.PUBLIC;
    }
}
