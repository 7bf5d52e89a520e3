package port.lower.symbol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import port.ir.FunctionId;
import port.source.Span;
import port.syntax.Attribute;
import port.syntax.FunctionDeclaration;
import port.syntax.ParameterDeclaration;
import port.syntax.Specifier;

/// A function or method that is no template: written, instantiated from one, or made by the compiler.
public final class FunctionSymbol implements Symbol, Callable {
    /// What it is to its class.
    public enum Role {
        FREE,
        STATIC_METHOD,
        METHOD,
        CONSTRUCTOR,
        DESTRUCTOR
    }

    private final String name;
    private final Role role;
    private final Optional<ClassSymbol> owner;
    private Lazy<FunctionOf> type;
    private final Scope scope;
    private final Span span;
    private final Set<Specifier> words = EnumSet.noneOf(Specifier.class);
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<FunctionDeclaration> declarations = new ArrayList<>();
    private final List<Scope> declarationScopes = new ArrayList<>();
    private Optional<Template> template = Optional.empty();
    private Optional<GeneratedBody> generated = Optional.empty();
    private boolean languageC;
    private boolean friendOnly;
    private Optional<FunctionId> id = Optional.empty();
    private Optional<CxxType> deducedResult = Optional.empty();

    /// The template and arguments of which a function is an instance.
    public record Template(FunctionTemplateSymbol symbol, List<TemplateArgument> arguments) {
        public Template {
            Objects.requireNonNull(symbol, "symbol");
            arguments = List.copyOf(arguments);
        }
    }

    /// Stands for a body that nobody wrote; who it belongs to knows how to make it.
    public interface GeneratedBody {}

    public FunctionSymbol(
            String name, Role role, Optional<ClassSymbol> owner, Lazy<FunctionOf> type, Scope scope, Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.role = Objects.requireNonNull(role, "role");
        this.owner = Objects.requireNonNull(owner, "owner");
        this.type = Objects.requireNonNull(type, "type");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.span = Objects.requireNonNull(span, "span");
    }

    /// Adds what another declaration of the same function says.
    ///
    /// @param from where the names in it are looked up
    public void declareBy(FunctionDeclaration declaration, Scope from) {
        declarations.add(declaration);
        declarationScopes.add(from);
        words.addAll(declaration.specifiers().words());
        attributes.addAll(declaration.specifiers().attributes());
    }

    void redeclare(FunctionSymbol again) {
        for (int i = 0; i < again.declarations.size(); i++) {
            declareBy(again.declarations.get(i), again.declarationScopes.get(i));
        }
        if (again.isBetterKnown(this)) {
            type = again.type;
        }
        languageC |= again.languageC;
        friendOnly &= again.friendOnly;
    }

    /// Whether a glance at the syntax leaves it possible that both are the same function.
    boolean mayRedeclare(FunctionSymbol other) {
        if (declarations.isEmpty() || other.declarations.isEmpty()) {
            return false;
        }
        FunctionDeclaration mine = declarations.getFirst();
        FunctionDeclaration theirs = other.declarations.getFirst();
        boolean bothInClass =
                owner.isPresent() && mine.name().segments().size() == 1 && theirs.name().segments().size() == 1;
        boolean packs =
                mine.type().parameters().stream().anyMatch(ParameterDeclaration::isPack)
                        || theirs.type().parameters().stream().anyMatch(ParameterDeclaration::isPack);
        return !bothInClass && (packs || mine.type().parameters().size() == theirs.type().parameters().size());
    }

    /// Whether both names go to the linker as they are, so that there is but one function, however it is declared.
    boolean isSameByLinkage(FunctionSymbol other) {
        return languageC && other.languageC && scope == other.scope;
    }

    /// Whether this declaration tells more about the parameters than the other one does.
    private boolean isBetterKnown(FunctionSymbol other) {
        return languageC && !isUnspecified() && (other.isUnspecified() || definition().isPresent());
    }

    private boolean isUnspecified() {
        return definition().isEmpty()
                && declarations.stream().allMatch(declaration -> declaration.type().isUnspecified());
    }

    /// What stands behind `requires`: functions that differ in it are different ones.
    private Optional<String> constraint() {
        return declarations.stream()
                .flatMap(declaration -> declaration.type().constraint().stream())
                .map(constraint -> constraint.span().text())
                .findFirst();
    }

    /// Whether the parameters (and `const`, `&`, constraints) are the same.
    public boolean hasSignatureOf(FunctionSymbol other) {
        FunctionOf mine = type();
        FunctionOf theirs = other.type();
        return template.equals(other.template)
                && constraint().equals(other.constraint())
                && mine.parameters().equals(theirs.parameters())
                && mine.variadic() == theirs.variadic()
                && mine.isConstMember() == theirs.isConstMember()
                && mine.reference() == theirs.reference();
    }

    @Override
    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Optional<ClassSymbol> owner() {
        return owner;
    }

    /// The signature, without the object of a method.
    public FunctionOf type() {
        FunctionOf declared = type.get();
        return deducedResult.map(declared::returning).orElse(declared);
    }

    /// The type behind a declared `auto`.
    public void deduceResult(CxxType result) {
        deducedResult = Optional.of(result);
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Span span() {
        return definition().map(FunctionDeclaration::span).orElse(span);
    }

    public boolean has(Specifier word) {
        return words.contains(word);
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public void inherit(Set<Specifier> moreWords, List<Attribute> moreAttributes) {
        words.addAll(moreWords);
        attributes.addAll(moreAttributes);
    }

    public Set<Specifier> words() {
        return words;
    }

    public List<FunctionDeclaration> declarations() {
        return declarations;
    }

    /// The scopes in which the [#declarations()] stand.
    public List<Scope> declarationScopes() {
        return declarationScopes;
    }

    /// The declaration with a body, `= default` or `= delete`.
    public Optional<FunctionDeclaration> definition() {
        int index = definitionIndex();
        return index < 0 ? Optional.empty() : Optional.of(declarations.get(index));
    }

    /// Whether it is declared with `= 0` and has no body.
    public boolean isPure() {
        return definition().isEmpty()
                && declarations.stream().anyMatch(declaration -> declaration.body() instanceof port.syntax.PureBody);
    }

    public Scope definitionScope() {
        int index = definitionIndex();
        return index < 0 ? scope : declarationScopes.get(index);
    }

    private int definitionIndex() {
        int best = -1;
        for (int i = 0; i < declarations.size(); i++) {
            if (declarations.get(i).isDefinition()) {
                best = i;
            }
        }
        return best;
    }

    /// The parameters as written in the definition or, without one, in the first declaration.
    public List<ParameterDeclaration> parameterSyntax() {
        return definition()
                .or(() -> declarations.stream().findFirst())
                .map(declaration -> declaration.type().parameters())
                .orElse(List.of());
    }

    public Optional<Template> template() {
        return template;
    }

    public void instantiates(FunctionTemplateSymbol symbol, List<TemplateArgument> arguments) {
        template = Optional.of(new Template(symbol, arguments));
    }

    /// Its name in a word: operators and destructors have none of their own.
    public String word() {
        if (role == Role.DESTRUCTOR) {
            return "destroy";
        }
        return name.chars().allMatch(Character::isJavaIdentifierPart) ? name : "call";
    }

    public Optional<GeneratedBody> generated() {
        return generated;
    }

    public void generateBy(GeneratedBody body) {
        generated = Optional.of(body);
    }

    /// Whether the name goes to the linker as it is: `extern "C"`.
    public boolean isLanguageC() {
        return languageC;
    }

    public void markLanguageC() {
        languageC = true;
    }

    /// Whether only a friend declaration has named it, so that only argument-dependent lookup finds it.
    public boolean isFriendOnly() {
        return friendOnly;
    }

    public void markFriend() {
        friendOnly = true;
    }

    public boolean isMethod() {
        return role == Role.METHOD || role == Role.CONSTRUCTOR || role == Role.DESTRUCTOR;
    }

    public boolean isDeleted() {
        return declarations.stream().anyMatch(declaration -> declaration.body() instanceof port.syntax.DeletedBody);
    }

    /// The name in the IR, once it has been given.
    public Optional<FunctionId> id() {
        return id;
    }

    public void setId(FunctionId given) {
        id = Optional.of(given);
    }

    @Override
    public String toString() {
        return qualifiedName() + type().parameterText();
    }
}
