package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.lower.symbol.AliasTemplateSymbol;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.DependentType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PackSymbol;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableTemplateSymbol;
import port.syntax.AliasDeclaration;
import port.syntax.ClassDeclaration;
import port.syntax.Declaration;
import port.syntax.ExplicitInstantiation;
import port.syntax.FriendDeclaration;
import port.syntax.FunctionDeclaration;
import port.syntax.FunctionKind;
import port.syntax.Identifier;
import port.syntax.NameSegment;
import port.syntax.PackExpansionTypeSyntax;
import port.syntax.ParameterDeclaration;
import port.syntax.QualifiedName;
import port.syntax.Specifier;
import port.syntax.TemplateDeclaration;
import port.syntax.TemplateTemplateParameter;
import port.syntax.TypeQualifier;
import port.syntax.TypeTemplateParameter;
import port.syntax.ValueTemplateParameter;
import port.syntax.VariableDeclaration;

/// Enters templates and their specialisations into scopes.
public final class TemplateDeclarations {
    private final Unit unit;
    private final OutOfLineMembers outOfLine;

    TemplateDeclarations(Unit unit) {
        this.unit = unit;
        this.outOfLine = new OutOfLineMembers(unit, this);
    }

    /// Members that are defined outside their classes.
    OutOfLineMembers outOfLine() {
        return outOfLine;
    }

    void declare(TemplateDeclaration template, Scope scope) {
        List<port.syntax.TemplateParameter> parameters = template.parameters();
        if (parameters.isEmpty()) {
            specialise(template.declaration(), scope);
            return;
        }
        switch (template.declaration()) {
            case ClassDeclaration type -> declareClass(type, parameters, scope);
            case FunctionDeclaration function when function.kind() == FunctionKind.DEDUCTION_GUIDE ->
                    unit.declarations().defer(() -> guide(function, parameters, scope));
            case FunctionDeclaration function when Functions.isPlain(function) -> {
                FunctionGroup group =
                        unit.declarations().functionGroup(Functions.nameOf(function), scope, function.name().span());
                group.add(function(function, parameters, scope, scope, scope.owner()));
                if (function.specifiers().has(Specifier.GLOBAL) && !function.span().file().isHeaderModel()) {
                    unit.functions().remember(group);
                }
            }
            case FunctionDeclaration function ->
                    unit.declarations().defer(() -> outOfLine.add(function.name(), function, parameters, scope));
            case AliasDeclaration alias -> declareAlias(alias, parameters, scope);
            case VariableDeclaration variable
                    when variable.name().segments().size() == 1 && !variable.name().isGlobal() ->
                    declareVariable(variable, parameters, scope);
            case VariableDeclaration variable ->
                    unit.declarations().defer(() -> outOfLine.add(variable.name(), variable, parameters, scope));
            case TemplateDeclaration inner ->
                    unit.declarations()
                            .defer(() -> outOfLine.add(nameOf(inner.declaration()), inner, parameters, scope));
            case FriendDeclaration friend ->
                    declareFriend(new TemplateDeclaration(parameters, friend.declaration(), template.span()), scope);
            default ->
                    unit.report(LoweringFailure.unsupported(template.span(), "template of this kind of declaration"));
        }
    }

    void declareFriend(TemplateDeclaration template, Scope scope) {
        if (template.declaration() instanceof FunctionDeclaration function
                && function.isDefinition()
                && Functions.isPlain(function)) {
            Scope namespace = scope.enclosingNamespace();
            String name = port.lower.symbol.Lookup.friend(Functions.nameOf(function));
            unit.declarations()
                    .functionGroup(name, scope, function.name().span())
                    .add(function(function, template.parameters(), namespace, scope, Optional.empty()));
        }
    }

    static QualifiedName nameOf(Declaration declaration) {
        return switch (declaration) {
            case FunctionDeclaration function -> function.name();
            case ClassDeclaration type -> type.name();
            case VariableDeclaration variable -> variable.name();
            default -> throw LoweringFailure.unsupported(declaration.span(), "template of this kind of declaration");
        };
    }

    static String nameOf(port.syntax.TemplateParameter parameter) {
        Optional<Identifier> name =
                switch (parameter) {
                    case TypeTemplateParameter type -> type.name();
                    case ValueTemplateParameter value -> value.name();
                    case TemplateTemplateParameter template -> template.name();
                };
        return name.map(Identifier::text).orElse("");
    }

    /// Symbols for the parameters of a template, declared in `scope`.
    List<TemplateParameter> parameters(List<port.syntax.TemplateParameter> syntax, Scope scope) {
        var parameters = new ArrayList<TemplateParameter>();
        for (port.syntax.TemplateParameter parameter : syntax) {
            TemplateParameter.Kind kind;
            boolean pack;
            switch (parameter) {
                case TypeTemplateParameter type -> {
                    kind = TemplateParameter.Kind.TYPE;
                    pack = type.isPack();
                }
                case ValueTemplateParameter value -> {
                    kind = TemplateParameter.Kind.VALUE;
                    pack = value.isPack();
                }
                case TemplateTemplateParameter template -> {
                    kind = TemplateParameter.Kind.TEMPLATE;
                    pack = template.isPack();
                }
            }
            var symbol =
                    new TemplateParameter(
                            nameOf(parameter),
                            kind,
                            pack,
                            parameters.size(),
                            Optional.of(parameter),
                            scope,
                            parameter.span());
            parameters.add(symbol);
            if (!symbol.name().isEmpty()) {
                scope.declare(symbol);
            }
        }
        return parameters;
    }

    private void declareClass(ClassDeclaration syntax, List<port.syntax.TemplateParameter> parameters, Scope scope) {
        NameSegment last = syntax.name().last();
        if (last.arguments().isPresent()) {
            unit.declarations().specialise(() -> declarePartial(syntax, parameters, scope));
            return;
        }
        if (syntax.name().segments().size() > 1) {
            unit.declarations().specialise(() -> outOfLine.add(syntax.name(), syntax, parameters, scope));
            return;
        }
        Scope patternScope = scope.child(Scope.Kind.TEMPLATE, "");
        List<TemplateParameter> symbols = parameters(parameters, patternScope);
        ClassTemplateSymbol template;
        if (scope.find(last.text()).orElse(unit.noSymbol()) instanceof ClassTemplateSymbol known) {
            template = known;
            for (int i = 0; i < symbols.size() && i < known.defaults().size(); i++) {
                if (hasDefault(symbols.get(i))) {
                    known.defaults().set(i, symbols.get(i));
                }
            }
        } else {
            template = new ClassTemplateSymbol(last.text(), symbols, scope, patternScope, syntax.name().span());
            scope.declare(template);
        }
        if (syntax.isDefinition()) {
            template.define(syntax, symbols);
        }
    }

    private static boolean hasDefault(TemplateParameter parameter) {
        return switch (parameter.syntax().orElseThrow()) {
            case TypeTemplateParameter type -> type.defaultType().isPresent();
            case ValueTemplateParameter value -> value.defaultValue().isPresent();
            case TemplateTemplateParameter template -> template.defaultTemplate().isPresent();
        };
    }

    ClassTemplateSymbol template(QualifiedName name, Scope scope) {
        NameSegment last = name.last();
        var bare = new NameSegment(last.name(), Optional.empty(), last.span());
        var segments = new ArrayList<>(name.qualifier());
        segments.add(bare);
        Symbol found =
                unit.names()
                        .find(new QualifiedName(name.isGlobal(), segments, name.span()), scope)
                        .map(Names.Found::symbol)
                        .orElseThrow(() -> unit.names().unknown(Code.UNKNOWN_TYPE, name.span(), name.toString()));
        if (found instanceof ClassTemplateSymbol template) {
            return template;
        }
        if (found instanceof ClassSymbol symbol && symbol.instance().isPresent()) {
            return symbol.instance().get().template();
        }
        throw LoweringFailure.of(Code.UNKNOWN_TYPE, name.span(), "'" + name + "' is no class template");
    }

    private void declarePartial(ClassDeclaration syntax, List<port.syntax.TemplateParameter> parameters, Scope scope) {
        ClassTemplateSymbol template = template(syntax.name(), scope);
        Scope patternScope = scope.child(Scope.Kind.TEMPLATE, "");
        List<TemplateParameter> symbols = parameters(parameters, patternScope);
        List<port.syntax.TemplateArgument> written = syntax.name().last().arguments().orElseThrow();
        var arguments =
                Lazy.<List<TemplateArgument>>of(
                        () -> unit.templates().withDefaults(template, unit.types().arguments(written, patternScope)));
        template.partials()
                .add(new ClassTemplateSymbol.Partial(symbols, arguments, syntax, patternScope, new ArrayList<>()));
    }

    private void declareAlias(AliasDeclaration alias, List<port.syntax.TemplateParameter> parameters, Scope scope) {
        List<TemplateParameter> symbols = parameters(parameters, scope.child(Scope.Kind.TEMPLATE, ""));
        scope.declare(new AliasTemplateSymbol(alias.name().text(), symbols, alias.type(), scope, alias.span()));
    }

    private void declareVariable(
            VariableDeclaration syntax, List<port.syntax.TemplateParameter> parameters, Scope scope) {
        String name = syntax.name().last().text();
        Scope patternScope = scope.child(Scope.Kind.TEMPLATE, "");
        List<TemplateParameter> symbols = parameters(parameters, patternScope);
        Optional<List<port.syntax.TemplateArgument>> written = syntax.name().last().arguments();
        if (written.isEmpty()) {
            scope.declare(new VariableTemplateSymbol(name, symbols, syntax, scope));
            return;
        }
        if (scope.find(name).orElse(unit.noSymbol()) instanceof VariableTemplateSymbol template) {
            template.partials()
                    .add(
                            new VariableTemplateSymbol.Partial(
                                    symbols,
                                    Lazy.of(() -> unit.types().arguments(written.get(), patternScope)),
                                    syntax,
                                    patternScope));
        }
    }

    /// A function template's symbol.
    ///
    /// @param home the scope that it is a member of
    /// @param lookup where the names in its declaration are looked up
    FunctionTemplateSymbol function(
            FunctionDeclaration syntax,
            List<port.syntax.TemplateParameter> parameters,
            Scope home,
            Scope lookup,
            Optional<ClassSymbol> owner) {
        Scope patternScope = lookup.child(Scope.Kind.TEMPLATE, "");
        List<TemplateParameter> symbols = parameters(parameters, patternScope);
        FunctionSymbol.Role role = owner.isPresent() ? Functions.roleOf(syntax) : FunctionSymbol.Role.FREE;
        if (owner.isPresent()
                && role == FunctionSymbol.Role.METHOD
                && syntax.name().segments().size() > 1
                && isStaticMember(syntax, owner.get())) {
            role = FunctionSymbol.Role.STATIC_METHOD;
        }
        var symbol =
                new FunctionTemplateSymbol(
                        Functions.nameOf(syntax),
                        role,
                        owner,
                        symbols,
                        home,
                        patternScope,
                        Lazy.of(() -> signature(syntax, patternScope)),
                        syntax.name().span());
        symbol.declareBy(new FunctionTemplateSymbol.Declaration(syntax, parameters, lookup));
        return symbol;
    }

    private boolean isStaticMember(FunctionDeclaration syntax, ClassSymbol owner) {
        return owner.members().find(Functions.nameOf(syntax)).orElse(unit.noSymbol()) instanceof FunctionGroup group
                && group.members().stream()
                        .allMatch(known ->
                                known instanceof FunctionTemplateSymbol template
                                        && template.role() == FunctionSymbol.Role.STATIC_METHOD);
    }

    private FunctionTemplateSymbol.Signature signature(FunctionDeclaration syntax, Scope patternScope) {
        var types = new ArrayList<CxxType>();
        var packs = new ArrayList<Boolean>();
        Scope inner = patternScope.child(Scope.Kind.FUNCTION, "");
        int required = 0;
        for (ParameterDeclaration parameter : syntax.type().parameters()) {
            boolean pack = parameter.isPack() || parameter.type() instanceof PackExpansionTypeSyntax;
            CxxType type = pattern(parameter, inner);
            types.add(type);
            packs.add(pack);
            if (!pack && parameter.defaultValue().isEmpty()) {
                required = types.size();
            }
            parameter
                    .name()
                    .ifPresent(name -> inner.declare(new PackSymbol(name.text(), List.of(), inner, name.span())));
        }
        boolean isConst = syntax.type().qualifiers().contains(TypeQualifier.CONST);
        return new FunctionTemplateSymbol.Signature(
                types, packs, result(syntax, patternScope), syntax.type().isVariadic(), isConst, required);
    }

    private CxxType result(FunctionDeclaration syntax, Scope patternScope) {
        if (syntax.type().hasTrailingReturn() || syntax.kind() == FunctionKind.CONSTRUCTOR) {
            return new DependentType("result");
        }
        try {
            return unit.types().resolve(syntax.type().returnType(), patternScope);
        } catch (LoweringFailure | DependentFailure _) {
            return new DependentType("result");
        }
    }

    private CxxType pattern(ParameterDeclaration parameter, Scope scope) {
        try {
            return Types.adjusted(unit.types().resolve(parameter.type(), scope));
        } catch (LoweringFailure | DependentFailure _) {
            return new DependentType(parameter.type().span().text());
        }
    }

    void guide(FunctionDeclaration syntax, List<port.syntax.TemplateParameter> parameters, Scope scope) {
        if (scope.find(syntax.name().last().text()).orElse(unit.noSymbol()) instanceof ClassTemplateSymbol template) {
            template.guides()
                    .add(
                            new ClassTemplateSymbol.FunctionDeclarationGuide(
                                    function(syntax, parameters, scope, scope, Optional.empty())));
        }
    }

    /// `template <> ...`
    private void specialise(Declaration declaration, Scope scope) {
        switch (declaration) {
            case ClassDeclaration type -> unit.declarations().specialise(() -> specialiseClass(type, scope));
            case FunctionDeclaration function -> unit.declarations().defer(() -> specialiseFunction(function, scope));
            case VariableDeclaration variable when variable.name().segments().size() == 1 ->
                    declareVariable(variable, List.of(), scope);
            case VariableDeclaration variable -> unit.declarations().defer(() -> specialiseMember(variable, scope));
            case TemplateDeclaration inner -> declare(inner, scope);
            default ->
                    unit.report(
                            LoweringFailure.unsupported(
                                    declaration.span(), "specialisation of this kind of declaration"));
        }
    }

    private void specialiseMember(VariableDeclaration syntax, Scope scope) {
        if (unit.names().qualifier(syntax.name(), scope) instanceof Names.InType(ClassType(var owner))) {
            owner.declareMembers();
            if (owner.members().find(syntax.name().last().text()).orElse(unit.noSymbol())
                    instanceof port.lower.symbol.VariableSymbol known) {
                known.defineBy(syntax, owner.members());
            }
        }
    }

    private void specialiseClass(ClassDeclaration syntax, Scope scope) {
        ClassTemplateSymbol template = template(syntax.name(), scope);
        List<TemplateArgument> arguments =
                unit.templates()
                        .normalise(
                                template,
                                unit.types().arguments(syntax.name().last().arguments().orElseThrow(), scope),
                                syntax.name().span());
        ClassSymbol symbol =
                template.instances()
                        .computeIfAbsent(
                                arguments,
                                key ->
                                        unit.templates()
                                                .newInstance(
                                                        template,
                                                        key,
                                                        template.scope(),
                                                        syntax.key(),
                                                        syntax.name().span()));
        if (syntax.isDefinition()) {
            unit.classes().defineInstance(symbol, syntax, List.of());
        }
    }

    private void specialiseFunction(FunctionDeclaration syntax, Scope scope) {
        if (syntax.name().segments().size() > 1
                && unit.names().qualifier(syntax.name(), scope) instanceof Names.InType(var type)
                && type.unqualified() instanceof ClassType(var owner)) {
            owner.declareMembers();
            Optional<Symbol> member = owner.members().find(Functions.nameOf(syntax));
            if (member.isEmpty() || !specialises(syntax, member.get(), owner.members())) {
                unit.functions().addMember(syntax, owner, owner.members());
            }
            return;
        }
        var bare = new NameSegment(syntax.name().last().name(), Optional.empty(), syntax.name().span());
        var segments = new ArrayList<>(syntax.name().qualifier());
        segments.add(bare);
        Symbol found =
                unit.names()
                        .find(new QualifiedName(syntax.name().isGlobal(), segments, syntax.name().span()), scope)
                        .map(Names.Found::symbol)
                        .orElseThrow(() ->
                                unit.names()
                                        .unknown(Code.UNKNOWN_NAME, syntax.name().span(), syntax.name().toString()));
        if (!specialises(syntax, found, scope)) {
            throw LoweringFailure.of(
                    Code.NO_MATCHING_FUNCTION, syntax.name().span(), "'" + syntax.name() + "' specialises no template");
        }
    }

    /// Enters the function as the specialisation of a template of that name, if there is one whose type it has.
    private boolean specialises(FunctionDeclaration syntax, Symbol named, Scope scope) {
        if (!(named instanceof FunctionGroup group)) {
            return false;
        }
        var written = syntax.name().last().arguments();
        List<TemplateArgument> explicit = written.map(some -> unit.types().arguments(some, scope)).orElse(List.of());
        FunctionOf type = unit.types().function(syntax.type(), scope);
        for (Callable callable : group.members()) {
            if (callable instanceof FunctionTemplateSymbol template) {
                Optional<List<TemplateArgument>> arguments =
                        unit.templates().deduction().fromType(template, explicit, type);
                if (arguments.isPresent()) {
                    addSpecialisation(template, arguments.get(), syntax, scope);
                    return true;
                }
            }
        }
        return false;
    }

    private void addSpecialisation(
            FunctionTemplateSymbol template,
            List<TemplateArgument> arguments,
            FunctionDeclaration syntax,
            Scope scope) {
        for (FunctionSymbol known : template.specialisations()) {
            if (known.template().orElseThrow().arguments().equals(arguments)) {
                known.declareBy(syntax, scope);
                return;
            }
        }
        FunctionSymbol symbol =
                unit.functions().create(syntax, template.scope(), scope, template.owner(), template.role());
        symbol.instantiates(template, arguments);
        unit.templates().inheritDefaults(symbol, template, arguments);
        template.specialisations().add(symbol);
        if (!syntax.span().file().isHeaderModel()) {
            var group = new FunctionGroup(symbol.name(), template.scope(), syntax.span());
            group.add(symbol);
            unit.functions().remember(group);
        }
    }

    void explicitInstantiation(ExplicitInstantiation syntax, Scope scope) {
        if (syntax.isExtern()) {
            return;
        }
        unit.declarations()
                .check(() -> {
                    switch (syntax.declaration()) {
                        case ClassDeclaration type -> instantiateClass(type, scope);
                        case FunctionDeclaration function -> instantiateFunction(function, scope);
                        default -> {}
                    }
                });
    }

    private void instantiateClass(ClassDeclaration type, Scope scope) {
        CxxType found =
                unit.names()
                        .typeOf(
                                unit.names()
                                        .findType(type.name(), scope)
                                        .orElseThrow(() ->
                                                unit.names()
                                                        .unknown(
                                                                Code.UNKNOWN_TYPE,
                                                                type.name().span(),
                                                                type.name().toString())),
                                type.name().span());
        if (found.unqualified() instanceof ClassType(var symbol) && symbol.declareMembers()) {
            for (Symbol member : symbol.members().symbols()) {
                if (member instanceof FunctionGroup group) {
                    unit.functions().remember(group);
                }
            }
        }
    }

    private void instantiateFunction(FunctionDeclaration syntax, Scope scope) {
        var bare = new NameSegment(syntax.name().last().name(), Optional.empty(), syntax.name().span());
        var segments = new ArrayList<>(syntax.name().qualifier());
        segments.add(bare);
        Optional<Symbol> found =
                unit.names()
                        .find(new QualifiedName(syntax.name().isGlobal(), segments, syntax.name().span()), scope)
                        .map(Names.Found::symbol);
        List<TemplateArgument> explicit =
                syntax.name()
                        .last()
                        .arguments()
                        .map(written -> unit.types().arguments(written, scope))
                        .orElse(List.of());
        FunctionOf type = unit.types().function(syntax.type(), scope);
        if (found.isPresent() && found.get() instanceof FunctionGroup group) {
            for (Callable callable : group.members()) {
                if (callable instanceof FunctionTemplateSymbol template) {
                    unit.templates()
                            .deduction()
                            .fromType(template, explicit, type)
                            .flatMap(arguments -> unit.templates().instantiate(template, arguments))
                            .ifPresent(unit::require);
                }
            }
        }
    }
}
