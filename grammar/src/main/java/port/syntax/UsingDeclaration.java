package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `using std::swap;`, `using Base::Base;`, `using enum Color;`.
public record UsingDeclaration(List<Name> names, Span span) implements Declaration {
    /// A name, perhaps one for each element of a pack: `Bases::operator()...`.
    ///
    /// @param isEnumeration whether it brings in the enumerators of what it names
    public record Name(QualifiedName name, boolean isExpansion, boolean isEnumeration) {
        public Name {
            Objects.requireNonNull(name, "name");
        }
    }

    public UsingDeclaration {
        names = List.copyOf(names);
        Objects.requireNonNull(span, "span");
    }
}
