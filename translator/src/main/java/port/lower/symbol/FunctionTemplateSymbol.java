package port.lower.symbol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import port.source.Span;
import port.syntax.FunctionDeclaration;
import port.syntax.QualifiedName;
import port.syntax.TypeTemplateParameter;

/// A function template, or the template that a generic lambda's call operator is.
public final class FunctionTemplateSymbol implements Symbol, Callable {
    private final String name;
    private final FunctionSymbol.Role role;
    private final Optional<ClassSymbol> owner;
    private final List<TemplateParameter> parameters;
    private final Scope scope;
    private final Scope patternScope;
    private final Lazy<Signature> signature;
    private final Span span;
    private final List<Declaration> declarations = new ArrayList<>();
    private final Map<List<TemplateArgument>, Optional<FunctionSymbol>> instances = new LinkedHashMap<>();
    private final List<FunctionSymbol> specialisations = new ArrayList<>();
    private Optional<FunctionSymbol.GeneratedBody> generated = Optional.empty();
    private Optional<Inherited> inherited = Optional.empty();

    /// A template of constructors that `using Base::Base;` takes over.
    ///
    /// @param from the template of the base class
    /// @param taken gives the constructor that stands for one of the base class
    public record Inherited(FunctionTemplateSymbol from, Function<FunctionSymbol, Optional<FunctionSymbol>> taken) {}

    /// One declaration of the template, with the parameters under the names they have there.
    public record Declaration(FunctionDeclaration syntax, List<port.syntax.TemplateParameter> parameters, Scope scope) {
        public Declaration {
            Objects.requireNonNull(syntax, "syntax");
            parameters = List.copyOf(parameters);
            Objects.requireNonNull(scope, "scope");
        }
    }

    /// The parameters' types in terms of the template's parameters.
    ///
    /// @param isPack for each parameter, whether it is a pack
    public record Signature(
            List<CxxType> parameters,
            List<Boolean> isPack,
            CxxType result,
            boolean variadic,
            boolean isConst,
            int required) {
        public Signature {
            parameters = List.copyOf(parameters);
            isPack = List.copyOf(isPack);
            Objects.requireNonNull(result, "result");
        }
    }

    /// @param patternScope declares the template's parameters
    public FunctionTemplateSymbol(
            String name,
            FunctionSymbol.Role role,
            Optional<ClassSymbol> owner,
            List<TemplateParameter> parameters,
            Scope scope,
            Scope patternScope,
            Lazy<Signature> signature,
            Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.role = Objects.requireNonNull(role, "role");
        this.owner = Objects.requireNonNull(owner, "owner");
        this.parameters = List.copyOf(parameters);
        this.scope = Objects.requireNonNull(scope, "scope");
        this.patternScope = Objects.requireNonNull(patternScope, "patternScope");
        this.signature = Objects.requireNonNull(signature, "signature");
        this.span = Objects.requireNonNull(span, "span");
    }

    @Override
    public String name() {
        return name;
    }

    public FunctionSymbol.Role role() {
        return role;
    }

    public Optional<ClassSymbol> owner() {
        return owner;
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

    public Signature signature() {
        return signature.get();
    }

    @Override
    public Span span() {
        return span;
    }

    public void declareBy(Declaration declaration) {
        declarations.add(declaration);
    }

    void redeclare(FunctionTemplateSymbol again) {
        declarations.addAll(again.declarations);
        specialisations.addAll(again.specialisations);
    }

    boolean hasSignatureOf(FunctionTemplateSymbol other) {
        if (parameters.size() != other.parameters.size() || declarations.isEmpty() || other.declarations.isEmpty()) {
            return false;
        }
        if (isDefined() && other.isDefined()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).kind() != other.parameters.get(i).kind()) {
                return false;
            }
        }
        return constraints().equals(other.constraints()) && sameText(signature(), other.signature(), other);
    }

    /// What is asked of the arguments, as it is written: functions that differ in it are different ones.
    private List<String> constraints() {
        List<String> found = new ArrayList<>();
        for (TemplateParameter parameter : parameters) {
            if (parameter.syntax().orElse(null) instanceof TypeTemplateParameter type) {
                found.add(parameter.index() + type.concept().map(QualifiedName::toString).orElse(""));
            }
        }
        declarations.getFirst().syntax().type().constraint().ifPresent(written -> found.add(written.span().text()));
        return found;
    }

    /// Parameters are compared by place, not by name.
    private boolean sameText(Signature mine, Signature theirs, FunctionTemplateSymbol other) {
        return mine.isPack().equals(theirs.isPack())
                && mine.isConst() == theirs.isConst()
                && canonical(mine.parameters(), parameters).equals(canonical(theirs.parameters(), other.parameters));
    }

    private static String canonical(List<CxxType> types, List<TemplateParameter> names) {
        String text = types.toString();
        for (TemplateParameter parameter : names) {
            if (!parameter.name().isEmpty()) {
                text = text.replaceAll("\\b" + parameter.name() + "\\b", "#" + parameter.index());
            }
        }
        return text;
    }

    /// All declarations; the names of parameters may differ among them.
    public List<Declaration> declarations() {
        return declarations;
    }

    public boolean isDefined() {
        return declarations.stream().anyMatch(declaration -> declaration.syntax().isDefinition());
    }

    /// What has been instantiated; empty where substitution failed.
    public Map<List<TemplateArgument>, Optional<FunctionSymbol>> instances() {
        return instances;
    }

    /// Explicit specialisations, whose arguments are in their [FunctionSymbol#template()].
    public List<FunctionSymbol> specialisations() {
        return specialisations;
    }

    public Optional<FunctionSymbol.GeneratedBody> generated() {
        return generated;
    }

    public void generateBy(FunctionSymbol.GeneratedBody body) {
        generated = Optional.of(body);
    }

    /// The template of a class derived from its own whose constructors are `taken` over.
    public FunctionTemplateSymbol inheritedBy(
            ClassSymbol derived, Function<FunctionSymbol, Optional<FunctionSymbol>> taken) {
        var made =
                new FunctionTemplateSymbol(
                        name, role, Optional.of(derived), parameters, derived.members(), patternScope, signature, span);
        made.declarations.addAll(declarations);
        made.inherited = Optional.of(new Inherited(this, taken));
        return made;
    }

    public Optional<Inherited> inherited() {
        return inherited;
    }
}
