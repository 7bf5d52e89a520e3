package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import java.util.OptionalInt;
import port.ir.ArrayType;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Field;
import port.ir.GlobalPlace;
import port.ir.IntConstant;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.StructType;
import port.ir.Temporary;
import port.ir.Type;
import port.reference.memory.Side;
import port.source.Span;

/// Places: where they are, and what stands there.
final class Places {
    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;
    private boolean addressOnly;

    Places(Emitters emitters) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
    }

    /// The JVM local that is the place, if it is one.
    OptionalInt register(Place place) {
        if (place instanceof LocalPlace(var local, _) && method.storage(local) instanceof Storage.Register(int slot)) {
            return OptionalInt.of(slot);
        }
        if (place instanceof Member(LocalPlace(var local, _), var field, _, _)
                && method.storage(local) instanceof Storage.Split(var registers)) {
            return OptionalInt.of(registers.get(field));
        }
        return OptionalInt.empty();
    }

    /// Pushes the address of the place, which may be the end of an array.
    void addressOnly(Place place) {
        addressOnly = true;
        address(place);
        addressOnly = false;
    }

    /// Pushes the address of the place.
    void address(Place place) {
        method.addConstant(base(place));
    }

    /// Pushes an address to which the result must be added.
    private long base(Place place) {
        return switch (place) {
            case LocalPlace(var local, _) -> ofLocal(local);
            case GlobalPlace(var global, _, _) -> {
                code.loadConstant(method.program.globalAddress(global));
                yield 0;
            }
            case Dereference(var pointer, _) -> {
                emitters.expressions.value(pointer);
                yield 0;
            }
            case Member(var object, var field, _, _) ->
                    base(object) + method.program.field(object.type(), field).offset();
            case Element(var array, var index, _) -> element(array, index);
            case Temporary(var local, var value, _) -> {
                emitters.statements.declare(local, Optional.of(value), place.span());
                yield ofLocal(local);
            }
        };
    }

    private long ofLocal(Local local) {
        return switch (method.storage(local)) {
            case Storage.Stacked(long offset) -> {
                code.lload(method.frame);
                yield offset;
            }
            case Storage.Indirect(int slot) -> {
                code.lload(slot);
                yield 0;
            }
            case Storage.Resident(_, int slot, _) -> {
                code.lload(slot);
                yield 0;
            }
            case Storage.Split _ -> {
                emitters.split.spill(local, local.span());
                yield 0;
            }
            case Storage.Shared(int index) -> {
                code.aload(method.context).loadConstant(index);
                code.invokevirtual(
                        Names.CONTEXT, "sharedAddress", MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_int));
                yield 0;
            }
            case Storage.DynamicShared() -> {
                code.aload(method.context);
                code.invokevirtual(Names.CONTEXT, "dynamicSharedAddress", MethodTypeDesc.of(ConstantDescs.CD_long));
                yield 0;
            }
            case Storage.Register _ -> throw new IllegalStateException(local + " has no address");
        };
    }

    private long element(Place array, Expr index) {
        long offset = base(array);
        long size = method.program.types().sizeOf(((ArrayType) array.type()).element());
        if (index instanceof IntConstant(var number, _, _, _)) {
            return offset + number * size;
        }
        boolean mayBeEnd = addressOnly;
        addressOnly = false;
        emitters.operators.index(index);
        addressOnly = mayBeEnd;
        if (size != 1) {
            code.loadConstant(size).lmul();
        }
        code.ladd();
        Variables.root(array).ifPresent(local -> checkInside(local, offset, array.span()));
        return offset;
    }

    /// Checks an address within a variable on the stack: memory around it belongs to the stack, too.
    private void checkInside(Local local, long offset, Span span) {
        if (method.storage(local) instanceof Storage.Stacked(long start)) {
            code.lload(method.frame).loadConstant(offset - start);
            long size = method.program.types().sizeOf(local.type());
            code.loadConstant(addressOnly ? size : size - 1);
            code.loadConstant(local.name());
            method.at(span);
            code.invokestatic(
                    Names.ACCESS,
                    "inside",
                    MethodTypeDesc.of(
                            ConstantDescs.CD_long,
                            ConstantDescs.CD_long,
                            ConstantDescs.CD_long,
                            ConstantDescs.CD_long,
                            ConstantDescs.CD_long,
                            ConstantDescs.CD_String));
        }
    }

    /// Pushes what stands at the place: its value, or the address of a struct or array.
    void load(Place place) {
        OptionalInt register = register(place);
        if (register.isPresent()) {
            code.loadLocal(Kinds.of(place.type()), register.getAsInt());
        } else if (Kinds.inMemory(place.type())) {
            address(place);
            if (place instanceof Dereference && place.type().isStruct()) {
                method.checkAlignment(place.type(), place.span());
            }
        } else {
            address(place);
            loadFrom(place);
        }
    }

    /// Loads what stands at the place, whose address is on the stack.
    void loadFrom(Place place) {
        if (isPacked(place)) {
            loadPacked(place.type(), place.span());
        } else {
            loadFrom(place.type(), bitField(place), home(place), place.span());
        }
    }

    /// Loads from the address on the stack, which may be any.
    void loadPacked(Type type, Span span) {
        method.callPacked("load", Kinds.accessor(type, true), Kinds.of(type), span);
    }

    /// Whether the place may lie at an address that its type forbids: a member of a packed struct, which is read byte by byte.
    boolean isPacked(Place place) {
        return method.side == Side.DEVICE
                && (place instanceof Member || place instanceof Element)
                && bitField(place).isEmpty()
                && alignment(place) % method.program.types().alignmentOf(place.type()) != 0;
    }

    /// What the address of a place is a multiple of.
    private long alignment(Place place) {
        return switch (place) {
            case LocalPlace _, GlobalPlace _, Temporary _, Dereference _ ->
                    method.program.types().alignmentOf(place.type());
            case Member(var object, var field, _, _) ->
                    common(alignment(object), method.program.field(object.type(), field).offset());
            case Element(var array, _, _) -> common(alignment(array), method.program.types().sizeOf(place.type()));
        };
    }

    /// The greatest power of two that divides both.
    private static long common(long alignment, long offset) {
        return Long.lowestOneBit(alignment | offset);
    }

    /// The memory that the place is a part of, as far as that stays where it is.
    Optional<Storage.Resident> home(Place place) {
        return Variables.root(place)
                .map(method::storage)
                .flatMap(storage ->
                        storage instanceof Storage.Resident resident ? Optional.of(resident) : Optional.empty());
    }

    /// Loads; the access and the address are on the stack.
    void loadFrom(Type type, Optional<Field> bits, Span span) {
        loadFrom(type, bits, Optional.empty(), span);
    }

    /// @param home where the address is expected to lie
    void loadFrom(Type type, Optional<Field> bits, Optional<Storage.Resident> home, Span span) {
        TypeKind kind = Kinds.of(type);
        method.callLoad(Kinds.accessor(type, true), kind, home, span);
        if (bits.isPresent()) {
            extractBits(bits.get(), kind);
        }
    }

    /// The field, if the place is a bit-field.
    Optional<Field> bitField(Place place) {
        if (place instanceof Member(var object, var name, _, _)) {
            Field field = method.program.field(object.type(), name);
            return field.isBitField() ? Optional.of(field) : Optional.empty();
        }
        return Optional.empty();
    }

    Optional<Field> bitField(StructType struct, String name) {
        Field field = method.program.field(struct, name);
        return field.isBitField() ? Optional.of(field) : Optional.empty();
    }

    private void extractBits(Field field, TypeKind kind) {
        boolean unsigned = Kinds.isUnsigned(field.type());
        if (kind == TypeKind.LONG) {
            code.loadConstant(64 - field.bitOffset() - field.bitWidth()).lshl();
            code.loadConstant(64 - field.bitWidth());
            if (unsigned) {
                code.lushr();
            } else {
                code.lshr();
            }
        } else {
            code.loadConstant(32 - field.bitOffset() - field.bitWidth()).ishl();
            code.loadConstant(32 - field.bitWidth());
            if (unsigned) {
                code.iushr();
            } else {
                code.ishr();
            }
        }
    }

    /// Puts the value on the stack into the unit at the address in `address`: pushes the new unit.
    void insertBits(Field field, int address, Span span) {
        TypeKind kind = Kinds.of(field.type());
        boolean wide = kind == TypeKind.LONG;
        long mask = field.bitWidth() == 64 ? -1 : ((1L << field.bitWidth()) - 1) << field.bitOffset();
        int value = method.temporary(kind);
        code.loadConstant(field.bitOffset());
        if (wide) {
            code.lshl().loadConstant(mask).land();
        } else {
            code.ishl().loadConstant((int) mask).iand();
        }
        code.storeLocal(kind, value);
        code.lload(address);
        method.callLoad(Kinds.accessor(field.type(), true), kind, span);
        if (wide) {
            code.loadConstant(~mask).land().lload(value).lor();
        } else {
            code.loadConstant((int) ~mask).iand().iload(value).ior();
        }
    }
}
