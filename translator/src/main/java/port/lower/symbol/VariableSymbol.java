package port.lower.symbol;

import java.util.Objects;
import java.util.Optional;
import port.ir.Expr;
import port.ir.Place;
import port.source.Span;
import port.syntax.Specifier;
import port.syntax.VariableDeclaration;

/// A variable: global, static member, static local, local or parameter.
public final class VariableSymbol implements Symbol {
    private final String name;
    private final Scope scope;
    private final Span span;
    private Optional<VariableDeclaration> syntax;
    private final Lazy<CxxType> type;
    private Scope syntaxScope;
    private Optional<Place> place = Optional.empty();
    private Lazy<Optional<Expr>> constant = Lazy.value(Optional.empty());
    private Optional<String> builtin = Optional.empty();
    private Optional<Scope.FunctionContext> function = Optional.empty();
    private boolean extern;
    private String arguments = "";
    private boolean staticMember;
    private Optional<String> deviceFunction = Optional.empty();
    private boolean variableLength;
    private boolean perThread;

    public VariableSymbol(
            String name, Lazy<CxxType> type, Optional<VariableDeclaration> syntax, Scope scope, Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.syntax = Objects.requireNonNull(syntax, "syntax");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.syntaxScope = scope;
        this.span = Objects.requireNonNull(span, "span");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Span span() {
        return span;
    }

    public CxxType type() {
        return type.get();
    }

    /// The declaration that says most: the definition where there is one.
    public Optional<VariableDeclaration> syntax() {
        return syntax;
    }

    /// Where the names in [#syntax()] are looked up.
    public Scope syntaxScope() {
        return syntaxScope;
    }

    /// Whether a declaration says `extern`; what is declared so keeps its linkage where it is defined without the word.
    public boolean isExtern() {
        return extern || saysExtern();
    }

    private boolean saysExtern() {
        return syntax.filter(known -> known.specifiers().has(Specifier.EXTERN)).isPresent();
    }

    /// Takes over what a definition says, unless the class has given a static member its value already.
    public void defineBy(VariableDeclaration definition, Scope from) {
        extern |= saysExtern();
        boolean hasValue = syntax.filter(known -> known.initializer().isPresent()).isPresent();
        if (hasValue && definition.initializer().isEmpty()) {
            return;
        }
        syntax = Optional.of(definition);
        syntaxScope = from;
    }

    /// Where the variable, or for a reference the address it holds, stands; set when it is declared or first used.
    public Optional<Place> place() {
        return place;
    }

    public void setPlace(Place where) {
        place = Optional.of(where);
    }

    /// The value, if it is a constant that may be used in constant expressions.
    public Optional<Expr> constant() {
        return constant.isRunning() ? Optional.empty() : constant.get();
    }

    public void setConstant(Lazy<Optional<Expr>> value) {
        constant = value;
    }

    /// The kind of built-in device variable, such as `thread_idx`.
    public Optional<String> builtin() {
        return builtin;
    }

    public void setBuiltin(String kind) {
        builtin = Optional.of(kind);
    }

    /// Whether each thread of the host has its own.
    public boolean isPerThread() {
        return perThread || syntax.filter(written -> written.specifiers().has(Specifier.THREAD_LOCAL)).isPresent();
    }

    public void setPerThread() {
        perThread = true;
    }

    /// The function that runs on the device whose static variable this is: there is another one for the host.
    public Optional<String> deviceFunction() {
        return deviceFunction;
    }

    public void setDeviceFunction(String name) {
        deviceFunction = Optional.of(name);
    }

    /// The function whose local variable it is.
    public Optional<Scope.FunctionContext> function() {
        return function;
    }

    public void setFunction(Scope.FunctionContext context) {
        function = Optional.of(context);
    }

    public boolean isLocal() {
        return function.isPresent();
    }

    /// Whether it was declared as an array whose length only the run tells, and is a pointer here.
    public boolean isVariableLength() {
        return variableLength;
    }

    public void markVariableLength() {
        variableLength = true;
    }

    /// The template arguments of an instance of a variable template, as in `<float>`; nothing for other variables.
    public String arguments() {
        return arguments;
    }

    public void setArguments(String text) {
        arguments = text;
    }

    public boolean isStaticMember() {
        return staticMember;
    }

    public void markStaticMember() {
        staticMember = true;
    }
}
