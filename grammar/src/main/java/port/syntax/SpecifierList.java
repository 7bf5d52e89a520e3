package port.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The specifiers of one declaration.
///
/// @param words apart from `typedef` and `friend`
/// @param type absent for constructors and the like
/// @param hoisted classes and enumerations defined among the specifiers, to be put in front
/// @param elaborated the declaration that a mere `struct S` makes where nothing follows
record SpecifierList(
        Set<Specifier> words,
        List<Attribute> attributes,
        Optional<TypeSyntax> type,
        List<Declaration> hoisted,
        boolean isTypedef,
        boolean isFriend,
        Optional<Declaration> elaborated) {
    SpecifierList {
        words = Set.copyOf(words);
        attributes = List.copyOf(attributes);
        hoisted = List.copyOf(hoisted);
    }
}
