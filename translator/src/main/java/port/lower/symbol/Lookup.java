package port.lower.symbol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what names mean ([basic.lookup]).
public final class Lookup {
    private Lookup() {}

    /// A symbol together with the class in whose scope a member was found.
    ///
    /// @param path from the class looked in to the one that declares the member, base by base
    public record MemberFound(Symbol symbol, List<BaseClass> path) {
        public MemberFound {
            path = List.copyOf(path);
        }

        /// Whether its class is derived from that of a member of a virtual base ([class.member.lookup] 6).
        private boolean hides(MemberFound other) {
            ClassSymbol declaring = path.getLast().symbol();
            return declaring.derivesFrom(other.path().getLast().symbol());
        }
    }

    /// An unqualified name: scope by scope outwards.
    public static Optional<Symbol> unqualified(Scope from, String name) {
        return unqualified(from, name, false);
    }

    /// The same, but functions and variables do not hide types: `struct stat buffer`.
    public static Optional<Symbol> unqualifiedType(Scope from, String name) {
        return unqualified(from, name, true);
    }

    private static Optional<Symbol> unqualified(Scope from, String name, boolean types) {
        Optional<Expansion> expansion = Optional.empty();
        for (Optional<Scope> next = Optional.of(from); next.isPresent(); next = next.get().parent()) {
            Scope scope = next.get();
            if (expansion.isEmpty()) {
                expansion = scope.expansion();
            }
            Optional<Symbol> found =
                    scope.owner().isPresent()
                            ? member(scope.owner().get(), name, types).map(MemberFound::symbol)
                            : inNamespace(scope, name, types, new HashSet<>());
            if (found.isPresent() && !(types && !isTypeLike(found.get()))) {
                return Optional.of(expand(found.get(), expansion));
            }
        }
        return Optional.empty();
    }

    private static boolean isTypeLike(Symbol symbol) {
        return !(symbol instanceof FunctionGroup)
                && !(symbol instanceof VariableSymbol)
                && !(symbol instanceof FieldSymbol);
    }

    private static Symbol expand(Symbol symbol, Optional<Expansion> expansion) {
        if (expansion.isEmpty()) {
            return symbol;
        }
        if (symbol instanceof PackSymbol pack) {
            expansion.get().meet(pack.elements().size());
            return pack.elements().get(expansion.get().index());
        }
        if (symbol instanceof BoundArgument bound && bound.argument() instanceof TemplateArgument.OfPack pack) {
            expansion.get().meet(pack.arguments().size());
            return new BoundArgument(
                    bound.name(), pack.arguments().get(expansion.get().index()), bound.scope(), bound.span());
        }
        return symbol;
    }

    /// A name qualified by a namespace, with what its using directives bring.
    public static Optional<Symbol> qualified(Scope namespace, String name) {
        return inNamespace(namespace, name, false, new HashSet<>());
    }

    /// The functions that unqualified lookup finds for an operator, which ignores members ([over.match.oper] 3): what using directives
    /// within functions bring joins what the namespaces around declare.
    public static List<Callable> operators(Scope from, String name) {
        var found = new LinkedHashSet<Callable>();
        for (Scope scope = from; ; scope = scope.parent().orElseThrow()) {
            if (scope.kind() == Scope.Kind.NAMESPACE) {
                group(unqualified(scope, name)).ifPresent(group -> found.addAll(group.members()));
                return List.copyOf(found);
            }
            if (scope.owner().isEmpty()) {
                group(inNamespace(scope, name, false, new HashSet<>()))
                        .ifPresent(group -> found.addAll(group.members()));
                if (scope.find(name).isPresent()) {
                    return List.copyOf(found);
                }
            }
        }
    }

    private static Optional<Symbol> inNamespace(Scope scope, String name, boolean types, Set<Scope> seen) {
        if (!seen.add(scope)) {
            return Optional.empty();
        }
        Optional<Symbol> own = types ? scope.findType(name) : scope.find(name);
        if (scope.used().isEmpty() || own.isPresent() && !(own.get() instanceof FunctionGroup)) {
            return own;
        }
        var found = new ArrayList<Symbol>();
        own.ifPresent(found::add);
        for (Scope used : scope.used()) {
            inNamespace(used, name, types, seen).ifPresent(found::add);
        }
        return combine(name, scope, found);
    }

    private static Optional<Symbol> combine(String name, Scope scope, List<Symbol> found) {
        if (found.size() <= 1 || !(found.getFirst() instanceof FunctionGroup first)) {
            return found.stream().findFirst();
        }
        var group = new FunctionGroup(name, scope, first.span());
        for (Symbol symbol : found) {
            if (symbol instanceof FunctionGroup part) {
                group.borrow(part);
            }
        }
        return Optional.of(group);
    }

    /// A member of a class or, failing that, of its bases.
    public static Optional<MemberFound> member(ClassSymbol owner, String name) {
        return member(owner, name, false);
    }

    private static Optional<MemberFound> member(ClassSymbol owner, String name, boolean types) {
        owner.declareMembers();
        Optional<Symbol> own = types ? owner.members().findType(name) : owner.members().find(name);
        if (own.isPresent()) {
            return own.map(symbol -> new MemberFound(symbol, List.of()));
        }
        Optional<MemberFound> found = Optional.empty();
        for (BaseClass base : owner.bases()) {
            Optional<MemberFound> inherited = member(base.symbol(), name, types);
            if (inherited.isPresent()) {
                var path = new ArrayList<BaseClass>();
                path.add(base);
                path.addAll(inherited.get().path());
                var next = new MemberFound(inherited.get().symbol(), path);
                if (path.stream().noneMatch(BaseClass::isVirtual)) {
                    return Optional.of(next);
                }
                found = found.filter(known -> !next.hides(known)).or(() -> Optional.of(next));
            }
        }
        return found;
    }

    /// The functions that argument-dependent lookup adds for arguments of these types.
    public static List<Callable> byArguments(String name, List<CxxType> arguments) {
        var scopes = new LinkedHashSet<Scope>();
        var classes = new LinkedHashSet<ClassSymbol>();
        arguments.forEach(type -> associate(type, scopes, classes));
        var found = new LinkedHashSet<Callable>();
        for (Scope scope : scopes) {
            group(inNamespace(scope, name, false, new HashSet<>())).ifPresent(group -> found.addAll(group.members()));
        }
        for (ClassSymbol symbol : classes) {
            group(symbol.members().find(friend(name)))
                    .ifPresent(group ->
                            group.members().stream()
                                    .filter(callable ->
                                            found.stream().noneMatch(known -> declaresAgain(callable, known)))
                                    .toList()
                                    .forEach(found::add));
        }
        return List.copyOf(found);
    }

    /// Whether a class only declares as a friend what the namespace declares, too.
    private static boolean declaresAgain(Callable friend, Callable known) {
        return friend instanceof FunctionSymbol mine
                && mine.definition().isEmpty()
                && known instanceof FunctionSymbol theirs
                && mine.hasSignatureOf(theirs);
    }

    /// The functions, if it is functions that were found.
    public static Optional<FunctionGroup> group(Optional<Symbol> symbol) {
        return symbol.filter(FunctionGroup.class::isInstance).map(FunctionGroup.class::cast);
    }

    /// The name under which a class keeps the functions that it declares as friends.
    public static String friend(String name) {
        return "<friend>" + name;
    }

    private static void associate(CxxType type, Set<Scope> scopes, Set<ClassSymbol> classes) {
        switch (type) {
            case Qualified(var base, _, _) -> associate(base, scopes, classes);
            case PointerTo(var pointee) -> associate(pointee, scopes, classes);
            case ReferenceTo(var referred, _) -> associate(referred, scopes, classes);
            case ArrayOf(var element, _) -> associate(element, scopes, classes);
            case EnumType(var symbol) -> scopes.add(symbol.scope().enclosingNamespace());
            case FunctionOf function -> {
                associate(function.result(), scopes, classes);
                function.parameters().forEach(parameter -> associate(parameter, scopes, classes));
            }
            case ClassType(var symbol) -> associate(symbol, scopes, classes);
            case Fundamental _, MemberPointerTo _, Placeholder _, ParameterType _ -> {}
            case TemplateIdType _, DependentType _, ArrayPattern _ -> {}
        }
    }

    private static void associate(ClassSymbol symbol, Set<Scope> scopes, Set<ClassSymbol> classes) {
        symbol.declareMembers();
        if (!classes.add(symbol)) {
            return;
        }
        scopes.add(symbol.scope().enclosingNamespace());
        symbol.scope().enclosingClass().ifPresent(outer -> associate(outer, scopes, classes));
        symbol.bases().forEach(base -> associate(base.symbol(), scopes, classes));
        symbol.instance()
                .ifPresent(instance ->
                        instance.arguments()
                                .forEach(argument -> {
                                    if (argument instanceof TemplateArgument.OfType(var type)) {
                                        associate(type, scopes, classes);
                                    }
                                }));
    }
}
