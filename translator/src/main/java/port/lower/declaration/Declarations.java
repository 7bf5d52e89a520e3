package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.lower.symbol.AliasSymbol;
import port.lower.symbol.BrokenSymbol;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.EnumSymbol;
import port.lower.symbol.EnumType;
import port.lower.symbol.EnumeratorSymbol;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.NamespaceSymbol;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.TypeSymbol;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.AliasDeclaration;
import port.syntax.AsmDeclaration;
import port.syntax.ClassDeclaration;
import port.syntax.ClassNaming;
import port.syntax.Declaration;
import port.syntax.EnumDeclaration;
import port.syntax.Enumerator;
import port.syntax.ExplicitInstantiation;
import port.syntax.FriendDeclaration;
import port.syntax.FriendTypeDeclaration;
import port.syntax.FunctionDeclaration;
import port.syntax.LinkageDeclaration;
import port.syntax.NamedTypeSyntax;
import port.syntax.NamespaceAlias;
import port.syntax.NamespaceDeclaration;
import port.syntax.QualifiedName;
import port.syntax.StaticAssertDeclaration;
import port.syntax.StructuredBindingDeclaration;
import port.syntax.TemplateDeclaration;
import port.syntax.TypeKeyword;
import port.syntax.UnreadDeclaration;
import port.syntax.UnreadableDeclaration;
import port.syntax.UsingDeclaration;
import port.syntax.UsingDirective;
import port.syntax.VariableDeclaration;

/// Enters declarations into scopes. Nothing is resolved here that can wait until it is used.
public final class Declarations {
    private final Unit unit;
    private final List<Runnable> specialisations = new ArrayList<>();
    private final List<Runnable> deferred = new ArrayList<>();
    private final List<Runnable> checks = new ArrayList<>();
    private int languageC;
    private Progress progress = Progress.ENTERING;

    /// How far the unit's own declarations are.
    private enum Progress {
        ENTERING,
        ENTERED,
        COMPLETE
    }

    Declarations(Unit unit) {
        this.unit = unit;
    }

    /// Enters all declarations of a translation unit.
    public void declareAll(List<Declaration> declarations) {
        declarations.forEach(declaration -> unit.attempt(() -> declare(declaration, unit.global())));
        progress = Progress.ENTERED;
        settleNames();
        progress = Progress.COMPLETE;
        settleNames();
        settleChecks();
    }

    private void runAll(List<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            var batch = List.copyOf(tasks);
            tasks.clear();
            batch.forEach(unit::attempt);
        }
    }

    void specialise(Runnable task) {
        specialisations.add(task);
    }

    /// Does `task` when all names of the unit are known.
    void defer(Runnable task) {
        deferred.add(task);
    }

    /// Does `task` when nothing else is being worked out.
    void check(Runnable task) {
        checks.add(task);
    }

    void settleSpecialisations() {
        runAll(specialisations);
    }

    /// Enters a declaration in a block, with what it has put off.
    public void declareInBlock(Declaration declaration, Scope scope) {
        List<Runnable> others = List.copyOf(checks);
        checks.clear();
        declare(declaration, scope);
        settleNames();
        runAll(checks);
        checks.addAll(others);
    }

    /// Does the checks that have been put off since, and says whether there were any.
    public boolean settleChecks() {
        boolean isDue = !checks.isEmpty();
        runAll(checks);
        return isDue;
    }

    private void settleNames() {
        runAll(specialisations);
        runAll(deferred);
    }

    public void declare(Declaration declaration, Scope scope) {
        switch (declaration) {
            case AliasDeclaration alias -> declareAlias(alias, scope);
            case AsmDeclaration asm ->
                    unit.report(LoweringFailure.unsupported(asm.span(), "inline assembly outside functions"));
            case ClassDeclaration type -> declareClass(type, scope);
            case EnumDeclaration type -> declareEnum(type, scope);
            case ExplicitInstantiation instantiation ->
                    unit.templateDeclarations().explicitInstantiation(instantiation, scope);
            case FriendDeclaration friend -> unit.classes().declareFriend(friend, scope);
            case FriendTypeDeclaration _ -> {}
            case FunctionDeclaration function -> unit.functions().declare(function, scope, languageC > 0);
            case LinkageDeclaration(var language, var inner, _) -> declareLinkage(language, inner, scope);
            case NamespaceAlias alias -> declareNamespaceAlias(alias, scope);
            case NamespaceDeclaration namespace -> declareNamespace(namespace, scope);
            case StaticAssertDeclaration assertion -> check(() -> unit.constants().check(assertion, scope));
            case StructuredBindingDeclaration binding ->
                    unit.report(LoweringFailure.unsupported(binding.span(), "structured binding outside functions"));
            case TemplateDeclaration template -> unit.templateDeclarations().declare(template, scope);
            case UnreadableDeclaration(var name, var span) ->
                    name.ifPresent(text -> scope.declare(new BrokenSymbol(text.text(), scope, span)));
            case UnreadDeclaration unread -> declareLater(unread, scope);
            case UsingDeclaration using -> using.names().forEach(name -> unit.attempt(() -> declareUsing(name, scope)));
            case UsingDirective(var namespace, _) ->
                    unit.attempt(() -> scope.use(namespace(namespace, scope).members()));
            case VariableDeclaration variable -> declareVariable(variable, scope);
        }
    }

    private void declareLater(UnreadDeclaration unread, Scope scope) {
        int linkage = languageC;
        scope.declareLater(
                unread.names(),
                () -> {
                    int around = languageC;
                    languageC = linkage;
                    unread.declarations().forEach(declaration -> unit.attempt(() -> declare(declaration, scope)));
                    languageC = around;
                    switch (progress) {
                        case ENTERING -> {}
                        case ENTERED -> settleSpecialisations();
                        case COMPLETE -> settleNames();
                    }
                });
    }

    /// A type of the same name is the same type: `typedef struct A A`, or a `typedef` that is repeated.
    private void declareAlias(AliasDeclaration alias, Scope scope) {
        if (!(scope.findType(alias.name().text()).orElse(unit.noSymbol()) instanceof TypeSymbol)) {
            scope.declare(alias(alias, scope));
        }
    }

    AliasSymbol alias(AliasDeclaration alias, Scope scope) {
        return new AliasSymbol(alias.name().text(), unit.types().later(alias.type(), scope), scope, alias.span());
    }

    private void declareLinkage(String language, List<Declaration> inner, Scope scope) {
        int step = language.equals("C") ? 1 : 0;
        languageC += step;
        inner.forEach(declaration -> unit.attempt(() -> declare(declaration, scope)));
        languageC -= step;
    }

    private void declareNamespaceAlias(NamespaceAlias alias, Scope scope) {
        unit.attempt(() -> {
            NamespaceSymbol target = namespace(alias.target(), scope);
            scope.declare(new NamespaceSymbol(alias.name().text(), scope, target.members(), alias.span()));
        });
    }

    private NamespaceSymbol namespace(QualifiedName name, Scope scope) {
        Symbol found =
                unit.names()
                        .find(name, scope)
                        .map(Names.Found::symbol)
                        .orElseThrow(() -> unit.names().unknown(Code.UNKNOWN_NAME, name.span(), name.toString()));
        if (found instanceof NamespaceSymbol namespace) {
            return namespace;
        }
        throw LoweringFailure.of(Code.UNKNOWN_NAME, name.span(), "'" + name + "' is no namespace");
    }

    private void declareNamespace(NamespaceDeclaration syntax, Scope scope) {
        String name = syntax.name().map(identifier -> identifier.text()).orElse("<unnamed>");
        Scope members;
        if (scope.find(name).orElse(unit.noSymbol()) instanceof NamespaceSymbol known) {
            members = known.members();
        } else {
            boolean hidden = syntax.isInline() || syntax.name().isEmpty();
            members = scope.child(Scope.Kind.NAMESPACE, hidden ? "" : name);
            scope.declare(new NamespaceSymbol(name, scope, members, syntax.span()));
            if (hidden) {
                scope.use(members);
            }
            if (syntax.name().isEmpty()) {
                unit.markUnnamed(members);
            }
        }
        syntax.declarations().forEach(declaration -> unit.attempt(() -> declare(declaration, members)));
    }

    private void declareUsing(UsingDeclaration.Name using, Scope scope) {
        if (using.isEnumeration()) {
            declareEnumerators(using.name(), scope);
            return;
        }
        if (!using.isExpansion()) {
            declareUsing(using.name(), scope, scope);
            return;
        }
        unit.types()
                .expand(
                        scope,
                        at -> {
                            declareUsing(using.name(), at, scope);
                            return at;
                        },
                        _ -> {});
    }

    private void declareEnumerators(QualifiedName name, Scope scope) {
        var written = new NamedTypeSyntax(TypeKeyword.ENUM, name, name.span());
        if (!(unit.types().resolve(written, scope).unqualified() instanceof EnumType(var enumeration))) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, name.span(), "'" + name + "' is no enumeration");
        }
        enumeration.members().symbols().forEach(symbol -> scope.declare(symbol.name(), symbol));
    }

    /// @param from where the name means something
    private void declareUsing(QualifiedName name, Scope from, Scope scope) {
        Optional<ClassSymbol> repeated = repeatedClass(name, from, scope);
        if (repeated.isPresent()) {
            unit.classes().inheritConstructors(repeated.get(), scope);
            return;
        }
        Names.Found found =
                unit.names()
                        .find(name, from)
                        .orElseThrow(() -> unit.names().unknown(Code.UNKNOWN_NAME, name.span(), name.toString()));
        String text = name.last().text();
        if (found.symbol() instanceof FunctionGroup group) {
            functionGroup(text, scope, name.span()).borrow(group);
        } else if (found.naming().isPresent() && found.symbol() instanceof ClassSymbol base && isBase(base, scope)) {
            unit.classes().inheritConstructors(base, scope);
        } else {
            scope.declare(text, found.symbol());
        }
    }

    private static boolean isBase(ClassSymbol symbol, Scope scope) {
        return scope.owner().stream()
                .flatMap(owner -> owner.bases().stream())
                .anyMatch(base -> base.symbol() == symbol);
    }

    /// The class of `using Base::Base`, whatever `Base` stands for: an alias and a template parameter name constructors as well.
    private Optional<ClassSymbol> repeatedClass(QualifiedName name, Scope from, Scope scope) {
        boolean isRepeated =
                scope.kind() == Scope.Kind.CLASS
                        && !name.qualifier().isEmpty()
                        && name.qualifier().getLast().text().equals(name.last().text());
        return isRepeated
                        && unit.names().qualifier(name, from) instanceof Names.InType(var type)
                        && type.unqualified() instanceof ClassType(var base)
                ? Optional.of(base)
                : Optional.empty();
    }

    /// The functions of that name in that scope, to add one.
    FunctionGroup functionGroup(String name, Scope scope, Span span) {
        if (scope.find(name).orElse(unit.noSymbol()) instanceof FunctionGroup known) {
            return known;
        }
        var group = new FunctionGroup(name, scope, span);
        scope.declare(group);
        return group;
    }

    ClassSymbol declareClass(ClassDeclaration syntax, Scope scope) {
        if (!syntax.name().isPlain()) {
            return declareQualifiedClass(syntax, scope);
        }
        String name = syntax.name().last().text();
        Optional<Symbol> known = scope.findType(name);
        if (known.isPresent()
                && known.get() instanceof ClassSymbol symbol
                && !(syntax.isDefinition() && symbol.definition().isPresent())) {
            if (syntax.isDefinition()) {
                unit.classes().define(symbol, syntax);
            }
            return symbol;
        }
        boolean made = syntax.naming() == ClassNaming.UNNAMED || syntax.naming() == ClassNaming.ANONYMOUS;
        var symbol =
                new ClassSymbol(name, made ? unit.unnamed(syntax) : name, syntax.key(), scope, scope, syntax.span());
        unit.nameLocal(symbol, scope);
        scope.declare(symbol);
        if (syntax.isDefinition()) {
            unit.classes().define(symbol, syntax);
        }
        if (syntax.naming() == ClassNaming.ANONYMOUS && scope.kind() != Scope.Kind.CLASS) {
            unit.report(LoweringFailure.unsupported(syntax.span(), "anonymous union outside classes"));
        }
        return symbol;
    }

    private ClassSymbol declareQualifiedClass(ClassDeclaration syntax, Scope scope) {
        if (syntax.name().last().arguments().isPresent()) {
            throw LoweringFailure.of(Code.SYNTAX, syntax.span(), "a specialisation needs 'template <>'");
        }
        Names.Found found =
                unit.names()
                        .findType(syntax.name(), scope)
                        .orElseThrow(() ->
                                unit.names()
                                        .unknown(Code.UNKNOWN_TYPE, syntax.name().span(), syntax.name().toString()));
        if (found.symbol() instanceof ClassSymbol symbol) {
            if (syntax.isDefinition()) {
                unit.classes().define(symbol, syntax);
            }
            return symbol;
        }
        throw unit.names().unknown(Code.UNKNOWN_TYPE, syntax.name().span(), syntax.name().toString());
    }

    private void declareEnum(EnumDeclaration syntax, Scope scope) {
        String name = syntax.name().last().text();
        if (!syntax.isDefinition() && scope.findType(name).isPresent()) {
            return;
        }
        if (syntax.isDefinition()
                && scope.findType(name).orElse(unit.noSymbol()) instanceof EnumSymbol known
                && known.members().symbols().iterator().hasNext()) {
            unit.report(LoweringFailure.of(Code.REDEFINED, syntax.name().span(), "'" + name + "' is defined twice"));
            return;
        }
        boolean made = syntax.naming() == ClassNaming.UNNAMED || syntax.naming() == ClassNaming.ANONYMOUS;
        Scope members = scope.child(Scope.Kind.ENUM, made ? "" : name);
        var values = new ArrayList<EnumeratorSymbol>();
        var symbol = new EnumSymbol(name, scope, members, syntax, Lazy.of(() -> underlying(syntax, scope, values)));
        scope.declare(symbol);
        Optional<EnumeratorSymbol> previous = Optional.empty();
        for (Enumerator enumerator : syntax.enumerators()) {
            Optional<EnumeratorSymbol> before = previous;
            Lazy<Long> value =
                    Lazy.of(() ->
                            enumerator.value().isPresent()
                                    ? symbol.within(() -> unit.constants().integer(enumerator.value().get(), members))
                                    : before.map(last -> last.value().get() + 1).orElse(0L));
            var constant = new EnumeratorSymbol(enumerator.name().text(), symbol, value, members, enumerator.span());
            members.declare(constant);
            if (!syntax.isScoped()) {
                scope.declare(constant);
            }
            values.add(constant);
            previous = Optional.of(constant);
        }
    }

    private Fundamental underlying(EnumDeclaration syntax, Scope scope, List<EnumeratorSymbol> values) {
        if (syntax.underlying().isPresent()) {
            if (unit.types().resolve(syntax.underlying().get(), scope).unqualified() instanceof Fundamental kind) {
                return kind;
            }
            throw LoweringFailure.of(Code.TYPE_MISMATCH, syntax.span(), "an enumeration needs an integer type");
        }
        if (syntax.isScoped()) {
            return Fundamental.INT;
        }
        long min = 0;
        long max = 0;
        for (EnumeratorSymbol symbol : values) {
            min = Math.min(min, symbol.value().get());
            max = Math.max(max, symbol.value().get());
        }
        if (min < Integer.MIN_VALUE || max > 0xffffffffL) {
            return min < 0 ? Fundamental.LONG : Fundamental.UNSIGNED_LONG;
        }
        if (min < 0) {
            return max > Integer.MAX_VALUE ? Fundamental.LONG : Fundamental.INT;
        }
        return Fundamental.UNSIGNED_INT;
    }

    private void declareVariable(VariableDeclaration syntax, Scope scope) {
        if (!syntax.name().isPlain()) {
            defer(() -> defineMember(syntax, scope));
            return;
        }
        String name = syntax.name().last().text();
        if (scope.find(name).orElse(unit.noSymbol()) instanceof VariableSymbol known) {
            if (unit.variables().isDefinition(syntax)) {
                if (unit.variables().isDefinition(known.syntax().orElseThrow())) {
                    unit.report(
                            LoweringFailure.of(
                                    Diagnostic.error(
                                                    Code.REDEFINED,
                                                    syntax.name().span(),
                                                    "'" + name + "' is defined twice")
                                            .withNote(known.span(), "first here")));
                    return;
                }
                known.defineBy(syntax, scope);
                unit.variables().remember(known);
            }
            return;
        }
        VariableSymbol symbol = unit.variables().create(syntax, scope, scope);
        scope.declare(symbol);
        unit.variables().remember(symbol);
    }

    private void defineMember(VariableDeclaration syntax, Scope scope) {
        Names.Qualifier qualifier = unit.names().qualifier(syntax.name(), scope);
        String name = syntax.name().last().text();
        Optional<Symbol> found =
                switch (qualifier) {
                    case Names.InNamespace(var namespace) -> namespace.find(name);
                    case Names.InType(var type) ->
                            type.unqualified() instanceof port.lower.symbol.ClassType(var owner)
                                    ? Lookup.member(owner, name).map(Lookup.MemberFound::symbol)
                                    : Optional.empty();
                };
        if (found.isPresent() && found.get() instanceof VariableSymbol variable) {
            Scope from =
                    switch (qualifier) {
                        case Names.InNamespace(var namespace) -> namespace;
                        case Names.InType _ -> variable.scope();
                    };
            variable.defineBy(syntax, from);
            unit.variables().remember(variable);
            return;
        }
        throw LoweringFailure.of(Code.UNKNOWN_MEMBER, syntax.name().span(), "'" + syntax.name() + "' is not declared");
    }
}
