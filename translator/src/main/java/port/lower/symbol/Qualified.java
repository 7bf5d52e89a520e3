package port.lower.symbol;

import java.util.Objects;

/// A type with `const`, `volatile` or both. Never around a reference, a function, an array or another qualified type.
public record Qualified(CxxType base, @Override boolean isConst, boolean isVolatile) implements CxxType {
    public Qualified {
        Objects.requireNonNull(base, "base");
        if (base instanceof Qualified
                || base instanceof ReferenceTo
                || base instanceof ArrayOf
                || !isConst && !isVolatile) {
            throw new IllegalArgumentException("cannot qualify " + base);
        }
    }

    /// `type` with the qualifiers added where they mean something.
    public static CxxType of(CxxType type, boolean isConst, boolean isVolatile) {
        if (!isConst && !isVolatile) {
            return type;
        }
        if (type instanceof Qualified(var base, var constant, var shared)) {
            return new Qualified(base, isConst || constant, isVolatile || shared);
        }
        if (type instanceof ReferenceTo || type instanceof FunctionOf) {
            return type;
        }
        if (type instanceof ArrayOf(var element, var count)) {
            return new ArrayOf(of(element, isConst, isVolatile), count);
        }
        return new Qualified(type, isConst, isVolatile);
    }

    @Override
    public CxxType unqualified() {
        return base;
    }

    @Override
    public String toString() {
        String before = (isConst ? "const " : "") + (isVolatile ? "volatile " : "");
        return base instanceof PointerTo ? base + " " + before.strip() : before + base;
    }
}
