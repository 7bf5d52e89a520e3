package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.Mapping;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.source.Span;
import port.syntax.Attribute;
import port.syntax.FunctionDeclaration;
import port.syntax.FunctionKind;
import port.syntax.Specifier;

/// Functions: their symbols, their names in the IR, what attributes say about them.
public final class Functions {
    private final Unit unit;
    private final List<FunctionGroup> written = new ArrayList<>();

    Functions(Unit unit) {
        this.unit = unit;
    }

    /// Enters a function into a namespace or block.
    void declare(FunctionDeclaration syntax, Scope scope, boolean languageC) {
        if (syntax.kind() == FunctionKind.DEDUCTION_GUIDE) {
            unit.declarations().defer(() -> unit.templateDeclarations().guide(syntax, List.of(), scope));
            return;
        }
        if (!isPlain(syntax)) {
            unit.declarations().defer(() -> defineMember(syntax, scope));
            return;
        }
        Scope home =
                scope.kind() == Scope.Kind.BLOCK || scope.kind() == Scope.Kind.FUNCTION
                        ? scope.enclosingNamespace()
                        : scope;
        FunctionSymbol symbol = create(syntax, home, scope, Optional.empty(), FunctionSymbol.Role.FREE);
        if (languageC || unit.isC() && !syntax.span().file().isHeaderModel()) {
            symbol.markLanguageC();
        }
        FunctionGroup group = add(symbol, home);
        if (scope != home) {
            scope.declare(group);
        }
    }

    private FunctionGroup add(FunctionSymbol symbol, Scope scope) {
        FunctionGroup group = unit.declarations().functionGroup(symbol.name(), scope, symbol.span());
        group.add(symbol);
        if (!symbol.span().file().isHeaderModel() && !written.contains(group)) {
            written.add(group);
        }
        return group;
    }

    static boolean isPlain(FunctionDeclaration syntax) {
        return !syntax.name().isGlobal() && syntax.name().segments().size() == 1;
    }

    /// The groups of functions that the user wrote.
    public List<FunctionGroup> written() {
        return written;
    }

    void remember(FunctionGroup group) {
        if (!written.contains(group)) {
            written.add(group);
        }
    }

    /// The name under which scopes know the function.
    static String nameOf(FunctionDeclaration syntax) {
        return switch (syntax.kind()) {
            case CONSTRUCTOR -> ClassSymbol.CONSTRUCTOR;
            case DESTRUCTOR -> ClassSymbol.DESTRUCTOR;
            case ORDINARY, CONVERSION, OPERATOR, LITERAL_OPERATOR, DEDUCTION_GUIDE ->
                    Unit.nameOf(syntax.name().last().name());
        };
    }

    /// @param lookup where the names in the signature are looked up
    public FunctionSymbol create(
            FunctionDeclaration syntax,
            Scope scope,
            Scope lookup,
            Optional<ClassSymbol> owner,
            FunctionSymbol.Role role) {
        FunctionSymbol symbol =
                new FunctionSymbol(
                        nameOf(syntax),
                        role,
                        owner,
                        Lazy.of(() -> typeOf(syntax, lookup)),
                        scope,
                        syntax.name().span());
        symbol.declareBy(syntax, lookup);
        return symbol;
    }

    /// In C, a definition whose parentheses are empty has no parameters; elsewhere they may be any.
    private FunctionOf typeOf(FunctionDeclaration syntax, Scope lookup) {
        FunctionOf type = unit.types().function(syntax.type(), lookup);
        return unit.isC() && syntax.isDefinition() && syntax.type().isUnspecified() ? type.fixed() : type;
    }

    static FunctionSymbol.Role roleOf(FunctionDeclaration syntax) {
        return switch (syntax.kind()) {
            case CONSTRUCTOR -> FunctionSymbol.Role.CONSTRUCTOR;
            case DESTRUCTOR -> FunctionSymbol.Role.DESTRUCTOR;
            case ORDINARY, CONVERSION, OPERATOR, LITERAL_OPERATOR, DEDUCTION_GUIDE -> {
                String name = nameOf(syntax);
                boolean allocation = name.startsWith("operator new") || name.startsWith("operator delete");
                yield allocation || syntax.specifiers().has(Specifier.STATIC)
                        ? FunctionSymbol.Role.STATIC_METHOD
                        : FunctionSymbol.Role.METHOD;
            }
        };
    }

    /// `void A::f() { ... }` outside of `A`, or a function of a namespace outside of it.
    private void defineMember(FunctionDeclaration syntax, Scope scope) {
        Names.Qualifier qualifier = unit.names().qualifier(syntax.name(), scope);
        switch (qualifier) {
            case Names.InNamespace(var namespace) ->
                    add(create(syntax, namespace, namespace, Optional.empty(), FunctionSymbol.Role.FREE), namespace);
            case Names.InType(var type) -> {
                if (!(type.unqualified() instanceof ClassType(var owner))) {
                    throw LoweringFailure.of(Code.UNKNOWN_TYPE, syntax.name().span(), "'" + type + "' is no class");
                }
                owner.declareMembers();
                addMember(syntax, owner, owner.members());
            }
        }
    }

    /// A definition outside the class of a member that is declared in it.
    void addMember(FunctionDeclaration syntax, ClassSymbol owner, Scope lookup) {
        String name = nameOf(syntax);
        FunctionGroup group = unit.declarations().functionGroup(name, owner.members(), syntax.name().span());
        boolean isStatic =
                !group.members().isEmpty()
                        && group.members().stream()
                                .allMatch(known ->
                                        known instanceof FunctionSymbol symbol
                                                && symbol.role() == FunctionSymbol.Role.STATIC_METHOD);
        FunctionSymbol symbol =
                create(
                        syntax,
                        owner.members(),
                        lookup,
                        Optional.of(owner),
                        isStatic ? FunctionSymbol.Role.STATIC_METHOD : roleOf(syntax));
        int before = group.members().size();
        group.add(symbol);
        if (group.members().size() > before && before > 0) {
            throw LoweringFailure.of(
                    Code.NO_MATCHING_FUNCTION,
                    syntax.name().span(),
                    "'" + owner + "' declares no such function '" + name + "'");
        }
        if (!Unit.isInstantiated(lookup)) {
            remember(group);
        }
    }

    /// Who may call it, and where it runs.
    public Function.Kind kind(FunctionSymbol symbol) {
        if (symbol.has(Specifier.GLOBAL)) {
            return Function.Kind.KERNEL;
        }
        if (symbol.has(Specifier.DEVICE)) {
            return symbol.has(Specifier.HOST) ? Function.Kind.HOST_DEVICE : Function.Kind.DEVICE;
        }
        boolean generated =
                symbol.generated().isPresent() && !symbol.has(Specifier.HOST) && symbol.declarations().isEmpty();
        boolean defaulted =
                symbol.definition().filter(syntax -> syntax.body() instanceof port.syntax.DefaultedBody).isPresent();
        return symbol.has(Specifier.CONSTEXPR) || generated && !isLambda(symbol) || defaulted
                ? Function.Kind.HOST_DEVICE
                : Function.Kind.HOST;
    }

    private static boolean isLambda(FunctionSymbol symbol) {
        return symbol.owner().filter(ClassSymbol::isLambda).isPresent();
    }

    /// What the attributes of a header model say.
    public Mapping mapping(List<Attribute> attributes) {
        Optional<String> intrinsic = Optional.empty();
        Optional<String> shim = Optional.empty();
        Mapping.Support support = Mapping.Support.FULL;
        Optional<String> note = Optional.empty();
        for (Attribute attribute : attributes) {
            if (!attribute.scope().equals("port")) {
                continue;
            }
            switch (attribute.name()) {
                case "intrinsic" -> intrinsic = Optional.of(Variables.text(attribute, 0));
                case "shim" -> shim = Optional.of(Variables.text(attribute, 0));
                case "support" -> {
                    support = support(Variables.text(attribute, 0));
                    note =
                            attribute.arguments().size() > 1
                                    ? Optional.of(Variables.text(attribute, 1))
                                    : Optional.empty();
                }
                default -> {}
            }
        }
        boolean plain = intrinsic.isEmpty() && shim.isEmpty() && support == Mapping.Support.FULL;
        return plain ? Mapping.NONE : new Mapping(intrinsic, shim, support, note);
    }

    /// `[[port::host("reason")]]`: why device code may not call it.
    public Optional<String> whyHostOnly(List<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.scope().equals("port") && attribute.name().equals("host"))
                .map(attribute -> Variables.text(attribute, 0))
                .findFirst();
    }

    private static Mapping.Support support(String text) {
        return switch (text) {
            case "partial" -> Mapping.Support.PARTIAL;
            case "unsupported", "none" -> Mapping.Support.NONE;
            default -> Mapping.Support.FULL;
        };
    }

    /// The name of a function in the IR: long enough to be unique; the linker shortens it.
    public FunctionId id(FunctionSymbol symbol) {
        if (symbol.id().isEmpty()) {
            symbol.setId(new FunctionId(makeId(symbol)));
        }
        return symbol.id().get();
    }

    private String makeId(FunctionSymbol symbol) {
        boolean isMain = symbol.name().equals("main") && symbol.owner().isEmpty() && symbol.scope() == unit.global();
        if (isMain || symbol.isLanguageC() && !isInternal(symbol)) {
            return symbol.name();
        }
        String base = sourceId(symbol);
        String text = base + symbol.type().parameterText();
        return isInternal(symbol) ? text + "@" + unit.name() : text;
    }

    private String sourceId(FunctionSymbol symbol) {
        String prefix =
                symbol.owner()
                        .map(owner -> unit.storage().struct(owner).name() + "::")
                        .orElseGet(symbol.scope()::qualifiedPrefix);
        return prefix + sourceName(symbol);
    }

    /// What the author calls it, with template arguments.
    public String sourceName(FunctionSymbol symbol) {
        String arguments = symbol.template().map(template -> text(template.arguments())).orElse("");
        return displayName(symbol) + arguments;
    }

    static String text(List<TemplateArgument> arguments) {
        var parts = new ArrayList<String>();
        for (TemplateArgument argument : arguments) {
            String text = argument.toString();
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return "<" + String.join(", ", parts) + ">";
    }

    private static String displayName(FunctionSymbol symbol) {
        return switch (symbol.role()) {
            case CONSTRUCTOR -> symbol.owner().orElseThrow().name();
            case DESTRUCTOR -> "~" + symbol.owner().orElseThrow().name();
            case FREE, STATIC_METHOD, METHOD ->
                    symbol.name().equals(Unit.CONVERSION) ? "operator " + symbol.type().result() : symbol.name();
        };
    }

    private boolean isInternal(FunctionSymbol symbol) {
        if (symbol.span().file().isHeaderModel()) {
            return false;
        }
        boolean isStatic = symbol.role() == FunctionSymbol.Role.FREE && symbol.has(Specifier.STATIC);
        return isStatic || unit.isUnnamed(symbol.scope());
    }

    /// A function that the compiler makes.
    public FunctionSymbol generate(
            String name,
            FunctionSymbol.Role role,
            ClassSymbol owner,
            FunctionOf type,
            FunctionSymbol.GeneratedBody body,
            Span span) {
        var symbol = new FunctionSymbol(name, role, Optional.of(owner), Lazy.value(type), owner.members(), span);
        symbol.generateBy(body);
        unit.declarations().functionGroup(name, owner.members(), span).add(symbol);
        return symbol;
    }
}
