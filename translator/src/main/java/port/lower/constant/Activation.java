package port.lower.constant;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.Field;
import port.ir.FloatConstant;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.GlobalPlace;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.Member;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Temporary;
import port.ir.Type;
import port.ir.Unary;
import port.lower.expression.Arithmetic;
import port.source.Span;

/// One activation of a function, or one expression on its own, while a constant is worked out: objects stand in memory,
/// addresses lead to them, functions are called ([expr.const]).
final class Activation {
    private final Evaluation evaluation;
    private final Map<Local, Cell> locals = new IdentityHashMap<>();

    Activation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /// @throws NotConstant if something in it is known only when the program runs
    Value value(Expr expr) {
        evaluation.step();
        return switch (expr) {
            case IntConstant _, FloatConstant _, NullPointer _, StringConstant _, FunctionAddress _ ->
                    new Value.Plain(expr);
            case Unary unary -> plain(Numbers.unary(unary, number(unary.operand())));
            case Binary binary -> binary(binary);
            case Logical(var isAnd, var left, var right, var span) ->
                    new Value.Plain(Numbers.bool(holds(left) != isAnd ? !isAnd : holds(right), span));
            case Conditional choice -> value(holds(choice.condition()) ? choice.whenTrue() : choice.whenFalse());
            case Convert convert -> convert(value(convert.value()), convert.type(), convert.span());
            case SizeOf size ->
                    new Value.Plain(IntConstant.of(evaluation.sizeOf(size.measured()), ScalarType.UINT64, size.span()));
            case Aggregate aggregate -> aggregate(aggregate);
            case Construct construct -> construct(construct);
            case Extract(var object, var field, _, _) -> whole(value(object), field).load();
            case Load(var place, _) -> cell(place).load();
            case AddressOf(var place, _, _) -> address(place);
            case Decay(var array, _) -> new Value.Address(cell(array).parts(), 0);
            case PointerAdd add -> add(add);
            case PointerDifference(var left, var right, var span) -> difference(left, right, span);
            case Assign(var place, var right, _, _) -> store(place, value(right));
            case CompoundAssign compound -> compound(compound);
            case Step step -> step(step);
            case Call(var function, var arguments, _, _) -> evaluation.call(function, values(arguments));
            case IndirectCall(var target, var arguments, _, _) ->
                    evaluation.call(target(value(target)), values(arguments));
            case Sequence(var effects, var last, _) -> {
                effects.forEach(this::value);
                yield value(last);
            }
            case port.ir.Builtin _ -> throw new NotConstant("known on the device");
        };
    }

    /// The truth of a condition.
    boolean holds(Expr condition) {
        return number(condition) instanceof IntConstant known && known.value() != 0;
    }

    /// Makes an object for a variable or parameter.
    Cell declare(Local local) {
        Cell cell = evaluation.shapes().blank(local.type());
        locals.put(local, cell);
        return cell;
    }

    private List<Value> values(List<Expr> arguments) {
        return arguments.stream().map(this::value).toList();
    }

    private Expr number(Expr expr) {
        if (value(expr) instanceof Value.Plain(var constant)) {
            return constant;
        }
        throw new NotConstant("no number");
    }

    private static Value plain(Optional<Expr> result) {
        return new Value.Plain(result.orElseThrow(() -> new NotConstant("no result")));
    }

    private static FunctionId target(Value value) {
        if (value instanceof Value.Plain(FunctionAddress(var function, _, _))) {
            return function;
        }
        throw new NotConstant("no function");
    }

    private Cell whole(Value object, String field) {
        if (object instanceof Value.Whole(var cell)) {
            return evaluation.shapes().part(cell, field);
        }
        throw new NotConstant("no struct");
    }

    private Value binary(Binary binary) {
        Value left = value(binary.left());
        Value right = value(binary.right());
        if (left instanceof Value.Plain(var a)
                && right instanceof Value.Plain(var b)
                && !(a instanceof StringConstant)
                && !(b instanceof StringConstant)) {
            return plain(
                    a instanceof NullPointer && b instanceof NullPointer
                            ? compare(binary, 0)
                            : Numbers.binary(binary, a, b));
        }
        boolean isEquality = binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL;
        if (isEquality && (isNull(left) || isNull(right))) {
            return plain(compare(binary, 1));
        }
        Value.Address first = pointer(left);
        Value.Address second = pointer(right);
        if (first.row().equals(second.row())) {
            return plain(compare(binary, Long.compare(first.index(), second.index())));
        }
        if (isEquality) {
            return plain(compare(binary, 1));
        }
        throw new NotConstant("addresses of different objects");
    }

    private static boolean isNull(Value value) {
        return value instanceof Value.Plain(NullPointer _);
    }

    private static Optional<Expr> compare(Binary binary, int order) {
        Span span = binary.span();
        return Numbers.binary(
                binary, IntConstant.of(order, ScalarType.INT32, span), IntConstant.of(0, ScalarType.INT32, span));
    }

    private static Value convert(Value value, Type type, Span span) {
        return switch (value) {
            case Value.Plain(StringConstant text) when type instanceof PointerType -> new Value.Plain(text);
            case Value.Plain(FunctionAddress function) when type instanceof PointerType -> new Value.Plain(function);
            case Value.Plain(StringConstant _), Value.Plain(FunctionAddress _), Value.Address _
                    when type == ScalarType.BOOL ->
                    new Value.Plain(Numbers.bool(true, span));
            case Value.Plain(var constant) -> plain(Numbers.convert(constant, type, span));
            case Value.Address address when type instanceof PointerType -> address;
            default -> throw new NotConstant("no such conversion");
        };
    }

    private Value aggregate(Aggregate aggregate) {
        Cell cell = evaluation.shapes().zero(aggregate.type());
        for (int i = 0; i < aggregate.elements().size(); i++) {
            cell.parts().at(i).store(value(aggregate.elements().get(i)));
        }
        return new Value.Whole(cell);
    }

    private Value construct(Construct construct) {
        Cell cell = evaluation.shapes().blank(construct.struct());
        var arguments = new java.util.ArrayList<Value>();
        arguments.add(new Value.Address(cell.alone(), 0));
        arguments.addAll(values(construct.arguments()));
        evaluation.call(construct.constructor(), arguments);
        return new Value.Whole(cell);
    }

    // ---- places and addresses ----

    private Cell cell(Place place) {
        return switch (place) {
            case LocalPlace(var local, _) -> local(local);
            case GlobalPlace global -> evaluation.global(global);
            case Dereference(var pointer, _) -> pointed(pointer, place.type());
            case Member(var object, var field, _, _) -> evaluation.shapes().part(cell(object), field);
            case Element(var array, var index, _) -> cell(array).parts().at(index(index));
            case Temporary(var local, var value, _) -> {
                Value made = value(value);
                Cell cell = declare(local);
                cell.store(made);
                yield cell;
            }
        };
    }

    private Cell local(Local local) {
        return locals.computeIfAbsent(
                local, _ -> evaluation.variable(local).orElseGet(() -> evaluation.shapes().blank(local.type())));
    }

    private Cell pointed(Expr pointer, Type type) {
        Cell cell = pointer(value(pointer)).cell();
        if (!cell.type().equals(type)) {
            throw new NotConstant("an object of another type");
        }
        return cell;
    }

    private Value address(Place place) {
        return switch (place) {
            case Dereference(var pointer, _) -> value(pointer);
            case Element(var array, var index, _) -> new Value.Address(cell(array).parts(), index(index));
            default -> new Value.Address(cell(place).alone(), 0);
        };
    }

    private Value.Address pointer(Value value) {
        return switch (value) {
            case Value.Address address -> address;
            case Value.Plain(StringConstant text) -> new Value.Address(evaluation.text(text), 0);
            default -> throw new NotConstant("no address");
        };
    }

    private long index(Expr index) {
        if (number(index) instanceof IntConstant known) {
            return known.value();
        }
        throw new NotConstant("no index");
    }

    private Value add(PointerAdd add) {
        Value.Address from = pointer(value(add.pointer()));
        long distance = index(add.index());
        long to = from.index() + (add.negated() ? -distance : distance);
        if (to < 0 || to > from.row().cells().size()) {
            throw new NotConstant("out of bounds");
        }
        return new Value.Address(from.row(), to);
    }

    private Value difference(Expr left, Expr right, Span span) {
        Value.Address first = pointer(value(left));
        Value.Address second = pointer(value(right));
        if (!first.row().equals(second.row())) {
            throw new NotConstant("addresses of different objects");
        }
        return new Value.Plain(IntConstant.of(first.index() - second.index(), ScalarType.INT64, span));
    }

    // ---- what changes objects ----

    private Value store(Place place, Value value) {
        Value kept = fitted(place, value);
        cell(place).store(kept);
        return kept;
    }

    /// What a bit-field keeps of a number.
    private Value fitted(Place place, Value value) {
        if (!(place instanceof Member(var object, var name, _, _))
                || !(object.type() instanceof StructType struct)
                || !(value instanceof Value.Plain(IntConstant number))) {
            return value;
        }
        Field field = evaluation.shapes().field(struct, name);
        if (!field.isBitField() || !(number.type() instanceof ScalarType type)) {
            return value;
        }
        int unused = Long.SIZE - field.bitWidth();
        long bits = number.value() << unused;
        long cut = type.isSigned() ? bits >> unused : bits >>> unused;
        return new Value.Plain(IntConstant.of(cut, type, number.span()));
    }

    private Value compound(CompoundAssign compound) {
        Expr old = number(cell(compound.place()).load());
        Type type = compound.operationType();
        Span span = compound.span();
        Expr left = Numbers.convert(old, type, span).orElseThrow(() -> new NotConstant("no number"));
        Expr right = number(compound.value());
        Value result = plain(Numbers.binary(new Binary(compound.operator(), left, right, type, span), left, right));
        return store(compound.place(), convert(result, compound.place().type(), span));
    }

    private static Expr number(Value value) {
        if (value instanceof Value.Plain(var constant)) {
            return constant;
        }
        throw new NotConstant("no number");
    }

    private Value step(Step step) {
        Value old = cell(step.place()).load();
        int by = step.increment() ? 1 : -1;
        Value next =
                switch (old) {
                    case Value.Plain(IntConstant number) when number.type() instanceof ScalarType type ->
                            new Value.Plain(
                                    IntConstant.of(Arithmetic.wrap(number.value() + by, type), type, step.span()));
                    case Value.Plain(FloatConstant number) when number.type() instanceof ScalarType type ->
                            new Value.Plain(FloatConstant.of(number.value() + by, type, step.span()));
                    case Value.Address(var row, var index) -> new Value.Address(row, index + by);
                    case Value.Plain(StringConstant text) -> new Value.Address(evaluation.text(text), by);
                    default -> throw new NotConstant("no number");
                };
        Value stored = store(step.place(), next);
        return step.prefix() ? stored : old;
    }
}
