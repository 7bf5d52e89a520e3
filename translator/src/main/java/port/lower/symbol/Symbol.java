package port.lower.symbol;

import port.source.Span;

/// What a name stands for. Symbols are compared by identity.
public sealed interface Symbol
        permits NamespaceSymbol,
                TypeSymbol,
                VariableSymbol,
                FieldSymbol,
                EnumeratorSymbol,
                FunctionGroup,
                FunctionSymbol,
                ClassTemplateSymbol,
                AliasTemplateSymbol,
                VariableTemplateSymbol,
                TemplateParameter,
                BoundArgument,
                PackSymbol,
                FunctionTemplateSymbol,
                BrokenSymbol {
    String name();

    /// The scope that declares it.
    Scope scope();

    Span span();

    /// The name with the namespaces and classes it stands in, without the global one, unnamed and inline ones.
    default String qualifiedName() {
        String prefix = scope().qualifiedPrefix();
        return prefix.isEmpty() ? name() : prefix + name();
    }
}
