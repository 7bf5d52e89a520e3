package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.Optional;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Call;
import port.ir.Conditional;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.Field;
import port.ir.GlobalPlace;
import port.ir.IndirectCall;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Sequence;
import port.ir.StringConstant;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.reference.memory.Side;
import port.source.Span;

/// Values of structs and arrays: made in place where they are wanted, or in frame memory.
final class Structs {
    /// From how many literals on a list is copied from a constant.
    private static final int LONG_LIST = 16;

    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;

    Structs(Emitters emitters) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
    }

    /// A place for a value of type `type` to be made: `offset` bytes behind the address in the JVM local `slot`.
    ///
    /// @param isAnywhere whether parts of it may lie at addresses that their types forbid, as in a packed struct
    record Target(int slot, long offset, boolean isAnywhere) {
        Target(int slot, long offset) {
            this(slot, offset, false);
        }

        Target plus(long bytes) {
            return new Target(slot, offset + bytes, isAnywhere);
        }

        Target anywhere() {
            return new Target(slot, offset, true);
        }
    }

    /// Makes the value in fresh frame memory and pushes its address.
    void temporary(Expr expr) {
        Target target = reserve(expr.type());
        initialize(target, expr.type(), expr);
        pushAddress(target);
    }

    Target reserve(Type type) {
        var types = method.program.types();
        return new Target(method.frame, method.reserve(types.sizeOf(type), types.localAlignmentOf(type)));
    }

    void pushAddress(Target target) {
        code.lload(target.slot());
        method.addConstant(target.offset());
    }

    /// Makes a value of type `type` at `target`.
    void initialize(Target target, Type type, Expr expr) {
        if (!Kinds.inMemory(type)) {
            pushAddress(target);
            emitters.expressions.value(expr);
            store(target, type, expr.span());
            return;
        }
        if (target.isAnywhere() && isMadeElsewhere(expr)) {
            Target made = reserve(type);
            initialize(made, type, expr);
            pushAddress(target);
            pushAddress(made);
            method.callCopy(type, expr.span());
            return;
        }
        switch (expr) {
            case Aggregate aggregate ->
                    aggregate(method.program.types().isPacked(type) ? target.anywhere() : target, aggregate);
            case StringConstant string -> characters(target, type, string);
            case Construct construct -> {
                if (method.side == Side.HOST && hasGaps(type)) {
                    zero(target, type, expr.span());
                } else if (method.side == Side.DEVICE) {
                    clearGaps(target, type);
                }
                emitters.calls.construct(construct, target);
            }
            case Call call when !emitters.calls.isIntrinsic(call) -> emitters.calls.direct(call, Optional.of(target));
            case IndirectCall call -> emitters.calls.indirect(call, Optional.of(target));
            case Conditional(var condition, var whenTrue, var whenFalse, var place) ->
                    emitters.conditions.choice(
                            condition,
                            place,
                            () -> initialize(target, type, whenTrue),
                            () -> initialize(target, type, whenFalse));
            case Sequence(var effects, var value, _) -> {
                effects.forEach(emitters.expressions::discard);
                initialize(target, type, value);
            }
            case Convert(var value, _, _, _) -> initialize(target, type, value);
            // A constant such as 'nullopt' has nothing in it, and may be anybody's.
            case Load(GlobalPlace _, var span) when isEmpty(type) -> zero(target, type, span);
            case Load(LocalPlace(var local, _), var span) when emitters.split.split(local).isPresent() ->
                    emitters.split.storeTo(target, local, span);
            default -> {
                pushAddress(target);
                emitters.expressions.value(expr);
                method.callCopy(type, expr.span());
            }
        }
    }

    /// Whether a function makes the value, which knows nothing of packed structs around it.
    private boolean isMadeElsewhere(Expr expr) {
        return method.side == Side.DEVICE
                && (expr instanceof Construct || expr instanceof Call || expr instanceof IndirectCall);
    }

    /// Stores the scalar on the stack at the address of the target, which is below it.
    void store(Target target, Type type, Span span) {
        if (target.isAnywhere() && method.side == Side.DEVICE) {
            method.callPacked("store", Kinds.accessor(type, false), Kinds.of(type), span);
        } else {
            emitters.assignments.store(type, false, span);
        }
    }

    private void aggregate(Target target, Aggregate aggregate) {
        if (aggregate.elements().size() >= LONG_LIST && GlobalData.isLiteral(aggregate)) {
            literals(target, aggregate);
            return;
        }
        if (!coversAll(aggregate)) {
            zero(target, aggregate.type(), aggregate.span());
        }
        List<Expr> elements = aggregate.elements();
        switch (aggregate.type()) {
            case StructType struct -> {
                StructDefinition definition = method.program.types().definition(struct);
                for (int i = 0; i < elements.size(); i++) {
                    field(target, definition.fields().get(i), elements.get(i));
                }
            }
            case ArrayType(var element, _) -> {
                long size = method.program.types().sizeOf(element);
                for (int i = 0; i < elements.size(); i++) {
                    initialize(target.plus(i * size), element, elements.get(i));
                }
            }
            default -> throw new IllegalArgumentException("no aggregate: " + aggregate.type());
        }
    }

    /// Copies a long list of literals from a constant: a store for each would soon be more than a method of the JVM may hold.
    private void literals(Target target, Aggregate aggregate) {
        List<Byte> bytes = new GlobalData(method.program).bytesOf(aggregate);
        pushAddress(target);
        code.loadConstant(method.program.string(bytes));
        code.loadConstant((long) bytes.size());
        method.callCopy(aggregate.span());
    }

    private void field(Target target, Field field, Expr value) {
        if (isEmpty(field.type()) && (value instanceof Aggregate || value instanceof Load)) {
            return;
        }
        if (!field.isBitField()) {
            initialize(target.plus(field.offset()), field.type(), value);
            return;
        }
        int address = method.temporary(TypeKind.LONG);
        pushAddress(target.plus(field.offset()));
        code.lstore(address);
        emitters.expressions.value(value);
        emitters.assignments.storeBits(field, address, false, value.span());
    }

    /// What is empty has no bytes of its own: another part of an object may stand in its place.
    private boolean isEmpty(Type type) {
        return type instanceof StructType struct && method.program.types().definition(struct).fields().isEmpty();
    }

    private boolean coversAll(Aggregate aggregate) {
        long covered =
                aggregate.elements().stream().mapToLong(element -> method.program.types().sizeOf(element.type())).sum();
        return covered == method.program.types().sizeOf(aggregate.type());
    }

    /// Whether bytes between the fields belong to none: constructors leave them as they are, and copies to a device show them.
    private boolean hasGaps(Type type) {
        return switch (type) {
            case StructType struct -> {
                List<Field> fields = method.program.types().definition(struct).fields();
                long covered = fields.stream().mapToLong(field -> method.program.types().sizeOf(field.type())).sum();
                boolean isTight = covered >= method.program.types().sizeOf(type);
                yield !isTight || fields.stream().anyMatch(field -> hasGaps(field.type()));
            }
            case ArrayType(var element, _) -> hasGaps(element);
            default -> false;
        };
    }

    private void characters(Target target, Type type, StringConstant string) {
        long size = method.program.types().sizeOf(type);
        long length = Math.min(size, string.bytes().size() + 1L);
        if (length < size) {
            zero(target, type, string.span());
        }
        pushAddress(target);
        emitters.expressions.value(string);
        code.loadConstant(length);
        method.callCopy(string.span());
    }

    /// Sets all bytes to zero.
    void zero(Target target, Type type, Span span) {
        pushAddress(target);
        code.iconst_0().loadConstant(method.program.types().sizeOf(type));
        method.callFill(span);
    }

    /// Sets the bytes between the members to zero, as a fresh struct of a port has them. They still have no value.
    void clearGaps(Target target, Type type) {
        for (SolidBytes.Stretch gap : SolidBytes.gaps(type, method.program.types())) {
            pushAddress(target.plus(gap.offset()));
            code.loadConstant(gap.length()).aload(method.access);
            code.invokestatic(
                    Names.ACCESS,
                    "clearGap",
                    Names.procedure(ConstantDescs.CD_long, ConstantDescs.CD_long, Names.ACCESS));
        }
    }

    /// Pushes a field of a struct value.
    void extract(Expr value, String name, Span span) {
        if (value instanceof Load(LocalPlace(var local, _), _) && emitters.split.split(local).isPresent()) {
            Field field = method.program.field(local.type(), name);
            int register = emitters.split.split(local).get().registers().get(name);
            code.loadLocal(Kinds.of(field.type()), register);
            return;
        }
        var struct = (StructType) value.type();
        Field field = method.program.field(struct, name);
        if (Kinds.inMemory(field.type())) {
            emitters.expressions.value(value);
            method.addConstant(field.offset());
            return;
        }
        emitters.expressions.value(value);
        method.addConstant(field.offset());
        if (method.side == Side.DEVICE && !field.isBitField() && method.program.types().isPacked(struct)) {
            emitters.places.loadPacked(field.type(), span);
        } else {
            emitters.places.loadFrom(field.type(), emitters.places.bitField(struct, name), span);
        }
    }
}
