package port.lower.symbol;

/// A name for a type.
public sealed interface TypeSymbol extends Symbol permits ClassSymbol, EnumSymbol, AliasSymbol {
    CxxType type();
}
