package port.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import port.source.Span;

/// The words and attributes of a declaration apart from its type.
public record Specifiers(Set<Specifier> words, List<Attribute> attributes, Span span) implements SyntaxNode {
    public Specifiers {
        words = Collections.unmodifiableSet(words.isEmpty() ? EnumSet.noneOf(Specifier.class) : EnumSet.copyOf(words));
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(span, "span");
    }

    public boolean has(Specifier word) {
        return words.contains(word);
    }

    /// The same and one more word.
    public Specifiers with(Specifier word) {
        Set<Specifier> all = EnumSet.of(word);
        all.addAll(words);
        return new Specifiers(all, attributes, span);
    }

    /// The same and more attributes.
    Specifiers with(List<Attribute> more) {
        List<Attribute> all = new ArrayList<>(more);
        all.addAll(attributes);
        return new Specifiers(words, all, span);
    }

    /// The first attribute with this scope and name, if there is one.
    public Optional<Attribute> attribute(String scope, String name) {
        return attributes.stream().filter(a -> a.scope().equals(scope) && a.name().equals(name)).findFirst();
    }
}
