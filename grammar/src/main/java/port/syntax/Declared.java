package port.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a declarator declares.
///
/// @param name absent in types and for unnamed parameters
/// @param isPack whether `...` stands before the name
/// @param bindings the names of a structured binding
/// @param words `override` and `final` behind the parameters of a method
record Declared(
        Optional<QualifiedName> name,
        TypeSyntax type,
        boolean isPack,
        List<Identifier> bindings,
        List<Attribute> attributes,
        Set<Specifier> words) {
    Declared {
        bindings = List.copyOf(bindings);
        attributes = List.copyOf(attributes);
        words = Set.copyOf(words);
    }
}
