package port.lower.constant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.FloatConstant;
import port.ir.For;
import port.ir.Function;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.ir.While;
import port.lower.expression.Arithmetic;
import port.lower.statement.FunctionLowering;
import port.lower.symbol.FunctionSymbol;
import port.source.Span;

/// Works out expressions whose operands are constants; calls of functions with simple bodies, too.
final class Evaluation {
    private static final int MOST_STEPS = 1_000_000;

    private final Constants constants;
    private final Map<Integer, Expr> locals = new HashMap<>();
    private int steps;

    Evaluation(Constants constants) {
        this.constants = constants;
    }

    Optional<Expr> value(Expr expr) {
        if (++steps > MOST_STEPS) {
            return Optional.empty();
        }
        return switch (expr) {
            case IntConstant _, FloatConstant _, port.ir.NullPointer _, port.ir.StringConstant _ -> Optional.of(expr);
            case port.ir.FunctionAddress _ -> Optional.of(expr);
            case Unary unary -> value(unary.operand()).flatMap(operand -> unary(unary, operand));
            case Binary binary ->
                    value(binary.left())
                            .flatMap(left -> value(binary.right()).flatMap(right -> binary(binary, left, right)));
            case Logical logical -> logical(logical);
            case Conditional choice ->
                    truth(choice.condition()).flatMap(holds -> value(holds ? choice.whenTrue() : choice.whenFalse()));
            case Convert convert ->
                    value(convert.value()).flatMap(inner -> convert(inner, convert.type(), convert.span()));
            case SizeOf size -> size(size);
            case Aggregate aggregate -> aggregate(aggregate);
            case Extract _ -> Optional.empty();
            case Load(LocalPlace(var local, _), _) -> Optional.ofNullable(locals.get(local.id()));
            case Assign(LocalPlace(var local, _), var right, _, _) ->
                    value(right).map(result -> store(local.id(), result));
            case CompoundAssign(LocalPlace(var local, _), var operator, var right, var type, var span) -> {
                Optional<Expr> old =
                        Optional.ofNullable(locals.get(local.id())).flatMap(found -> convert(found, type, span));
                yield old.flatMap(left ->
                                value(right)
                                        .flatMap(operand ->
                                                binary(new Binary(operator, left, operand, type, span), left, operand)))
                        .flatMap(result -> convert(result, local.type(), span))
                        .map(result -> store(local.id(), result));
            }
            case Step(LocalPlace(var local, _), var increment, var prefix, var span) ->
                    step(local, increment, prefix, span);
            case Call call -> call(call);
            case Sequence sequence -> {
                for (Expr effect : sequence.effects()) {
                    if (value(effect).isEmpty()) {
                        yield Optional.empty();
                    }
                }
                yield value(sequence.value());
            }
            default -> Optional.empty();
        };
    }

    private Expr store(int id, Expr value) {
        locals.put(id, value);
        return value;
    }

    private Optional<Expr> step(port.ir.Local local, boolean increment, boolean prefix, Span span) {
        if (!(locals.get(local.id()) instanceof IntConstant old) || !(local.type() instanceof ScalarType type)) {
            return Optional.empty();
        }
        Expr next = IntConstant.of(Arithmetic.wrap(old.value() + (increment ? 1 : -1), type), type, span);
        store(local.id(), next);
        return Optional.of(prefix ? next : old);
    }

    private Optional<Expr> size(SizeOf size) {
        try {
            long bytes = new port.ir.TypeTable(constants.unit().storage().structs()).sizeOf(size.measured());
            return Optional.of(IntConstant.of(bytes, ScalarType.UINT64, size.span()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Expr> aggregate(Aggregate aggregate) {
        List<Expr> elements = new ArrayList<>();
        for (Expr element : aggregate.elements()) {
            Optional<Expr> known = value(element);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            elements.add(known.get());
        }
        return Optional.of(new Aggregate(aggregate.type(), elements, aggregate.span()));
    }

    private Optional<Boolean> truth(Expr expr) {
        return value(expr).filter(IntConstant.class::isInstance).map(found -> ((IntConstant) found).value() != 0);
    }

    private Optional<Expr> logical(Logical logical) {
        Optional<Boolean> left = truth(logical.left());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        boolean decided = left.get() != logical.isAnd();
        return (decided ? left : truth(logical.right())).map(holds -> bool(holds, logical.span()));
    }

    private static Expr bool(boolean value, Span span) {
        return IntConstant.of(value ? 1 : 0, ScalarType.BOOL, span);
    }

    private static Optional<Expr> unary(Unary unary, Expr operand) {
        if (operand instanceof FloatConstant constant && unary.operator() == UnaryOperator.NEGATE) {
            return Optional.of(FloatConstant.of(-constant.value(), (ScalarType) constant.type(), unary.span()));
        }
        if (!(operand instanceof IntConstant constant) || !(constant.type() instanceof ScalarType type)) {
            return Optional.empty();
        }
        long result =
                switch (unary.operator()) {
                    case NEGATE -> -constant.value();
                    case COMPLEMENT -> ~constant.value();
                    case NOT -> constant.value() == 0 ? 1 : 0;
                };
        return Optional.of(IntConstant.of(Arithmetic.wrap(result, type), type, unary.span()));
    }

    private static Optional<Expr> binary(Binary binary, Expr left, Expr right) {
        if (left instanceof FloatConstant(var a, _, _, _) && right instanceof FloatConstant(var b, _, _, _)) {
            return floating(binary, a, b);
        }
        if (left instanceof IntConstant a && right instanceof IntConstant b && a.type() instanceof ScalarType type) {
            return integers(binary, a.value(), b.value(), type);
        }
        return Optional.empty();
    }

    private static Optional<Expr> floating(Binary binary, double a, double b) {
        if (binary.operator().isComparison()) {
            boolean holds =
                    switch (binary.operator()) {
                        case EQUAL -> a == b;
                        case NOT_EQUAL -> a != b;
                        case LESS -> a < b;
                        case LESS_EQUAL -> a <= b;
                        case GREATER -> a > b;
                        default -> a >= b;
                    };
            return Optional.of(bool(holds, binary.span()));
        }
        double exact =
                switch (binary.operator()) {
                    case ADD -> a + b;
                    case SUBTRACT -> a - b;
                    case MULTIPLY -> a * b;
                    case DIVIDE -> a / b;
                    default -> throw new IllegalStateException("not for floats: " + binary.operator());
                };
        // Doubles have more than twice the digits of floats: rounding twice gives what rounding once would.
        double result = binary.type() == ScalarType.FLOAT ? (float) exact : exact;
        return Optional.of(FloatConstant.of(result, (ScalarType) binary.type(), binary.span()));
    }

    private static Optional<Expr> integers(Binary binary, long a, long b, ScalarType type) {
        boolean isSigned = type.isSigned();
        if (binary.operator().isComparison()) {
            int order = isSigned || type == ScalarType.BOOL ? Long.compare(a, b) : Long.compareUnsigned(a, b);
            boolean holds =
                    switch (binary.operator()) {
                        case EQUAL -> order == 0;
                        case NOT_EQUAL -> order != 0;
                        case LESS -> order < 0;
                        case LESS_EQUAL -> order <= 0;
                        case GREATER -> order > 0;
                        default -> order >= 0;
                    };
            return Optional.of(bool(holds, binary.span()));
        }
        boolean divides = binary.operator() == BinaryOperator.DIVIDE || binary.operator() == BinaryOperator.REMAINDER;
        if (divides && b == 0) {
            return Optional.empty();
        }
        long result =
                switch (binary.operator()) {
                    case ADD -> a + b;
                    case SUBTRACT -> a - b;
                    case MULTIPLY -> a * b;
                    case DIVIDE -> isSigned ? a / b : Long.divideUnsigned(a, b);
                    case REMAINDER -> isSigned ? a % b : Long.remainderUnsigned(a, b);
                    case SHIFT_LEFT -> b >= type.bits() || b < 0 ? 0 : a << b;
                    case SHIFT_RIGHT -> shiftRight(a, b, type);
                    case AND -> a & b;
                    case OR -> a | b;
                    case XOR -> a ^ b;
                    default -> throw new IllegalStateException("a comparison: " + binary.operator());
                };
        return Optional.of(IntConstant.of(Arithmetic.wrap(result, type), type, binary.span()));
    }

    private static long shiftRight(long a, long count, ScalarType type) {
        boolean isTooFar = count >= type.bits() || count < 0;
        if (type.isSigned()) {
            return isTooFar ? a < 0 ? -1 : 0 : a >> count;
        }
        return isTooFar ? 0 : a >>> count;
    }

    private static Optional<Expr> convert(Expr value, Type type, Span span) {
        if (value.type().equals(type)) {
            return Optional.of(value);
        }
        if (!(type instanceof ScalarType target)) {
            return Optional.empty();
        }
        return switch (value) {
            case IntConstant(var number, ScalarType from, _, _) -> Optional.of(ofInteger(number, from, target, span));
            case FloatConstant(var number, _, _, _) -> Optional.of(ofFloat(number, target, span));
            default -> Optional.empty();
        };
    }

    private static Expr ofInteger(long number, ScalarType from, ScalarType target, Span span) {
        if (target == ScalarType.FLOAT) {
            return FloatConstant.of(Arithmetic.toFloat(number, from), target, span);
        }
        if (target == ScalarType.DOUBLE) {
            return FloatConstant.of(Arithmetic.toDouble(number, from), target, span);
        }
        return IntConstant.of(Arithmetic.wrap(number, target), target, span);
    }

    private static Expr ofFloat(double number, ScalarType target, Span span) {
        if (target.isFloating()) {
            return FloatConstant.of(target == ScalarType.FLOAT ? (float) number : number, target, span);
        }
        if (target == ScalarType.BOOL) {
            return bool(number != 0, span);
        }
        return IntConstant.of(Arithmetic.wrap((long) number, target), target, span);
    }

    /// The result of a function for constant arguments.
    private Optional<Expr> call(Call call) {
        Optional<FunctionSymbol> symbol = constants.function(call.function());
        if (symbol.isEmpty() || symbol.get().definition().isEmpty() && symbol.get().generated().isEmpty()) {
            return Optional.empty();
        }
        Optional<Function> function = FunctionLowering.constant(constants.unit(), symbol.get());
        if (function.isEmpty() || function.get().body().isEmpty()) {
            return Optional.empty();
        }
        var inner = new Evaluation(constants);
        inner.steps = steps;
        List<port.ir.Local> parameters = function.get().parameters();
        for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
            Optional<Expr> argument = value(call.arguments().get(i));
            if (argument.isPresent()) {
                inner.locals.put(parameters.get(i).id(), argument.get());
            }
        }
        return inner.run(function.get().body().get()).flatMap(result -> result.value());
    }

    /// How a statement ended: with a value where it returned.
    private record Flow(Optional<Expr> value) {}

    private static final Flow ON = new Flow(Optional.empty());

    private Optional<Flow> run(Stmt stmt) {
        if (++steps > MOST_STEPS) {
            return Optional.empty();
        }
        return switch (stmt) {
            case Block block -> {
                for (Stmt inner : block.statements()) {
                    Optional<Flow> flow = run(inner);
                    if (flow.isEmpty() || flow.get() != ON) {
                        yield flow;
                    }
                }
                yield Optional.of(ON);
            }
            case Declare(var local, var initializer, _) ->
                    initializer.isEmpty()
                            ? Optional.of(ON)
                            : value(initializer.get())
                                    .map(found -> {
                                        store(local.id(), found);
                                        return ON;
                                    });
            case Evaluate(var expr, _) -> value(expr).map(_ -> ON);
            case If branch ->
                    truth(branch.condition())
                            .flatMap(holds ->
                                    holds
                                            ? run(branch.whenTrue())
                                            : branch.whenFalse().map(this::run).orElse(Optional.of(ON)));
            case Return(var value, _) ->
                    value.isEmpty()
                            ? Optional.of(new Flow(Optional.empty()))
                            : value(value.get()).map(found -> new Flow(Optional.of(found)));
            case While loop -> loop(Optional.of(loop.condition()), List.of(), loop.body());
            case For loop -> {
                for (Stmt first : loop.initializers()) {
                    if (run(first).isEmpty()) {
                        yield Optional.empty();
                    }
                }
                yield loop(loop.condition(), loop.steps(), loop.body());
            }
            default -> Optional.empty();
        };
    }

    private Optional<Flow> loop(Optional<Expr> condition, List<Expr> after, Stmt body) {
        while (true) {
            Optional<Boolean> holds = condition.isEmpty() ? Optional.of(true) : truth(condition.get());
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (!holds.get()) {
                return Optional.of(ON);
            }
            Optional<Flow> flow = run(body);
            if (flow.isEmpty() || flow.get() != ON) {
                return flow;
            }
            for (Expr step : after) {
                if (value(step).isEmpty()) {
                    return Optional.empty();
                }
            }
        }
    }
}
