package port.reference.replay;

import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.Field;
import port.ir.FloatConstant;
import port.ir.FunctionAddress;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Integers;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Logical;
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
import port.ir.Type;
import port.ir.Unary;
import port.reference.compile.Kinds;
import port.reference.machine.Context;
import port.source.Span;

/// Evaluates expressions; the uncertainty of the value is left in the thread. A struct's value is its address.
final class Values {
    private static final int WARP_SIZE = 32;

    private final ThreadRun run;

    Values(ThreadRun run) {
        this.run = run;
    }

    long value(Expr expr, Activation in) {
        run.replay.step();
        return switch (expr) {
            case IntConstant(var value, var type, _, _) ->
                    certain(type instanceof ScalarType scalar ? Integers.wrap(value, scalar) : value);
            case FloatConstant(var value, var type, _, _) ->
                    certain(type == ScalarType.FLOAT ? Numbers.bits((float) value) : Numbers.bits(value));
            case NullPointer _ -> certain(0);
            case StringConstant(var bytes, _) -> certain(run.replay.program.string(bytes));
            case FunctionAddress(var function, _, _) -> certain(run.replay.program.functionAddress(function));
            case Builtin(var variable, _) -> certain(builtin(variable));
            case SizeOf(var measured, _) -> certain(run.size(measured));
            case Load(var place, _) -> load(place, in);
            case AddressOf(var place, _, _) -> certain(run.places.address(place, in));
            case Decay(var array, _) -> certain(run.places.address(array, in));
            case Unary unary -> unary(unary, in);
            case Binary binary -> binary(binary, in);
            case Logical logical -> logical(logical, in);
            case PointerAdd(var pointer, var index, var negated, _) -> pointerAdd(pointer, index, negated, in);
            case PointerDifference(var left, var right, _) -> {
                long bytes = value(left, in) - value(right, in);
                yield certain(bytes / Math.max(run.size(((PointerType) left.type()).pointee()), 1));
            }
            case Conditional(var condition, var whenTrue, var whenFalse, _) ->
                    run.statements.test(condition, in) ? value(whenTrue, in) : value(whenFalse, in);
            case Convert(var value, var type, _, _) -> convert(value, type, in);
            case Assign assign -> assign(assign, in);
            case CompoundAssign assign -> compound(assign, in);
            case Step step -> step(step, in);
            case Call call -> run.calls.call(call, in);
            case IndirectCall call -> run.calls.indirect(call, in);
            case Construct _, Aggregate _ -> {
                long address = run.reserve(run.size(expr.type()));
                initialize(address, expr.type(), expr, in);
                yield certain(address);
            }
            case Extract(var value, var field, var type, _) -> extract(value, field, type, in);
            case Sequence(var effects, var value, _) -> {
                effects.forEach(effect -> value(effect, in));
                yield value(value, in);
            }
        };
    }

    private long certain(long bits) {
        run.uncertainty = Uncertainty.NONE;
        return bits;
    }

    private long uncertain(long bits, Uncertainty uncertainty) {
        run.uncertainty = uncertainty;
        return bits;
    }

    private int builtin(BuiltinVariable variable) {
        Context context = run.context;
        int lane = run.thread.lane();
        return switch (variable) {
            case THREAD_IDX_X -> context.threadX[lane];
            case THREAD_IDX_Y -> context.threadY[lane];
            case THREAD_IDX_Z -> context.threadZ[lane];
            case BLOCK_IDX_X -> context.blockX;
            case BLOCK_IDX_Y -> context.blockY;
            case BLOCK_IDX_Z -> context.blockZ;
            case BLOCK_DIM_X -> context.blockDimX;
            case BLOCK_DIM_Y -> context.blockDimY;
            case BLOCK_DIM_Z -> context.blockDimZ;
            case GRID_DIM_X -> context.gridDimX;
            case GRID_DIM_Y -> context.gridDimY;
            case GRID_DIM_Z -> context.gridDimZ;
            case WARP_SIZE -> WARP_SIZE;
        };
    }

    private long load(Place place, Activation in) {
        Optional<Integer> register = run.places.register(place, in);
        if (register.isPresent()) {
            return uncertain(in.registers[register.get()], in.uncertainties[register.get()]);
        }
        long address = run.places.address(place, in);
        if (Kinds.inMemory(place.type())) {
            return certain(address);
        }
        Optional<Field> bitField = run.places.bitField(place);
        return bitField.isPresent()
                ? run.stores.loadBits(bitField.get(), address)
                : run.stores.load(place.type(), address);
    }

    private long extract(Expr value, String name, Type type, Activation in) {
        Field field = run.replay.program.field(value.type(), name);
        long address = value(value, in) + field.offset();
        if (Kinds.inMemory(type)) {
            return certain(address);
        }
        return field.isBitField() ? run.stores.loadBits(field, address) : run.stores.load(type, address);
    }

    private long unary(Unary unary, Activation in) {
        long operand = value(unary.operand(), in);
        Type type = unary.type();
        return switch (unary.operator()) {
            case NEGATE -> {
                if (type == ScalarType.FLOAT) {
                    yield Numbers.bits(-Float.intBitsToFloat((int) operand));
                } else if (type == ScalarType.DOUBLE) {
                    yield Numbers.bits(-Double.longBitsToDouble(operand));
                }
                yield Integers.wrap(-operand, (ScalarType) type);
            }
            case COMPLEMENT -> uncertain(Integers.wrap(~operand, (ScalarType) type), run.uncertainty.unknown());
            case NOT -> operand ^ 1;
        };
    }

    private long binary(Binary binary, Activation in) {
        long left = value(binary.left(), in);
        Uncertainty ofLeft = run.uncertainty;
        long right = value(binary.right(), in);
        Uncertainty ofRight = run.uncertainty;
        BinaryOperator operator = binary.operator();
        Type type = binary.left().type();
        if (operator.isComparison()) {
            boolean holds = Numbers.compare(operator, type, left, right);
            return uncertain(holds ? 1 : 0, ofComparison(type, left, ofLeft, right, ofRight));
        } else if (operator.isShift()) {
            boolean isLeft = operator == BinaryOperator.SHIFT_LEFT;
            long shifted = Numbers.shift(isLeft, type, left, binary.right().type(), right);
            return uncertain(shifted, ofLeft.with(ofRight, ofLeft.error() + ofRight.error()).unknown());
        }
        long result = Numbers.combine(operator, type, left, right);
        return uncertain(result, Numbers.combined(operator, type, left, ofLeft, right, ofRight, result));
    }

    /// Of a comparison that could end the other way.
    private static Uncertainty ofComparison(Type type, long left, Uncertainty ofLeft, long right, Uncertainty ofRight) {
        double room = ofLeft.error() + ofRight.error();
        double distance = Math.abs(Numbers.real(type, left) - Numbers.real(type, right));
        return room == 0 || distance > room ? Uncertainty.NONE : ofLeft.with(ofRight, Double.POSITIVE_INFINITY);
    }

    private long logical(Logical logical, Activation in) {
        boolean left = run.statements.test(logical.left(), in);
        if (left != logical.isAnd()) {
            return certain(left ? 1 : 0);
        }
        return certain(run.statements.test(logical.right(), in) ? 1 : 0);
    }

    private long pointerAdd(Expr pointer, Expr index, boolean negated, Activation in) {
        long address = value(pointer, in);
        Uncertainty ofPointer = run.uncertainty;
        long offset = value(index, in) * run.size(((PointerType) pointer.type()).pointee());
        Uncertainty both = ofPointer.with(run.uncertainty, ofPointer.error() + run.uncertainty.error());
        return uncertain(negated ? address - offset : address + offset, both.unknown());
    }

    private long convert(Expr operand, Type type, Activation in) {
        long bits = value(operand, in);
        Type from = operand.type();
        if (type.isVoid() || Kinds.inMemory(from) || from.equals(type)) {
            return bits;
        }
        long result = Numbers.convert(from, type, bits);
        return uncertain(result, Numbers.converted(from, type, bits, run.uncertainty, result));
    }

    private long assign(Assign assign, Activation in) {
        Place place = assign.place();
        Optional<Integer> register = run.places.register(place, in);
        if (register.isPresent()) {
            long bits = value(assign.value(), in);
            return setRegister(place, register.get(), bits, assign.span(), in);
        }
        long address = run.places.address(place, in);
        if (Kinds.inMemory(place.type())) {
            run.stores.copy(address, value(assign.value(), in), place.type(), assign.span());
            return certain(address);
        }
        long bits = value(assign.value(), in);
        return put(place, address, bits, assign.span());
    }

    private long setRegister(Place place, int register, long bits, Span span, Activation in) {
        in.registers[register] = bits;
        in.uncertainties[register] = run.uncertainty;
        if (place instanceof LocalPlace(var local, _)) {
            run.replay.observer.assigned(run.thread, span, in.function, local, bits);
        }
        return bits;
    }

    private long put(Place place, long address, long bits, Span span) {
        Uncertainty uncertainty = run.uncertainty;
        Optional<Field> bitField = run.places.bitField(place);
        if (bitField.isPresent()) {
            return run.stores.storeBits(bitField.get(), address, bits, uncertainty, span);
        }
        run.stores.store(place.type(), address, bits, uncertainty, span);
        return uncertain(bits, uncertainty);
    }

    private long compound(CompoundAssign assign, Activation in) {
        Place place = assign.place();
        Optional<Integer> register = run.places.register(place, in);
        long address = register.isPresent() ? 0 : run.places.address(place, in);
        long old = register.isPresent() ? in.registers[register.get()] : current(place, address);
        Uncertainty ofOld = register.isPresent() ? in.uncertainties[register.get()] : run.uncertainty;
        long operand = value(assign.value(), in);
        Uncertainty ofOperand = run.uncertainty;
        long updated;
        if (place.type() instanceof PointerType(var pointee, _)) {
            long bytes = operand * run.size(pointee);
            updated = assign.operator() == BinaryOperator.SUBTRACT ? old - bytes : old + bytes;
            run.uncertainty = ofOld.with(ofOperand, ofOld.error() + ofOperand.error()).unknown();
        } else {
            updated = combined(assign, old, ofOld, operand, ofOperand);
        }
        return register.isPresent()
                ? setRegister(place, register.get(), updated, assign.span(), in)
                : put(place, address, updated, assign.span());
    }

    private long current(Place place, long address) {
        Optional<Field> bitField = run.places.bitField(place);
        return bitField.isPresent()
                ? run.stores.loadBits(bitField.get(), address)
                : run.stores.load(place.type(), address);
    }

    private long combined(CompoundAssign assign, long old, Uncertainty ofOld, long operand, Uncertainty ofOperand) {
        Type stored = assign.place().type();
        Type type = assign.operationType();
        long left = Numbers.convert(stored, type, old);
        Uncertainty ofLeft = Numbers.converted(stored, type, old, ofOld, left);
        long result;
        Uncertainty ofResult;
        if (assign.operator().isShift()) {
            boolean isLeft = assign.operator() == BinaryOperator.SHIFT_LEFT;
            result = Numbers.shift(isLeft, type, left, assign.value().type(), operand);
            ofResult = ofLeft.with(ofOperand, ofLeft.error() + ofOperand.error()).unknown();
        } else {
            result = Numbers.combine(assign.operator(), type, left, operand);
            ofResult = Numbers.combined(assign.operator(), type, left, ofLeft, operand, ofOperand, result);
        }
        long back = Numbers.convert(type, stored, result);
        run.uncertainty = Numbers.converted(type, stored, result, ofResult, back);
        return back;
    }

    private long step(Step step, Activation in) {
        Place place = step.place();
        Optional<Integer> register = run.places.register(place, in);
        long address = register.isPresent() ? 0 : run.places.address(place, in);
        long old = register.isPresent() ? in.registers[register.get()] : current(place, address);
        Uncertainty ofOld = register.isPresent() ? in.uncertainties[register.get()] : run.uncertainty;
        int sign = step.increment() ? 1 : -1;
        long updated;
        if (place.type() instanceof PointerType(var pointee, _)) {
            updated = old + sign * run.size(pointee);
        } else {
            Type type = place.type();
            long one = Numbers.convert(ScalarType.INT32, type, sign);
            updated = type == ScalarType.BOOL ? 1 : Numbers.combine(BinaryOperator.ADD, type, old, one);
        }
        run.uncertainty = ofOld;
        long stored =
                register.isPresent()
                        ? setRegister(place, register.get(), updated, step.span(), in)
                        : put(place, address, updated, step.span());
        return uncertain(step.prefix() ? stored : old, ofOld);
    }

    /// Makes a value of type `type` at `address`.
    void initialize(long address, Type type, Expr expr, Activation in) {
        if (!Kinds.inMemory(type)) {
            long bits = value(expr, in);
            run.stores.store(type, address, bits, run.uncertainty, expr.span());
            return;
        }
        switch (expr) {
            case Aggregate aggregate -> run.statements.aggregate(address, aggregate, in);
            case StringConstant string -> run.statements.characters(address, type, string);
            case Construct construct -> run.calls.construct(construct, address, in);
            case Conditional(var condition, var whenTrue, var whenFalse, _) ->
                    initialize(address, type, run.statements.test(condition, in) ? whenTrue : whenFalse, in);
            case Sequence(var effects, var value, _) -> {
                effects.forEach(effect -> value(effect, in));
                initialize(address, type, value, in);
            }
            case Convert(var value, _, _, _) -> initialize(address, type, value, in);
            default -> run.stores.copy(address, value(expr, in), type, expr.span());
        }
    }
}
