package port.lower.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import port.diagnostic.Code;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Call;
import port.ir.Cleanup;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.FunctionId;
import port.ir.GlobalPlace;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Stmt;
import port.ir.Temporary;
import port.ir.Type;
import port.lower.declaration.Unit;
import port.lower.statement.EachElement;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.VariableSymbol;
import port.source.Span;

/// A function while its body is lowered; or, without a function, a place where expressions are looked at but never run.
public final class Body implements Scope.FunctionContext {
    /// What becomes of the expressions.
    public enum Purpose {
        /// They run.
        RUN,
        /// Their value is needed now.
        CONSTANT,
        /// Only their type counts.
        TYPE
    }

    private final Unit unit;
    private final Purpose purpose;
    private final Optional<FunctionSymbol> function;
    private final Optional<Captures> captures;
    private final Expressions expressions;
    private Scope scope;
    private Optional<Local> self = Optional.empty();
    private Optional<Local> whole = Optional.empty();
    private int nextLocal;
    private int nextHidden;
    private CxxType result;
    private Optional<Local> resultVariable = Optional.empty();
    private final List<Pending> pending = new ArrayList<>();
    private int conditional;
    private Optional<Local> goesOn = Optional.empty();
    private Optional<Span> callSite = Optional.empty();
    private final List<Stmt> hoisted = new ArrayList<>();
    private final FileScopeShared fileScopeShared = new FileScopeShared(this);
    private final Set<FunctionSymbol> used = new LinkedHashSet<>();
    private final VolatileAccesses volatiles = new VolatileAccesses();

    /// A hidden variable that has to be destroyed at the end of the full expression.
    private record Pending(Local local, Optional<Local> alive, CxxType type) {}

    public Body(
            Unit unit,
            Purpose purpose,
            Optional<FunctionSymbol> function,
            Scope scope,
            CxxType result,
            Optional<Captures> captures) {
        this.unit = unit;
        this.purpose = purpose;
        this.function = function;
        this.captures = captures;
        this.scope = scope;
        this.result = result;
        this.expressions = new Expressions(this);
    }

    /// The same place in the same function, to look at expressions that are not evaluated.
    public Body unevaluated() {
        var other = new Body(unit, Purpose.TYPE, function, scope, result, captures);
        other.self = self;
        other.whole = whole;
        return other;
    }

    public Unit unit() {
        return unit;
    }

    public Expressions expressions() {
        return expressions;
    }

    @Override
    public Optional<FunctionSymbol> function() {
        return function;
    }

    /// What the lambda whose body this is takes from the function around it.
    public Optional<Captures> captures() {
        return captures;
    }

    /// The shared memory declared outside functions that this one uses.
    public FileScopeShared fileScopeShared() {
        return fileScopeShared;
    }

    /// What it accesses as volatile, as far as it has been lowered.
    public VolatileAccesses volatiles() {
        return volatiles;
    }

    public boolean isRun() {
        return purpose == Purpose.RUN;
    }

    /// Whether nothing is evaluated, as within `sizeof` and `decltype`.
    public boolean wantsType() {
        return purpose == Purpose.TYPE;
    }

    public boolean wantsConstant() {
        return purpose == Purpose.CONSTANT;
    }

    public Scope scope() {
        return scope;
    }

    public void setScope(Scope current) {
        scope = current;
    }

    /// Does something with another scope being the innermost.
    public <T> T within(Scope inner, Supplier<T> task) {
        Scope before = scope;
        scope = inner;
        try {
            return task.get();
        } finally {
            scope = before;
        }
    }

    /// Lowers the default argument of a call; of a call within it, the place is that of the call which is written.
    <T> T calledAt(Span span, Supplier<T> task) {
        Optional<Span> outside = callSite;
        callSite = Optional.of(outside.orElse(span));
        try {
            return task.get();
        } finally {
            callSite = outside;
        }
    }

    /// Where the call stands whose default argument is being lowered.
    Optional<Span> callSite() {
        return callSite;
    }

    /// The type to be returned; for a declared `auto` what the first `return` gave.
    public CxxType result() {
        return result;
    }

    public void setResult(CxxType type) {
        result = type;
    }

    /// The variable that is made where the result goes, once it is declared.
    public Optional<Local> resultVariable() {
        return resultVariable;
    }

    public void setResultVariable(Local local) {
        resultVariable = Optional.of(local);
    }

    /// The parameter that holds the object of a method.
    public Optional<Local> self() {
        return self;
    }

    public void setSelf(Local parameter) {
        self = Optional.of(parameter);
    }

    /// The parameter that tells a constructor whether its object is no part of another one.
    public Optional<Local> whole() {
        return whole;
    }

    public void setWhole(Local parameter) {
        whole = Optional.of(parameter);
    }

    public Local local(String name, Type type, Local.Storage storage, Span span) {
        return new Local(nextLocal++, name, type, storage, span);
    }

    /// A variable that the author did not write.
    public Local hidden(String purposeName, Type type, Span span) {
        return local(purposeName + "$" + ++nextHidden, type, Local.Storage.AUTOMATIC, span);
    }

    /// A symbol for a local variable, declared in the current scope.
    public VariableSymbol declare(String name, CxxType type, Local local, Span span) {
        var symbol = new VariableSymbol(name, Lazy.value(type), Optional.empty(), scope, span);
        symbol.setPlace(new LocalPlace(local, span));
        symbol.setFunction(this);
        scope.declare(symbol);
        return symbol;
    }

    /// The function's name in the IR; it gets into the program if this code runs.
    public FunctionId use(FunctionSymbol symbol, Span span) {
        if (symbol.isDeleted()) {
            throw LoweringFailure.of(Code.NO_MATCHING_FUNCTION, span, "'" + symbol + "' is deleted");
        }
        FunctionId id = unit.functions().id(symbol);
        used.add(symbol);
        if (purpose == Purpose.RUN) {
            unit.require(symbol);
        }
        unit.constants().know(id, symbol);
        return id;
    }

    /// The functions that have been used so far.
    Set<FunctionSymbol> used() {
        return used;
    }

    public LoweringFailure failure(Code code, Span span, String message) {
        return LoweringFailure.of(code, span, message);
    }

    /// Gives a value a place.
    public Place materialise(CxxType type, Expr value) {
        return materialise("temporary", type, value);
    }

    /// Gives a value a place, which has a name.
    Place materialise(String purposeName, CxxType type, Expr value) {
        Type irType = unit.storage().ir(type);
        Local local = hidden(purposeName, irType, value.span());
        boolean plain = unit.classes().special().hasTrivialDestructor(type);
        if (plain) {
            return new Temporary(local, value, value.span());
        }
        var effects = new ArrayList<Expr>();
        effects.add(store(new LocalPlace(local, value.span()), value));
        effects.addAll(destroyLater(local, type));
        var address = new AddressOf(new LocalPlace(local, value.span()), PointerType.reference(irType), value.span());
        return new Dereference(new Sequence(effects, address, value.span()), value.span());
    }

    /// Has an object destroyed at the end of the full expression.
    ///
    /// @return what has to be done once it is made
    List<Expr> destroyLater(Local local, CxxType type) {
        Span span = local.span();
        if (conditional == 0) {
            pending.add(new Pending(local, Optional.empty(), type));
            return List.of();
        }
        Local alive = hidden("alive", ScalarType.BOOL, span);
        pending.add(new Pending(local, Optional.of(alive), type));
        return List.of(new Assign(new LocalPlace(alive, span), IntConstant.of(1, ScalarType.BOOL, span), span));
    }

    /// Makes an object at a place that holds none.
    public Expr store(Place place, Expr value) {
        if (value instanceof Construct construct) {
            return construct(construct, place);
        }
        return new Assign(place, value, true, value.span());
    }

    private static Call construct(Construct construct, Place place) {
        var arguments = new ArrayList<Expr>();
        arguments.add(new AddressOf(place, PointerType.reference(place.type()), construct.span()));
        arguments.addAll(construct.arguments());
        return new Call(construct.constructor(), arguments, port.ir.VoidType.VOID, construct.span());
    }

    /// Lowers what runs only under a condition that the expression itself decides.
    public <T> T conditionally(Supplier<T> task) {
        conditional++;
        try {
            return task.get();
        } finally {
            conditional--;
        }
    }

    /// Lowers a handler.
    ///
    /// @param flag is set where what was caught is thrown again; empty where nobody has to know
    public Stmt handling(Optional<Local> flag, Supplier<Stmt> handler) {
        Optional<Local> outside = goesOn;
        goesOn = flag;
        Stmt made = handler.get();
        goesOn = outside;
        return made;
    }

    /// Tells the handler around that what it caught is thrown again.
    public void throwAgain(Span span) {
        goesOn.ifPresent(flag -> {
            Expr yes = IntConstant.of(1, ScalarType.BOOL, span);
            hoist(new Evaluate(new Assign(new LocalPlace(flag, span), yes, span), span));
        });
    }

    /// What stands before the statement that is being lowered.
    public List<Stmt> hoisted() {
        return List.copyOf(hoisted);
    }

    /// Puts a statement in front of the one in which the current expression stands.
    public void hoist(Stmt statement) {
        hoisted.add(statement);
    }

    /// What was lowered, and the statements that have to stand before it.
    ///
    /// @param before to be run only where the value is wanted
    public record Guarded<T>(T value, List<Stmt> before) {}

    /// Lowers what runs only under a condition, and keeps what has to stand before it apart.
    public <T> Guarded<T> guarded(Supplier<T> task) {
        return apart(() -> conditionally(task));
    }

    /// Lowers what runs after something else, and keeps what has to stand before it apart.
    <T> Guarded<T> apart(Supplier<T> task) {
        var outside = List.copyOf(hoisted);
        hoisted.clear();
        T value = task.get();
        var before = List.copyOf(hoisted);
        hoisted.clear();
        hoisted.addAll(outside);
        return new Guarded<>(value, before);
    }

    /// Lowers statements in the middle of an expression, whose own temporaries live on.
    public <T> T within(Supplier<T> statements) {
        var outsideHoisted = List.copyOf(hoisted);
        var outsidePending = List.copyOf(pending);
        int outsideConditional = conditional;
        hoisted.clear();
        pending.clear();
        conditional = 0;
        T value = statements.get();
        conditional = outsideConditional;
        hoisted.addAll(0, outsideHoisted);
        pending.addAll(0, outsidePending);
        return value;
    }

    /// Whether something has to be done before or after the full expression.
    public boolean hasPending() {
        return !pending.isEmpty() || !hoisted.isEmpty();
    }

    /// The statement, with the temporary objects of its expression destroyed after it.
    ///
    /// @param escaping declarations that must be seen by what follows
    public List<Stmt> finish(Stmt statement) {
        if (!hasPending()) {
            return List.of(statement);
        }
        var before = new ArrayList<Stmt>();
        var after = new ArrayList<Stmt>();
        drain(before, after, statement.span());
        if (statement instanceof Declare(var local, var initializer, var span)
                && initializer.isPresent()
                && !after.isEmpty()) {
            before.add(new Declare(local, Optional.empty(), span));
            Stmt assign = new Evaluate(store(new LocalPlace(local, span), initializer.get()), span);
            before.add(new Cleanup(assign, new Block(after, span), span));
            return before;
        }
        if (after.isEmpty()) {
            before.add(statement);
            return before;
        }
        before.add(new Cleanup(statement, new Block(after, statement.span()), statement.span()));
        return List.of(new Block(before, statement.span()));
    }

    /// Takes over what is pending: declarations to stand before, destructions to stand after.
    public void drain(List<Stmt> before, List<Stmt> after, Span span) {
        var list = List.copyOf(pending);
        pending.clear();
        for (Pending temporary : list) {
            before.add(new Declare(temporary.local(), Optional.empty(), span));
            temporary
                    .alive()
                    .ifPresent(flag ->
                            before.add(new Declare(flag, Optional.of(IntConstant.of(0, ScalarType.BOOL, span)), span)));
        }
        before.addAll(hoisted);
        hoisted.clear();
        for (Pending temporary : list.reversed()) {
            var place = new LocalPlace(temporary.local(), span);
            List<Stmt> destroy = new EachElement(this).destroyed(place, temporary.type(), span);
            temporary
                    .alive()
                    .ifPresentOrElse(
                            flag ->
                                    after.add(
                                            new If(
                                                    new Load(new LocalPlace(flag, span), span),
                                                    destroy.size() == 1 ? destroy.getFirst() : new Block(destroy, span),
                                                    Optional.empty(),
                                                    span)),
                            () -> after.addAll(destroy));
        }
    }

    /// A temporary object that outlives its full expression.
    public record Lasting(Local local, CxxType type) {}

    /// The temporary object that a reference is bound to lives as long as the reference; others die as ever ([class.temporary] 6).
    public Optional<Lasting> extendLifetime(Expr reference) {
        Optional<Pending> bound =
                root(reference)
                        .flatMap(local ->
                                pending.stream()
                                        .filter(temporary ->
                                                temporary.local().equals(local) && temporary.alive().isEmpty())
                                        .findFirst());
        bound.ifPresent(pending::remove);
        return bound.map(temporary -> new Lasting(temporary.local(), temporary.type()));
    }

    /// Likewise, the array to which an `std::initializer_list` refers.
    public Optional<Lasting> extendLifetimeOfElements(Expr list) {
        return list instanceof Aggregate(_, var parts, _) && !parts.isEmpty()
                ? extendLifetime(parts.getFirst())
                : Optional.empty();
    }

    private static Optional<Local> root(Expr pointer) {
        return switch (pointer) {
            case AddressOf(var place, _, _) -> root(place);
            case Convert(var inner, _, _, _) -> root(inner);
            case Sequence(_, var last, _) -> root(last);
            case PointerAdd(var inner, _, _, _) -> root(inner);
            case Decay(var array, _) -> root(array);
            default -> Optional.empty();
        };
    }

    private static Optional<Local> root(Place place) {
        return switch (place) {
            case LocalPlace(var local, _) -> Optional.of(local);
            case Member(var object, _, _, _) -> root(object);
            case Element(var array, _, _) -> root(array);
            case Dereference(var pointer, _) -> root(pointer);
            case GlobalPlace _, Temporary _ -> Optional.empty();
        };
    }

    /// The call of the destructor of the object of class type at a place.
    public Expr destroy(Place place, CxxType type, Span span) {
        if (!(type.unqualified() instanceof ClassType(ClassSymbol symbol))) {
            throw new IllegalStateException("no destructor: " + type);
        }
        FunctionSymbol destructor = unit.classes().special().destructor(symbol).orElseThrow();
        var object = new AddressOf(place, PointerType.reference(unit.storage().struct(symbol)), span);
        return new Call(
                use(unit.virtualEntries().whole(destructor), span), List.of(object), port.ir.VoidType.VOID, span);
    }

    /// Likewise, of a base within an object, whose virtual bases stay.
    public Expr destroyBase(Place place, ClassSymbol symbol, Span span) {
        FunctionSymbol destructor = unit.classes().special().destructor(symbol).orElseThrow();
        var object = new AddressOf(place, PointerType.reference(unit.storage().struct(symbol)), span);
        return new Call(use(destructor, span), List.of(object), port.ir.VoidType.VOID, span);
    }
}
