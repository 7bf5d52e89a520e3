package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import port.diagnostic.Code;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Try;
import port.ir.Type;
import port.ir.VoidType;
import port.lower.declaration.Unit;
import port.lower.declaration.WrittenDestructors;
import port.lower.statement.EachElement;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.source.Span;
import port.syntax.ArrayTypeSyntax;
import port.syntax.BracedElement;
import port.syntax.BracedListExpression;
import port.syntax.CopyInitializer;
import port.syntax.DeleteExpression;
import port.syntax.Expression;
import port.syntax.Initializer;
import port.syntax.ListInitializer;
import port.syntax.NewExpression;
import port.syntax.TypeSyntax;

/// `new` and `delete`.
///
/// Memory comes from the functions `__port_new` and `__port_delete` that the built-in header declares, or from the program's own. An array whose elements have
/// destructors has their number in the eight bytes in front of it.
public final class Allocations {
    private static final int COUNT_BYTES = 8;

    private final Body body;
    private final Unit unit;
    private final AllocationFunctions functions;

    Allocations(Body body) {
        this.body = body;
        this.unit = body.unit();
        this.functions = new AllocationFunctions(body);
    }

    Operand create(NewExpression creation) {
        Span span = creation.span();
        TypeSyntax written = creation.type();
        if (written instanceof ArrayTypeSyntax(var element, var size, _) && size.isPresent()) {
            return array(creation, unit.types().resolve(element, body.scope()), size.get(), span);
        }
        if (written instanceof ArrayTypeSyntax(var element, _, _)) {
            Expr number = IntConstant.of(listed(creation).size(), ScalarType.INT64, span);
            return fill(creation, unit.types().resolve(element, body.scope()), number, span);
        }
        CxxType type = unit.types().resolve(written, body.scope());
        if (type.unqualified() instanceof ArrayOf(var element, var count)) {
            Expr number = IntConstant.of(count, ScalarType.INT64, span);
            return fill(creation, element, number, span);
        }
        if (port.lower.declaration.Variables.hasPlaceholder(type)) {
            throw LoweringFailure.unsupported(span, "'new auto' is");
        }
        Type irType = unit.storage().ir(type.unqualified());
        unit.classes().layouts().sizeOf(type, span);
        Expr memory = memory(creation, type, new SizeOf(irType, span), irType, false);
        Optional<Expr> value = initial(type, creation.initializer(), span);
        CxxType result = new PointerTo(type);
        if (value.isEmpty()) {
            return Operand.value(result, memory);
        }
        Local pointer = body.hidden(name(creation), PointerType.to(irType), span);
        Place object = new Dereference(new Load(new LocalPlace(pointer, span), span), span);
        Optional<Expr> release = released(creation, type, value.get(), pointer);
        if (release.isPresent()) {
            // [expr.new] 28: the memory goes back where an exception leaves the constructor.
            body.hoist(new Declare(pointer, Optional.of(memory), span));
            var made = new Block(List.of(new Evaluate(body.store(object, value.get()), span)), span);
            body.hoist(Try.undoing(made, List.of(new Evaluate(release.get(), span)), span));
            return Operand.value(result, load(pointer, span));
        }
        var effects = new ArrayList<Expr>();
        effects.add(new Assign(new LocalPlace(pointer, span), memory, span));
        effects.add(body.store(object, value.get()));
        body.hoist(new Declare(pointer, Optional.empty(), span));
        return Operand.value(result, new Sequence(effects, new Load(new LocalPlace(pointer, span), span), span));
    }

    /// The call of the program's own function that takes back memory in which no object could be made; empty where it has none.
    private Optional<Expr> released(NewExpression creation, CxxType type, Expr value, Local pointer) {
        Span span = creation.span();
        return value instanceof Construct && creation.placement().isEmpty()
                ? functions.release(
                        type,
                        false,
                        creation.isGlobal(),
                        new Convert(load(pointer, span), PointerType.to(VoidType.VOID), false, span),
                        span)
                : Optional.empty();
    }

    /// What a variable is called that points to what is made.
    private static String name(NewExpression creation) {
        return creation.placement().isEmpty() ? "allocated" : "place";
    }

    private Optional<Expr> initial(CxxType type, Optional<Initializer> initializer, Span span) {
        return body.expressions().initialization().initial(type.unqualified(), initializer, span);
    }

    private Expr memory(NewExpression creation, CxxType element, Expr bytes, Type type, boolean isArray) {
        Span span = creation.span();
        List<Operand> placement = body.expressions().operands(creation.placement());
        Optional<Expr> own = functions.allocate(element, isArray, creation.isGlobal(), bytes, placement, span);
        if (own.isPresent()) {
            return new Convert(own.get(), PointerType.to(type), false, span);
        }
        if (!placement.isEmpty()) {
            CxxType first = Values.typeOf(placement.getFirst()).unqualified();
            boolean isPlace = first instanceof PointerTo || first instanceof ArrayOf;
            if (isPlace) {
                Expr where = body.expressions().values().rvalue(placement.getFirst()).expr();
                return new Convert(where, PointerType.to(type), false, span);
            }
        }
        Expr raw =
                new Call(
                        body.use(helper("__port_new", span), span),
                        List.of(bytes),
                        PointerType.to(VoidType.VOID),
                        span);
        return new Convert(raw, PointerType.to(type), false, span);
    }

    private FunctionSymbol helper(String name, Span span) {
        if (unit.global().find(name).orElse(null) instanceof FunctionGroup group
                && group.members().getFirst() instanceof FunctionSymbol function) {
            return function;
        }
        throw LoweringFailure.of(
                Code.UNKNOWN_FUNCTION, span, "memory cannot be allocated here: the built-in header is missing");
    }

    private Operand array(NewExpression creation, CxxType element, Expression size, Span span) {
        Operand.OfValue count = body.expressions().value(size);
        Expr number = Arithmetic.convert(count.expr(), ScalarType.INT64, false);
        return fill(creation, element, number, span);
    }

    private Operand fill(NewExpression creation, CxxType element, Expr number, Span span) {
        if (element.unqualified() instanceof ArrayOf(var inner, var each) && listed(creation).isEmpty()) {
            // An array of arrays is made, and counted, as one of their elements.
            Expr all =
                    new Binary(
                            BinaryOperator.MULTIPLY,
                            number,
                            IntConstant.of(each, ScalarType.INT64, span),
                            ScalarType.INT64,
                            span);
            Expr flat = body.expressions().values().rvalue(fill(creation, inner, all, span)).expr();
            PointerType type = PointerType.to(unit.storage().ir(element));
            return Operand.value(new PointerTo(element), new Convert(flat, type, false, span));
        }
        Type irType = unit.storage().ir(element.unqualified());
        unit.classes().layouts().sizeOf(element, span);
        boolean counts = !unit.classes().special().hasTrivialDestructor(element) && creation.placement().isEmpty();
        List<BracedElement> listed = listed(creation);
        Optional<Expr> other = isAsMany(number, listed) ? Optional.empty() : other(creation, element);
        if (!counts && listed.isEmpty() && other.isEmpty()) {
            Expr plain = memory(creation, element, bytes(number, irType, span), irType, true);
            return Operand.value(new PointerTo(element), plain);
        }
        Local count = body.hidden("count", ScalarType.INT64, span);
        Local pointer = body.hidden(name(creation), PointerType.to(irType), span);
        body.hoist(new Declare(count, Optional.of(number), span));
        Expr times = bytes(load(count, span), irType, span);
        Expr bytes =
                counts
                        ? new Binary(
                                BinaryOperator.ADD,
                                times,
                                IntConstant.of(COUNT_BYTES, ScalarType.UINT64, span),
                                ScalarType.UINT64,
                                span)
                        : times;
        if (counts) {
            Local raw = body.hidden("memory", PointerType.to(ScalarType.INT64), span);
            body.hoist(new Declare(raw, Optional.of(memory(creation, element, bytes, ScalarType.INT64, true)), span));
            body.hoist(new Evaluate(new Assign(new Dereference(load(raw, span), span), load(count, span), span), span));
            Expr behind = new PointerAdd(load(raw, span), IntConstant.of(1, ScalarType.INT64, span), false, span);
            body.hoist(
                    new Declare(pointer, Optional.of(new Convert(behind, PointerType.to(irType), false, span)), span));
        } else {
            body.hoist(new Declare(pointer, Optional.of(memory(creation, element, bytes, irType, true)), span));
        }
        initialise(listed, element, pointer, span);
        Expr from = IntConstant.of(listed.size(), ScalarType.INT64, span);
        other.ifPresent(value -> body.hoist(upwards(pointer, count, from, value, element.unqualified(), span)));
        return Operand.value(new PointerTo(element), load(pointer, span));
    }

    private boolean isAsMany(Expr number, List<BracedElement> listed) {
        return unit.constants()
                .fold(number)
                .filter(known -> known instanceof IntConstant whole && whole.value() == listed.size())
                .isPresent();
    }

    /// The value of each element behind those in braces; empty where they are left as they are.
    private Optional<Expr> other(NewExpression creation, CxxType element) {
        Span span = creation.span();
        Optional<Initializer> written =
                listed(creation).isEmpty()
                        ? creation.initializer()
                        : Optional.of(new ListInitializer(new BracedListExpression(List.of(), span), span));
        return initial(element, written, span);
    }

    /// The size of an array.
    ///
    /// @param number how many elements it has
    private static Expr bytes(Expr number, Type element, Span span) {
        return new Binary(
                BinaryOperator.MULTIPLY,
                new Convert(number, ScalarType.UINT64, false, span),
                new SizeOf(element, span),
                ScalarType.UINT64,
                span);
    }

    /// Gives the first elements the values in braces.
    private void initialise(List<BracedElement> listed, CxxType element, Local pointer, Span span) {
        for (int i = 0; i < listed.size(); i++) {
            Expression value = listed.get(i).value();
            Initializer written =
                    value instanceof BracedListExpression inner
                            ? new ListInitializer(inner, inner.span())
                            : new CopyInitializer(value, value.span());
            Expr index = IntConstant.of(i, ScalarType.INT64, span);
            Place at = new Dereference(new PointerAdd(load(pointer, span), index, false, span), span);
            Optional<Expr> first = initial(element, Optional.of(written), span);
            if (first.isEmpty()) {
                continue;
            }
            Stmt made = new Evaluate(body.store(at, first.get()), span);
            boolean isUndone = i > 0 && WrittenDestructors.runFor(element, unit.classes().special());
            body.hoist(
                    isUndone
                            ? Try.undoing(new Block(List.of(made), span), destroyed(pointer, i, element, span), span)
                            : made);
        }
    }

    /// What stands in the braces of `new T[n]{a, b}`.
    private static List<BracedElement> listed(NewExpression creation) {
        return creation.initializer().orElse(null) instanceof ListInitializer(var list, _)
                ? list.elements()
                : List.of();
    }

    private static Load load(Local local, Span span) {
        return new Load(new LocalPlace(local, span), span);
    }

    /// Makes the elements of an array from one on; an exception destroys those before.
    private Stmt upwards(Local pointer, Local count, Expr from, Expr value, CxxType element, Span span) {
        Local index = body.hidden("i", ScalarType.INT64, span);
        Expr more = new Binary(BinaryOperator.LESS, load(index, span), load(count, span), ScalarType.BOOL, span);
        Stmt made = new Evaluate(body.store(element(pointer, index, span), value), span);
        boolean isUndone = !unit.classes().special().hasTrivialDestructor(element);
        Stmt task =
                isUndone
                        ? Try.undoing(
                                new Block(List.of(made), span), List.of(destroyed(pointer, index, element, span)), span)
                        : made;
        return loop(index, from, more, true, task, span);
    }

    /// The destruction of the first elements, the last one first.
    private List<Stmt> destroyed(Local pointer, int count, CxxType element, Span span) {
        var each = new EachElement(body);
        return each.downwards(
                count,
                index ->
                        each.destroyed(
                                new Dereference(new PointerAdd(load(pointer, span), index, false, span), span),
                                element,
                                span),
                span);
    }

    private Stmt destroyed(Local pointer, Local count, CxxType element, Span span) {
        return downwards(pointer, count, at -> new Evaluate(body.destroy(at, element, span), span), span);
    }

    /// A loop over all elements of an array, the last one first.
    private Stmt downwards(Local pointer, Local count, Function<Place, Stmt> task, Span span) {
        Local index = body.hidden("i", ScalarType.INT64, span);
        Expr one = IntConstant.of(1, ScalarType.INT64, span);
        Expr last = new Binary(BinaryOperator.SUBTRACT, load(count, span), one, ScalarType.INT64, span);
        Expr zero = IntConstant.of(0, ScalarType.INT64, span);
        Expr more = new Binary(BinaryOperator.GREATER_EQUAL, load(index, span), zero, ScalarType.BOOL, span);
        return loop(index, last, more, false, task.apply(element(pointer, index, span)), span);
    }

    private static Place element(Local pointer, Local index, Span span) {
        return new Dereference(new PointerAdd(load(pointer, span), load(index, span), false, span), span);
    }

    private static Stmt loop(Local index, Expr from, Expr more, boolean isUpwards, Stmt task, Span span) {
        Expr step = new Step(new LocalPlace(index, span), isUpwards, true, span);
        return new For(
                List.of(new Declare(index, Optional.of(from), span)),
                Optional.of(more),
                List.of(step),
                new Block(List.of(task), span),
                span);
    }

    Operand delete(DeleteExpression deletion) {
        Span span = deletion.span();
        Operand.OfValue operand = body.expressions().value(deletion.operand());
        if (!(operand.type().unqualified() instanceof PointerTo(var pointee))) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, span, "'delete' needs a pointer, not '" + operand.type() + "'");
        }
        if (pointee.unqualified() instanceof ClassType(var symbol) && !symbol.declareMembers()) {
            throw LoweringFailure.of(
                    Code.UNKNOWN_TYPE,
                    span,
                    "'" + symbol + "' is declared, but not defined: 'delete' does not know its destructor");
        }
        return delete(deletion, operand, pointee);
    }

    private Operand delete(DeleteExpression deletion, Operand.OfValue operand, CxxType pointee) {
        Span span = deletion.span();
        if (pointee.unqualified() instanceof ArrayOf(var inner, _)) {
            PointerType type = PointerType.to(unit.storage().ir(inner));
            Operand.OfValue flat = Operand.value(new PointerTo(inner), new Convert(operand.expr(), type, false, span));
            return delete(deletion, flat, inner);
        }
        boolean isTrivial =
                !(pointee.unqualified() instanceof ClassType) || unit.classes().special().hasTrivialDestructor(pointee);
        if (isTrivial) {
            Expr raw = new Convert(operand.expr(), PointerType.to(VoidType.VOID), false, span);
            return Operand.value(Fundamental.VOID, release(deletion, pointee, raw));
        }
        Local pointer = body.hidden("deleted", PointerType.to(unit.storage().ir(pointee.unqualified())), span);
        body.hoist(new Declare(pointer, Optional.of(operand.expr()), span));
        var statements = new ArrayList<Stmt>();
        Expr raw;
        if (deletion.isArray()) {
            Expr counts =
                    new PointerAdd(
                            new Convert(load(pointer, span), PointerType.to(ScalarType.INT64), false, span),
                            IntConstant.of(1, ScalarType.INT64, span),
                            true,
                            span);
            Local memory = body.hidden("memory", PointerType.to(ScalarType.INT64), span);
            Local count = body.hidden("count", ScalarType.INT64, span);
            statements.add(new Declare(memory, Optional.of(counts), span));
            statements.add(
                    new Declare(count, Optional.of(new Load(new Dereference(load(memory, span), span), span)), span));
            statements.add(destroyed(pointer, count, pointee, span));
            raw = new Convert(load(memory, span), PointerType.to(VoidType.VOID), false, span);
        } else {
            statements.add(new Evaluate(destroyed(pointer, pointee, span), span));
            raw = new Convert(load(pointer, span), PointerType.to(VoidType.VOID), false, span);
        }
        statements.add(new Evaluate(release(deletion, pointee, raw), span));
        Expr isSome = new Convert(load(pointer, span), ScalarType.BOOL, false, span);
        body.hoist(new If(isSome, new Block(statements, span), Optional.empty(), span));
        return Operand.nothing(span);
    }

    private Expr release(DeleteExpression deletion, CxxType pointee, Expr raw) {
        Span span = deletion.span();
        return functions
                .release(pointee, deletion.isArray(), deletion.isGlobal(), raw, span)
                .orElseGet(() -> {
                    boolean mayBePart =
                            !deletion.isArray()
                                    && pointee.unqualified() instanceof ClassType(var symbol)
                                    && unit.classes()
                                            .special()
                                            .destructor(symbol)
                                            .filter(symbol.layout()::isVirtual)
                                            .isPresent();
                    FunctionSymbol free = helper(mayBePart ? "__port_delete_object" : "__port_delete", span);
                    return new Call(body.use(free, span), List.of(raw), VoidType.VOID, span);
                });
    }

    /// The call of the destructor, virtual where it is declared so.
    private Expr destroyed(Local pointer, CxxType pointee, Span span) {
        var symbol = ((ClassType) pointee.unqualified()).symbol();
        FunctionSymbol destructor = unit.classes().special().destructor(symbol).orElseThrow();
        Operand object = Operand.place(pointee.unqualified(), new Dereference(load(pointer, span), span), span);
        return ((Operand.OfValue) body.expressions().calls().callMethod(destructor, object, List.of(), false, span))
                .expr();
    }
}
