package port.lower.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.VariableSymbol;
import port.syntax.Attribute;
import port.syntax.BaseSpecifier;
import port.syntax.ClassDeclaration;
import port.syntax.ClassNaming;
import port.syntax.Declaration;
import port.syntax.FriendDeclaration;
import port.syntax.FunctionDeclaration;
import port.syntax.IntegerLiteral;
import port.syntax.Member;
import port.syntax.PackExpansionTypeSyntax;
import port.syntax.Specifier;
import port.syntax.TemplateDeclaration;
import port.syntax.VariableDeclaration;

/// Fills in classes: members, bases and layout.
public final class Classes {
    private final Unit unit;
    private final Layouts layouts;
    private final SpecialMembers specialMembers;
    private final ThrowSpecifications throwSpecifications;
    private final Map<FieldSymbol, List<Attribute>> attributes = new HashMap<>();

    Classes(Unit unit) {
        this.unit = unit;
        this.layouts = new Layouts(unit);
        this.specialMembers = new SpecialMembers(unit);
        this.throwSpecifications = new ThrowSpecifications(unit);
    }

    public Layouts layouts() {
        return layouts;
    }

    public ThrowSpecifications throwSpecifications() {
        return throwSpecifications;
    }

    public SpecialMembers special() {
        return specialMembers;
    }

    /// The class gets its definition.
    void define(ClassSymbol symbol, ClassDeclaration syntax) {
        if (symbol.definition().isPresent()) {
            unit.report(
                    LoweringFailure.of(
                            Diagnostic.error(Code.REDEFINED, syntax.name().span(), "'" + symbol + "' is defined twice")
                                    .withNote(symbol.span(), "first here")));
            return;
        }
        symbol.define(syntax);
        symbol.setSources(
                Lazy.of(() -> {
                    declareMembers(symbol, syntax, List.of());
                    return true;
                }),
                Lazy.of(() -> layouts.layOut(symbol)));
        rememberMembers(symbol, syntax);
    }

    /// Member functions of the user's classes are lowered, used or not.
    private void rememberMembers(ClassSymbol symbol, ClassDeclaration syntax) {
        if (syntax.span().file().isHeaderModel() || Unit.isInstantiated(symbol.scope())) {
            return;
        }
        unit.declarations()
                .defer(() -> {
                    symbol.declareMembers();
                    for (port.lower.symbol.Symbol member : symbol.members().symbols()) {
                        if (member instanceof FunctionGroup group) {
                            unit.functions().remember(group);
                        }
                    }
                });
    }

    /// An instance of a template, or an explicit specialisation, gets its definition.
    void defineInstance(ClassSymbol symbol, ClassDeclaration syntax, List<ClassTemplateSymbol.OutOfLine> outOfLine) {
        symbol.define(syntax);
        symbol.setSources(
                Lazy.of(() -> {
                    declareMembers(symbol, syntax, outOfLine);
                    return true;
                }),
                Lazy.of(() -> layouts.layOut(symbol)));
    }

    private void declareMembers(
            ClassSymbol symbol, ClassDeclaration syntax, List<ClassTemplateSymbol.OutOfLine> outOfLine) {
        Scope scope = symbol.members();
        scope.declare(symbol.name(), symbol);
        unit.attempt(() -> resolveBases(symbol, syntax));
        var usings = new ArrayList<Declaration>();
        for (Member member : syntax.members()) {
            unit.attempt(() -> declareMember(symbol, member.declaration(), scope, usings));
        }
        usings.forEach(using -> unit.attempt(() -> unit.declarations().declare(using, scope)));
        for (ClassTemplateSymbol.OutOfLine definition : outOfLine) {
            unit.attempt(() -> unit.templateDeclarations().outOfLine().define(symbol, definition));
        }
        specialMembers.declare(symbol);
        unit.declarations().settleSpecialisations();
    }

    private void resolveBases(ClassSymbol symbol, ClassDeclaration syntax) {
        Scope around = symbol.members().parent().orElseThrow();
        for (BaseSpecifier base : syntax.bases()) {
            if (base.type() instanceof PackExpansionTypeSyntax(var pattern, _)) {
                unit.types()
                        .expand(around, at -> unit.types().resolve(pattern, at), type -> addBase(symbol, type, base));
            } else {
                addBase(symbol, unit.types().resolve(base.type(), around), base);
            }
        }
    }

    private void addBase(ClassSymbol symbol, CxxType type, BaseSpecifier syntax) {
        if (!(type.unqualified() instanceof ClassType(var base))) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, syntax.span(), "'" + type + "' is no class to derive from");
        }
        if (!base.declareMembers()) {
            throw LoweringFailure.of(Code.UNKNOWN_TYPE, syntax.span(), "'" + base + "' is declared, but not defined");
        }
        symbol.bases().add(new BaseClass(base, "base$" + symbol.bases().size(), syntax.isVirtual()));
    }

    private void declareMember(ClassSymbol symbol, Declaration declaration, Scope scope, List<Declaration> usings) {
        switch (declaration) {
            case VariableDeclaration variable -> declareVariable(symbol, variable, scope);
            case FunctionDeclaration function when function.kind() != port.syntax.FunctionKind.DEDUCTION_GUIDE -> {
                FunctionSymbol method =
                        unit.functions()
                                .create(function, scope, scope, Optional.of(symbol), Functions.roleOf(function));
                unit.declarations().functionGroup(method.name(), scope, method.span()).add(method);
            }
            case ClassDeclaration type when type.naming() == ClassNaming.ANONYMOUS ->
                    declareAnonymous(symbol, type, scope);
            case port.syntax.UsingDeclaration using -> usings.add(using);
            default -> unit.declarations().declare(declaration, scope);
        }
    }

    private void declareVariable(ClassSymbol symbol, VariableDeclaration syntax, Scope scope) {
        if (syntax.specifiers().has(Specifier.STATIC)) {
            VariableSymbol variable = unit.variables().create(syntax, scope, scope);
            variable.markStaticMember();
            scope.declare(variable);
            return;
        }
        String name = syntax.name().last().text();
        int bits = syntax.bitWidth().map(width -> (int) unit.constants().integer(width, scope)).orElse(-1);
        var field =
                new FieldSymbol(
                        name,
                        name,
                        symbol,
                        unit.types().later(syntax.type(), scope),
                        syntax.specifiers().has(Specifier.MUTABLE),
                        bits,
                        syntax.initializer(),
                        scope,
                        syntax.name().span());
        symbol.fields().add(field);
        if (!syntax.specifiers().attributes().isEmpty()) {
            attributes.put(field, syntax.specifiers().attributes());
        }
        if (!name.isEmpty()) {
            scope.declare(field);
        }
    }

    /// The members of an unnamed union or struct are found as if they were members of the class around it.
    private void declareAnonymous(ClassSymbol outer, ClassDeclaration syntax, Scope scope) {
        String text = "anonymous$" + outer.fields().stream().filter(FieldSymbol::isAnonymous).count();
        var inner = new ClassSymbol(syntax.name().last().text(), text, syntax.key(), scope, scope, syntax.span());
        inner.setUniqueName(outer.irType().name() + "::" + text);
        define(inner, syntax);
        inner.declareMembers();
        var field =
                new FieldSymbol(
                        text, text, outer, Lazy.value(inner.type()), false, -1, Optional.empty(), scope, syntax.span());
        outer.fields().add(field);
        for (port.lower.symbol.Symbol member : inner.members().symbols()) {
            if (member instanceof FieldSymbol) {
                scope.declare(member);
            }
        }
    }

    void inheritConstructors(ClassSymbol base, Scope scope) {
        ClassSymbol derived = scope.owner().orElseThrow();
        specialMembers.inheritConstructors(base, derived);
    }

    /// A friend function belongs to the namespace, but is found there only if declared there, too; otherwise by its arguments.
    void declareFriend(FriendDeclaration friend, Scope scope) {
        Scope namespace = scope.enclosingNamespace();
        switch (friend.declaration()) {
            case FunctionDeclaration function when Functions.isPlain(function) -> {
                FunctionSymbol symbol =
                        unit.functions().create(function, namespace, scope, Optional.empty(), FunctionSymbol.Role.FREE);
                if (function.name().last().arguments().isEmpty()) {
                    String name = Lookup.friend(symbol.name());
                    FunctionGroup group = unit.declarations().functionGroup(name, scope, symbol.span());
                    group.add(symbol);
                    if (function.isDefinition()
                            && !symbol.span().file().isHeaderModel()
                            && !Unit.isInstantiated(scope)) {
                        unit.functions().remember(group);
                    }
                }
            }
            case TemplateDeclaration template -> unit.templateDeclarations().declareFriend(template, scope);
            case ClassDeclaration type
                    when type.name().isPlain() && scope.findType(type.name().last().text()).isEmpty() -> {
                if (Lookup.unqualifiedType(scope, type.name().last().text()).isEmpty()) {
                    unit.declarations().declareClass(type, namespace);
                }
            }
            default -> {}
        }
    }

    public List<Attribute> attributes(FieldSymbol field) {
        return attributes.getOrDefault(field, List.of());
    }

    /// The greatest alignment that the fields of a class may have.
    long packing(ClassSymbol symbol) {
        return symbol.definition().map(ClassDeclaration::attributes).orElse(List.of()).stream()
                .mapToLong(Classes::packing)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long packing(Attribute attribute) {
        boolean isPragma = attribute.name().equals("pack");
        if (isPragma && attribute.arguments().getFirst() instanceof IntegerLiteral bytes) {
            return bytes.value();
        }
        return attribute.name().equals("packed") ? 1 : Long.MAX_VALUE;
    }

    boolean mentionsVirtual(ClassSymbol symbol) {
        return symbol.definition().map(ClassDeclaration::members).orElse(List.of()).stream()
                .anyMatch(member ->
                        member.declaration() instanceof FunctionDeclaration function
                                && function.specifiers().has(Specifier.VIRTUAL));
    }

    /// Whether the author wrote a constructor, destructor or assignment, so that the class is not plain data in the ABI's sense.
    boolean hasWrittenSpecialMembers(ClassSymbol symbol) {
        return symbol.definition().map(ClassDeclaration::members).orElse(List.of()).stream()
                .anyMatch(member ->
                        member.declaration() instanceof FunctionDeclaration function
                                && function.kind() != port.syntax.FunctionKind.ORDINARY
                                && (function.kind() == port.syntax.FunctionKind.DESTRUCTOR
                                        || function.kind() == port.syntax.FunctionKind.CONSTRUCTOR));
    }

    boolean isPlainData(CxxType type) {
        CxxType element = type.unqualified();
        while (element instanceof port.lower.symbol.ArrayOf(var inner, _)) {
            element = inner.unqualified();
        }
        return !(element instanceof ClassType(var symbol))
                || !hasWrittenSpecialMembers(symbol)
                        && symbol.bases().isEmpty()
                        && symbol.fields().stream().allMatch(field -> isPlainData(field.type()));
    }

    /// Whether a class is an aggregate: initialised member by member by a braced list.
    public boolean isAggregate(ClassSymbol symbol) {
        symbol.declareMembers();
        return !specialMembers.hasWrittenConstructor(symbol)
                && symbol.bases().stream().noneMatch(base -> base.isVirtual() || base.symbol().layout().isPolymorphic())
                && !mentionsVirtual(symbol)
                && !symbol.isLambda()
                && !hasHiddenFields(symbol);
    }

    private static boolean hasHiddenFields(ClassSymbol symbol) {
        return symbol.definition().stream()
                .flatMap(syntax -> syntax.members().stream())
                .anyMatch(member ->
                        member.access() != port.syntax.Access.PUBLIC
                                && member.declaration() instanceof VariableDeclaration variable
                                && !variable.specifiers().has(Specifier.STATIC));
    }

    /// How many scalars initialise a value of the type when inner braces are left out; 1 for what is no aggregate.
    public long flatCount(CxxType type) {
        return switch (type.unqualified()) {
            case port.lower.symbol.ArrayOf(var element, var count) -> Math.max(1, count) * flatCount(element);
            case ClassType(var symbol) when isAggregate(symbol) -> {
                long sum = 0;
                for (BaseClass base : symbol.bases()) {
                    sum += flatCount(base.symbol().type());
                }
                for (FieldSymbol field : symbol.fields()) {
                    if (field.bitWidth() != 0 && !field.name().isEmpty()) {
                        sum += flatCount(field.type());
                    }
                    if (symbol.isUnion() && sum > 0) {
                        break;
                    }
                }
                yield Math.max(1, sum);
            }
            default -> 1;
        };
    }
}
