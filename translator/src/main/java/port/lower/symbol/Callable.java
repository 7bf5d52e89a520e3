package port.lower.symbol;

/// A candidate of overload resolution.
public sealed interface Callable permits FunctionSymbol, FunctionTemplateSymbol {
    String name();

    Scope scope();
}
