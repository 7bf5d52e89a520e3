package port.lower.symbol;

import java.util.Objects;
import java.util.function.LongSupplier;
import port.source.Span;
import port.syntax.EnumDeclaration;

/// An enumeration.
public final class EnumSymbol implements TypeSymbol {
    private final String name;
    private final Scope scope;
    private final Scope members;
    private final EnumDeclaration syntax;
    private final Lazy<Fundamental> underlying;
    private int open;

    public EnumSymbol(String name, Scope scope, Scope members, EnumDeclaration syntax, Lazy<Fundamental> underlying) {
        this.name = Objects.requireNonNull(name, "name");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.members = Objects.requireNonNull(members, "members");
        this.syntax = Objects.requireNonNull(syntax, "syntax");
        this.underlying = Objects.requireNonNull(underlying, "underlying");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    /// Its enumerators.
    public Scope members() {
        return members;
    }

    public boolean isScoped() {
        return syntax.isScoped();
    }

    public Fundamental underlying() {
        return underlying.get();
    }

    /// Works out the value of one of its enumerators, in which others may stand.
    public long within(LongSupplier value) {
        open++;
        try {
            return value.getAsLong();
        } finally {
            open--;
        }
    }

    /// Whether it is not known yet which integers its values are: up to its closing brace, enumerators are of the type of their value.
    public boolean isOpen() {
        return open > 0 || underlying.isRunning();
    }

    @Override
    public CxxType type() {
        return new EnumType(this);
    }

    @Override
    public Span span() {
        return syntax.span();
    }
}
