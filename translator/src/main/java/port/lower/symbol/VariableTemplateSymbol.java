package port.lower.symbol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;
import port.syntax.Expression;
import port.syntax.VariableDeclaration;

/// `template <class T> constexpr bool name = ...;`
public final class VariableTemplateSymbol implements Symbol {
    private final String name;
    private final List<TemplateParameter> parameters;
    private final VariableDeclaration syntax;
    private final Scope scope;
    private final List<Partial> partials = new ArrayList<>();
    private final Map<List<TemplateArgument>, VariableSymbol> instances = new LinkedHashMap<>();

    /// A specialisation, partial or explicit.
    public record Partial(
            List<TemplateParameter> parameters,
            Lazy<List<TemplateArgument>> arguments,
            VariableDeclaration syntax,
            Scope scope)
            implements PartialSpecialisation {
        @Override
        public Optional<Expression> constraint() {
            return syntax.constraint();
        }
    }

    public VariableTemplateSymbol(
            String name, List<TemplateParameter> parameters, VariableDeclaration syntax, Scope scope) {
        this.name = Objects.requireNonNull(name, "name");
        this.parameters = List.copyOf(parameters);
        this.syntax = Objects.requireNonNull(syntax, "syntax");
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    @Override
    public String name() {
        return name;
    }

    public List<TemplateParameter> parameters() {
        return parameters;
    }

    public VariableDeclaration syntax() {
        return syntax;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Span span() {
        return syntax.span();
    }

    public List<Partial> partials() {
        return partials;
    }

    public Map<List<TemplateArgument>, VariableSymbol> instances() {
        return instances;
    }
}
