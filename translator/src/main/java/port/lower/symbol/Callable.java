package port.lower.symbol;

import port.source.Span;

/// A candidate of overload resolution.
public sealed interface Callable permits FunctionSymbol, FunctionTemplateSymbol {
    String name();

    Scope scope();

    Span span();
}
