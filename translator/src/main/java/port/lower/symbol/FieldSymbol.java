package port.lower.symbol;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;
import port.syntax.Initializer;

/// A data member that each object has. `irName` is its name in [port.ir.StructDefinition].
///
public record FieldSymbol(
        String name,
        String irName,
        ClassSymbol owner,
        Lazy<CxxType> typeSource,
        boolean isMutable,
        int bitWidth,
        Optional<Initializer> initializer,
        @Override Scope scope,
        @Override Span span)
        implements Symbol {
    public FieldSymbol {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(irName, "irName");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(typeSource, "typeSource");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(span, "span");
    }

    public CxxType type() {
        return typeSource.get();
    }

    /// Whether it is an unnamed union or struct, whose members belong to the class around it.
    public boolean isAnonymous() {
        return irName.startsWith("anonymous$");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
