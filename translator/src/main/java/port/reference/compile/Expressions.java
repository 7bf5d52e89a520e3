package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.Builtin;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.FloatConstant;
import port.ir.FunctionAddress;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Logical;
import port.ir.NullPointer;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.StringConstant;
import port.ir.Unary;

/// Expressions: each pushes its value, as [Kinds] says.
final class Expressions {
    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;

    Expressions(Emitters emitters) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
    }

    void value(Expr expr) {
        switch (expr) {
            case IntConstant(var value, var type, _, _) -> integer(value, Kinds.of(type));
            case FloatConstant(var value, var type, _, _) -> {
                if (type == ScalarType.FLOAT) {
                    code.loadConstant((float) value);
                } else {
                    code.loadConstant(value);
                }
            }
            case NullPointer _ -> code.lconst_0();
            case StringConstant(var bytes, _) -> code.loadConstant(method.program.string(bytes));
            case FunctionAddress(var function, _, _) -> code.loadConstant(method.program.functionAddress(function));
            case Builtin(var variable, _) -> method.builtins().value(variable);
            case SizeOf(var measured, _) -> code.loadConstant(method.program.types().sizeOf(measured));
            case Load(var place, _) -> emitters.places.load(place);
            case AddressOf(var place, _, _) -> emitters.places.addressOnly(place);
            case Decay(var array, _) -> emitters.places.addressOnly(array);
            case Unary unary -> emitters.operators.unary(unary);
            case Binary binary -> {
                if (binary.operator().isComparison()) {
                    emitters.conditions.value(binary);
                } else {
                    emitters.operators.binary(binary);
                }
            }
            case Logical logical -> emitters.conditions.value(logical);
            case PointerAdd(var pointer, var index, var negated, _) -> pointerAdd(pointer, index, negated);
            case PointerDifference(var left, var right, _) -> pointerDifference(left, right);
            case Conditional(var condition, var whenTrue, var whenFalse, var place) ->
                    emitters.conditions.choice(condition, place, () -> value(whenTrue), () -> value(whenFalse));
            case Convert(var value, var type, _, _) -> {
                value(value);
                emitters.conversions.convert(value.type(), type);
            }
            case Assign assign -> emitters.assignments.assign(assign, true);
            case CompoundAssign assign -> emitters.assignments.compound(assign, true);
            case Step step -> emitters.assignments.step(step, true);
            case Call call -> emitters.calls.call(call);
            case IndirectCall call -> emitters.calls.indirect(call);
            case Construct _, Aggregate _ -> emitters.structs.temporary(expr);
            case Extract(var value, var field, _, _) -> emitters.structs.extract(value, field, expr.span());
            case Sequence(var effects, var value, _) -> {
                effects.forEach(this::discard);
                value(value);
            }
        }
    }

    /// Evaluates for the effects alone.
    void discard(Expr expr) {
        switch (expr) {
            case Assign assign -> emitters.assignments.assign(assign, false);
            case CompoundAssign assign -> emitters.assignments.compound(assign, false);
            case Step step -> emitters.assignments.step(step, false);
            case Sequence(var effects, var value, _) -> {
                effects.forEach(this::discard);
                discard(value);
            }
            case Conditional(var condition, var whenTrue, var whenFalse, var place) ->
                    emitters.conditions.choice(condition, place, () -> discard(whenTrue), () -> discard(whenFalse));
            case Convert(var value, var type, _, _) when type.isVoid() -> discard(value);
            case IntConstant _, FloatConstant _, NullPointer _, StringConstant _, FunctionAddress _, SizeOf _ -> {}
            case Builtin _, Load _, AddressOf _, Decay _, Unary _, Binary _, Logical _, PointerAdd _ -> drop(expr);
            case PointerDifference _, Convert _, Call _, IndirectCall _, Construct _, Aggregate _, Extract _ ->
                    drop(expr);
        }
    }

    private void drop(Expr expr) {
        value(expr);
        emitters.conversions.discard(Kinds.of(expr.type()));
    }

    private void integer(long value, TypeKind kind) {
        if (kind == TypeKind.LONG) {
            code.loadConstant(value);
        } else {
            code.loadConstant((int) value);
        }
    }

    private void pointerAdd(Expr pointer, Expr index, boolean negated) {
        value(pointer);
        long size = method.program.types().sizeOf(((PointerType) pointer.type()).pointee());
        if (index instanceof IntConstant(var count, _, _, _)) {
            method.addConstant(negated ? -count * size : count * size);
            return;
        }
        emitters.operators.index(index);
        if (size != 1) {
            code.loadConstant(size).lmul();
        }
        if (negated) {
            code.lsub();
        } else {
            code.ladd();
        }
    }

    private void pointerDifference(Expr left, Expr right) {
        value(left);
        value(right);
        code.lsub();
        long size = method.program.types().sizeOf(((PointerType) left.type()).pointee());
        if (size > 1) {
            code.loadConstant(size).ldiv();
        }
    }
}
