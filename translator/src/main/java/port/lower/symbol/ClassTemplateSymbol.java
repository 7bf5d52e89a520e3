package port.lower.symbol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;
import port.syntax.ClassDeclaration;
import port.syntax.Declaration;
import port.syntax.Expression;

/// A class template with its partial specialisations and instances.
public final class ClassTemplateSymbol implements Symbol {
    private final String name;
    private final List<TemplateParameter> parameters;
    private final Scope scope;
    private final Scope patternScope;
    private final Span span;
    private Optional<ClassDeclaration> definition = Optional.empty();
    private List<TemplateParameter> definitionParameters;
    private final List<TemplateParameter> defaults;
    private final List<Partial> partials = new ArrayList<>();
    private final List<OutOfLine> outOfLine = new ArrayList<>();
    private final List<FunctionDeclarationGuide> guides = new ArrayList<>();
    private final Map<List<TemplateArgument>, ClassSymbol> instances = new LinkedHashMap<>();

    /// A partial specialisation.
    ///
    /// @param arguments in terms of `parameters`
    public record Partial(
            List<TemplateParameter> parameters,
            Lazy<List<TemplateArgument>> arguments,
            ClassDeclaration syntax,
            Scope scope,
            List<OutOfLine> outOfLine)
            implements PartialSpecialisation {
        @Override
        public Optional<Expression> constraint() {
            return syntax.constraint();
        }
    }

    /// A member that is defined outside the class.
    ///
    /// @param inside the classes within the class whose member it is, outermost first
    /// @param parameters of the class template, under the names they have there
    /// @param declaration of the member, perhaps a template itself
    public record OutOfLine(
            List<String> inside,
            String member,
            List<port.syntax.TemplateParameter> parameters,
            Declaration declaration) {
        public OutOfLine {
            inside = List.copyOf(inside);
            Objects.requireNonNull(member, "member");
            parameters = List.copyOf(parameters);
            Objects.requireNonNull(declaration, "declaration");
        }
    }

    /// A deduction guide.
    public record FunctionDeclarationGuide(FunctionTemplateSymbol function) {}

    public ClassTemplateSymbol(
            String name, List<TemplateParameter> parameters, Scope scope, Scope patternScope, Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.parameters = List.copyOf(parameters);
        this.definitionParameters = this.parameters;
        this.defaults = new ArrayList<>(this.parameters);
        this.scope = Objects.requireNonNull(scope, "scope");
        this.patternScope = Objects.requireNonNull(patternScope, "patternScope");
        this.span = Objects.requireNonNull(span, "span");
    }

    @Override
    public String name() {
        return name;
    }

    public List<TemplateParameter> parameters() {
        return parameters;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    public Scope patternScope() {
        return patternScope;
    }

    @Override
    public Span span() {
        return span;
    }

    public Optional<ClassDeclaration> definition() {
        return definition;
    }

    /// The parameters under the names they have in the definition.
    public List<TemplateParameter> definitionParameters() {
        return definitionParameters;
    }

    /// The parameters with the default arguments, whichever declaration gives them.
    public List<TemplateParameter> defaults() {
        return defaults;
    }

    public void define(ClassDeclaration syntax, List<TemplateParameter> under) {
        definition = Optional.of(syntax);
        definitionParameters = List.copyOf(under);
    }

    public List<Partial> partials() {
        return partials;
    }

    public List<OutOfLine> outOfLine() {
        return outOfLine;
    }

    public List<FunctionDeclarationGuide> guides() {
        return guides;
    }

    /// Instances and explicit specialisations.
    public Map<List<TemplateArgument>, ClassSymbol> instances() {
        return instances;
    }
}
