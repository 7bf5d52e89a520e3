package port.lower.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A region in which names are declared. Names are looked up through [Lookup].
///
/// A class and a function or variable may share a name, as in `struct stat` and `stat()`: the class then hides among [#findType].
public final class Scope {
    /// What opens a scope.
    public enum Kind {
        NAMESPACE,
        CLASS,
        ENUM,
        /// The parameters of a template, as such or bound to arguments.
        TEMPLATE,
        /// Parameters and body of a function.
        FUNCTION,
        BLOCK,
        /// One element of a pack expansion.
        EXPANSION
    }

    private final Kind kind;
    private final Optional<Scope> parent;
    private final String prefix;
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Map<String, TypeSymbol> types = new LinkedHashMap<>();
    private final Map<String, List<Once>> unread = new HashMap<>();
    private final List<Scope> used = new ArrayList<>();
    private Optional<ClassSymbol> owner = Optional.empty();
    private Optional<Expansion> expansion = Optional.empty();
    private Optional<FunctionContext> function = Optional.empty();

    private Scope(Kind kind, Optional<Scope> parent, String prefix) {
        this.kind = kind;
        this.parent = parent;
        this.prefix = prefix;
    }

    /// Whoever translates a function, to tell its variables from those of an enclosing one.
    public interface FunctionContext {
        /// Empty for what initialises variables.
        Optional<FunctionSymbol> function();
    }

    public static Scope global() {
        return new Scope(Kind.NAMESPACE, Optional.empty(), "");
    }

    /// @param name what the scope adds to qualified names; empty if nothing
    public Scope child(Kind childKind, String name) {
        return new Scope(childKind, Optional.of(this), name.isEmpty() ? prefix : prefix + name + "::");
    }

    public static Scope ofClass(Scope parent, ClassSymbol owner, String name) {
        Scope scope = parent.child(Kind.CLASS, name);
        scope.owner = Optional.of(owner);
        return scope;
    }

    public static Scope ofFunction(Scope parent, String name, FunctionContext context) {
        Scope scope = parent.child(Kind.FUNCTION, name);
        scope.function = Optional.of(context);
        return scope;
    }

    public static Scope ofExpansion(Scope parent, Expansion expansion) {
        Scope scope = parent.child(Kind.EXPANSION, "");
        scope.expansion = Optional.of(expansion);
        return scope;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Scope> parent() {
        return parent;
    }

    /// The class whose members stand here.
    public Optional<ClassSymbol> owner() {
        return owner;
    }

    public Optional<Expansion> expansion() {
        return expansion;
    }

    public Optional<FunctionContext> function() {
        return function;
    }

    /// `a::B::` for members of `B` in `a`, or nothing.
    public String qualifiedPrefix() {
        return prefix;
    }

    /// Declares `symbol` under its name.
    public void declare(Symbol symbol) {
        declare(symbol.name(), symbol);
    }

    /// Declares `symbol` under `name`; a type gives way to anything else of the same name.
    public void declare(String name, Symbol symbol) {
        read(name);
        Symbol known = symbols.get(name);
        if (symbol instanceof TypeSymbol type && known != null && !(known instanceof TypeSymbol)) {
            types.put(name, type);
            return;
        }
        if (known instanceof TypeSymbol hidden && !(symbol instanceof TypeSymbol)) {
            types.put(name, hidden);
        }
        symbols.put(name, symbol);
    }

    /// Does `declaration`, which declares `names` here, when one of them is first asked for.
    public void declareLater(List<String> names, Runnable declaration) {
        var once = new Once(declaration);
        names.forEach(name -> unread.computeIfAbsent(name, _ -> new ArrayList<>()).add(once));
    }

    /// Something to do the first time that it is asked for.
    private static final class Once {
        private final Runnable action;
        private boolean isDone;

        Once(Runnable action) {
            this.action = action;
        }

        void run() {
            if (!isDone) {
                isDone = true;
                action.run();
            }
        }
    }

    private void read(String name) {
        List<Once> declarations = unread.isEmpty() ? null : unread.remove(name);
        if (declarations != null) {
            declarations.forEach(Once::run);
        }
    }

    /// What `name` means in this very scope, not in those around or below it.
    public Optional<Symbol> find(String name) {
        read(name);
        return Optional.ofNullable(symbols.get(name));
    }

    /// The type that `name` means here, even if something else hides it.
    public Optional<Symbol> findType(String name) {
        read(name);
        TypeSymbol hidden = types.get(name);
        return hidden == null ? find(name) : Optional.of(hidden);
    }

    /// The symbols of a scope that is none of a namespace.
    public Iterable<Symbol> symbols() {
        return List.copyOf(symbols.values());
    }

    /// Names in `namespace` are found here, too: a using directive, an inline or unnamed namespace.
    public void use(Scope namespace) {
        if (namespace != this && !used.contains(namespace)) {
            used.add(namespace);
        }
    }

    public List<Scope> used() {
        return used;
    }

    /// The class in whose members or member functions this scope is.
    public Optional<ClassSymbol> enclosingClass() {
        for (Optional<Scope> scope = Optional.of(this); scope.isPresent(); scope = scope.get().parent()) {
            if (scope.get().owner().isPresent()) {
                return scope.get().owner();
            }
        }
        return Optional.empty();
    }

    /// The function in which this scope is.
    public Optional<FunctionContext> enclosingFunction() {
        for (Optional<Scope> scope = Optional.of(this); scope.isPresent(); scope = scope.get().parent()) {
            if (scope.get().function().isPresent()) {
                return scope.get().function();
            }
        }
        return Optional.empty();
    }

    /// The namespace around this scope.
    public Scope enclosingNamespace() {
        Scope scope = this;
        while (scope.kind != Kind.NAMESPACE) {
            scope = scope.parent.orElseThrow();
        }
        return scope;
    }
}
