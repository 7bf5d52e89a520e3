package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.Optional;
import java.util.OptionalInt;
import port.ir.Assign;
import port.ir.BinaryOperator;
import port.ir.CompoundAssign;
import port.ir.Expr;
import port.ir.Field;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Type;
import port.source.Span;

/// Everything that writes to a place. Where the result is wanted, it is pushed.
final class Assignments {
    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;

    Assignments(Emitters emitters) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
    }

    void assign(Assign assign, boolean wanted) {
        Place place = assign.place();
        TypeKind kind = Kinds.of(place.type());
        OptionalInt register = emitters.places.register(place);
        if (register.isPresent()) {
            emitters.expressions.value(assign.value());
            if (wanted) {
                duplicate(kind);
            }
            code.storeLocal(kind, register.getAsInt());
        } else if (Kinds.inMemory(place.type())) {
            copy(assign, wanted);
        } else if (emitters.places.bitField(place).isPresent()) {
            int address = addressOf(place);
            emitters.expressions.value(assign.value());
            storeBits(emitters.places.bitField(place).get(), address, wanted, assign.span());
        } else {
            emitters.places.address(place);
            emitters.expressions.value(assign.value());
            store(place, wanted, assign.span());
        }
    }

    private void copy(Assign assign, boolean wanted) {
        Place place = assign.place();
        Expr value = assign.value();
        Span span = assign.span();
        if (place instanceof LocalPlace(var local, _) && emitters.split.split(local).isPresent()) {
            emitters.split.assign(local, value, false, span);
            if (wanted) {
                emitters.split.spill(local, span);
            }
            return;
        }
        int target = addressOf(place);
        code.lload(target);
        boolean isPacked = emitters.places.isPacked(place);
        if (!isPacked) {
            method.checkAlignment(place.type(), span);
        }
        if (assign.makes()) {
            code.pop2();
            emitters.structs.initialize(new Structs.Target(target, 0, isPacked), place.type(), value);
        } else {
            emitters.expressions.value(value);
            method.callCopy(place.type(), span);
        }
        if (wanted) {
            code.lload(target);
        }
    }

    void compound(CompoundAssign assign, boolean wanted) {
        modify(
                assign.place(),
                () ->
                        combine(
                                assign.place().type(),
                                assign.operator(),
                                assign.value(),
                                assign.operationType(),
                                assign.span()),
                wanted,
                false,
                assign.span());
    }

    /// Replaces the value on the stack by the new one.
    private void combine(Type type, BinaryOperator operator, Expr value, Type operationType, Span span) {
        if (type instanceof PointerType pointer) {
            emitters.operators.index(value);
            code.loadConstant(method.program.types().sizeOf(pointer.pointee())).lmul();
            if (operator == BinaryOperator.ADD) {
                code.ladd();
            } else {
                code.lsub();
            }
            return;
        }
        emitters.conversions.convert(type, operationType);
        if (operator.isShift()) {
            emitters.operators.shift(operator, operationType, value);
        } else {
            emitters.expressions.value(value);
            emitters.operators.apply(operator, operationType, span);
        }
        emitters.conversions.convert(operationType, type);
    }

    void step(Step step, boolean wanted) {
        Type type = step.place().type();
        modify(step.place(), () -> stepValue(type, step.increment()), wanted, !step.prefix(), step.span());
    }

    private void stepValue(Type type, boolean increment) {
        switch (type) {
            case PointerType(var pointee, _) -> {
                long size = method.program.types().sizeOf(pointee);
                method.addConstant(increment ? size : -size);
            }
            case ScalarType scalar when scalar == ScalarType.BOOL -> code.pop().iconst_1();
            default -> {
                switch (Kinds.of(type)) {
                    case LONG -> code.loadConstant(increment ? 1L : -1L).ladd();
                    case FLOAT -> code.loadConstant(increment ? 1f : -1f).fadd();
                    case DOUBLE -> code.loadConstant(increment ? 1d : -1d).dadd();
                    default -> {
                        code.loadConstant(increment ? 1 : -1).iadd();
                        emitters.conversions.normalize(type);
                    }
                }
            }
        }
    }

    /// Reads the place, lets `change` replace the value on the stack, stores it.
    private void modify(Place place, Runnable change, boolean wanted, boolean wantOld, Span span) {
        TypeKind kind = Kinds.of(place.type());
        OptionalInt register = emitters.places.register(place);
        if (register.isPresent()) {
            code.loadLocal(kind, register.getAsInt());
            if (wanted && wantOld) {
                duplicate(kind);
            }
            change.run();
            if (wanted && !wantOld) {
                duplicate(kind);
            }
            code.storeLocal(kind, register.getAsInt());
            return;
        }
        Optional<Field> bits = emitters.places.bitField(place);
        int address = addressOf(place);
        int old = method.temporary(kind);
        code.lload(address);
        emitters.places.loadFrom(place);
        code.storeLocal(kind, old);
        boolean wantNew = wanted && !wantOld;
        if (bits.isPresent()) {
            code.loadLocal(kind, old);
            change.run();
            storeBits(bits.get(), address, wantNew, span);
        } else {
            code.lload(address).loadLocal(kind, old);
            change.run();
            store(place, wantNew, span);
        }
        if (wanted && wantOld) {
            code.loadLocal(kind, old);
        }
    }

    /// The JVM local that now holds the address of the place.
    private int addressOf(Place place) {
        emitters.places.address(place);
        int slot = method.temporary(TypeKind.LONG);
        code.lstore(slot);
        return slot;
    }

    /// Stores; address and value are on the stack.
    void store(Type type, boolean wanted, Span span) {
        TypeKind kind = Kinds.of(type);
        keeping(kind, wanted, () -> method.callStore(Kinds.accessor(type, false), kind, span));
    }

    private void store(Place place, boolean wanted, Span span) {
        TypeKind kind = Kinds.of(place.type());
        String accessor = Kinds.accessor(place.type(), false);
        if (emitters.places.isPacked(place)) {
            keeping(kind, wanted, () -> method.callPacked("store", accessor, kind, span));
        } else {
            keeping(kind, wanted, () -> method.callStore(accessor, kind, emitters.places.home(place), span));
        }
    }

    /// Lets `store` take the value on the stack, of which a copy stays there if it is wanted.
    private void keeping(TypeKind kind, boolean wanted, Runnable store) {
        if (!wanted) {
            store.run();
            return;
        }
        int value = method.temporary(kind);
        duplicate(kind);
        code.storeLocal(kind, value);
        store.run();
        code.loadLocal(kind, value);
    }

    /// Stores the value on the stack into a bit-field of the unit at the address in `address`.
    void storeBits(Field field, int address, boolean wanted, Span span) {
        TypeKind kind = Kinds.of(field.type());
        int value = method.temporary(kind);
        if (wanted) {
            duplicate(kind);
            code.storeLocal(kind, value);
        }
        emitters.places.insertBits(field, address, span);
        int unit = method.temporary(kind);
        code.storeLocal(kind, unit);
        code.lload(address).loadLocal(kind, unit);
        method.callStore(Kinds.accessor(field.type(), false), kind, span);
        if (wanted) {
            code.loadLocal(kind, value);
        }
    }

    private void duplicate(TypeKind kind) {
        if (kind.slotSize() == 2) {
            code.dup2();
        } else {
            code.dup();
        }
    }
}
