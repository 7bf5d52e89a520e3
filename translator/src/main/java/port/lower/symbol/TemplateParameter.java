package port.lower.symbol;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A parameter of a template, by identity.
public final class TemplateParameter implements Symbol {
    /// What a template parameter stands for.
    public enum Kind {
        TYPE,
        VALUE,
        TEMPLATE
    }

    private final String name;
    private final Kind kind;
    private final boolean pack;
    private final int index;
    private final Optional<port.syntax.TemplateParameter> syntax;
    private final Scope scope;
    private final Span span;

    public TemplateParameter(
            String name,
            Kind kind,
            boolean pack,
            int index,
            Optional<port.syntax.TemplateParameter> syntax,
            Scope scope,
            Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.pack = pack;
        this.index = index;
        this.syntax = Objects.requireNonNull(syntax, "syntax");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.span = Objects.requireNonNull(span, "span");
    }

    @Override
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isPack() {
        return pack;
    }

    /// The place in the template's parameter list.
    public int index() {
        return index;
    }

    /// Absent for the invented parameters of `auto` in a lambda.
    public Optional<port.syntax.TemplateParameter> syntax() {
        return syntax;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String toString() {
        return name;
    }
}
