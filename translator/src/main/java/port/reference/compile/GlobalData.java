package port.reference.compile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import port.ir.AddressOf;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Field;
import port.ir.FloatConstant;
import port.ir.FunctionAddress;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IntConstant;
import port.ir.Member;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.SizeOf;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.ir.VoidType;
import port.reference.memory.Allocation;
import port.reference.memory.Memory;
import port.reference.memory.Space;

/// Global variables: where they lie and what they start with.
final class GlobalData {
    private final ProgramCode program;

    GlobalData(ProgramCode program) {
        this.program = program;
    }

    static Allocation allocate(Memory memory, TypeTable types, GlobalVariable global) {
        Space space = global.isOnDevice() ? Space.DEVICE_GLOBAL : Space.HOST_GLOBAL;
        Allocation made =
                memory.allocate(
                        space, types.sizeOf(global.type()), types.alignmentOf(global.type()), global.sourceName());
        switch (global.space()) {
            case HOST -> made.share(global.initializer().filter(GlobalData::isFunctionTable).isPresent());
            case THREAD, DEVICE -> {}
            case CONSTANT -> made.makeReadOnly();
            case MANAGED -> made.share(true);
        }
        return made;
    }

    /// Whether a value is a table of functions of any type, as classes have them: either side finds its own code there.
    private static boolean isFunctionTable(Expr value) {
        if (!(value instanceof Aggregate(ArrayType(PointerType(VoidType _, var _), var _), var elements, var _))) {
            return false;
        }
        boolean hasFunctions = elements.stream().anyMatch(GlobalData::namesFunction);
        return hasFunctions
                && elements.stream().allMatch(element -> element instanceof NullPointer || namesFunction(element));
    }

    private static boolean namesFunction(Expr value) {
        return value instanceof Convert convert && convert.value() instanceof FunctionAddress;
    }

    /// Writes the initial value of every global that has one.
    void initialize() {
        for (GlobalVariable global : program.program().globals()) {
            global.initializer()
                    .ifPresent(value -> {
                        var bytes = ByteBuffer.wrap(program.global(global.id()).bytes()).order(ByteOrder.LITTLE_ENDIAN);
                        write(bytes, 0, global.type(), value);
                    });
        }
        for (GlobalVariable global : program.program().globals()) {
            if (global.isOnDevice()) {
                program.global(global.id()).keepStart();
            }
        }
    }

    /// The variables that every thread of the host has its own of.
    List<Allocation> perThread() {
        return program.program().globals().stream()
                .filter(GlobalVariable::isPerThread)
                .map(global -> program.global(global.id()))
                .toList();
    }

    /// The bytes of a list of literals.
    List<Byte> bytesOf(Aggregate aggregate) {
        var bytes = ByteBuffer.allocate((int) program.types().sizeOf(aggregate.type())).order(ByteOrder.LITTLE_ENDIAN);
        aggregate(bytes, 0, aggregate);
        var list = new ArrayList<Byte>(bytes.capacity());
        for (byte value : bytes.array()) {
            list.add(value);
        }
        return list;
    }

    /// Whether a value is made of nothing but literals.
    static boolean isLiteral(Expr value) {
        return switch (value) {
            case IntConstant _, FloatConstant _, NullPointer _ -> true;
            case Convert(var inner, _, _, _) -> isLiteral(inner);
            case Aggregate(_, var elements, _) -> elements.stream().allMatch(GlobalData::isLiteral);
            default -> false;
        };
    }

    private void write(ByteBuffer bytes, int offset, Type type, Expr value) {
        switch (value) {
            case Aggregate aggregate -> aggregate(bytes, offset, aggregate);
            case StringConstant(var text, _) when type instanceof ArrayType -> {
                long room = program.types().sizeOf(type);
                for (int i = 0; i < Math.min(room, text.size()); i++) {
                    bytes.put(offset + i, text.get(i));
                }
            }
            default -> scalar(bytes, offset, type, value);
        }
    }

    private void aggregate(ByteBuffer bytes, int offset, Aggregate aggregate) {
        List<Expr> elements = aggregate.elements();
        switch (aggregate.type()) {
            case StructType struct -> {
                List<Field> fields = program.types().definition(struct).fields();
                for (int i = 0; i < elements.size(); i++) {
                    field(bytes, offset, fields.get(i), elements.get(i));
                }
            }
            case ArrayType(var element, _) -> {
                int size = (int) program.types().sizeOf(element);
                for (int i = 0; i < elements.size(); i++) {
                    write(bytes, offset + i * size, element, elements.get(i));
                }
            }
            default -> throw new IllegalArgumentException("no aggregate: " + aggregate.type());
        }
    }

    private void field(ByteBuffer bytes, int offset, Field field, Expr value) {
        int at = offset + (int) field.offset();
        if (!field.isBitField()) {
            write(bytes, at, field.type(), value);
            return;
        }
        long mask = (1L << field.bitWidth()) - 1;
        int unit = (int) program.types().sizeOf(field.type());
        long old = 0;
        for (int i = 0; i < unit; i++) {
            old |= (bytes.get(at + i) & 0xffL) << 8 * i;
        }
        long updated = old & ~(mask << field.bitOffset()) | (integer(value) & mask) << field.bitOffset();
        for (int i = 0; i < unit; i++) {
            bytes.put(at + i, (byte) (updated >>> 8 * i));
        }
    }

    private void scalar(ByteBuffer bytes, int offset, Type type, Expr value) {
        if (type == ScalarType.FLOAT) {
            bytes.putFloat(offset, (float) floating(value));
        } else if (type == ScalarType.DOUBLE) {
            bytes.putDouble(offset, floating(value));
        } else {
            long bits = integer(value);
            for (int i = 0; i < program.types().sizeOf(type); i++) {
                bytes.put(offset + i, (byte) (bits >>> 8 * i));
            }
        }
    }

    private double floating(Expr value) {
        return switch (value) {
            case FloatConstant(var number, _, _, _) -> number;
            case Convert(var inner, _, _, _) -> inner.type().isFloating() ? floating(inner) : integer(inner);
            case IntConstant(var number, _, _, _) -> number;
            default -> throw notConstant(value);
        };
    }

    private long integer(Expr value) {
        return switch (value) {
            case IntConstant(var number, _, _, _) -> number;
            case NullPointer _ -> 0;
            case SizeOf(var type, _) -> program.types().sizeOf(type);
            case StringConstant(var text, _) -> program.string(text);
            case FunctionAddress(var function, _, _) -> program.functionAddress(function);
            case AddressOf(var place, _, _) -> address(place);
            case Decay(var array, _) -> address(array);
            case Convert(var inner, _, _, _) -> inner.type().isFloating() ? (long) floating(inner) : integer(inner);
            case PointerAdd(var pointer, var index, var negated, _) -> {
                long size = program.types().sizeOf(((PointerType) pointer.type()).pointee());
                yield integer(pointer) + (negated ? -size : size) * integer(index);
            }
            default -> throw notConstant(value);
        };
    }

    private long address(Place place) {
        return switch (place) {
            case GlobalPlace(var global, _, _) -> program.globalAddress(global);
            case Member(var object, var name, _, _) -> address(object) + program.field(object.type(), name).offset();
            case Element(var array, var index, _) ->
                    address(array) + integer(index) * program.types().sizeOf(((ArrayType) array.type()).element());
            default -> throw new IllegalArgumentException("not a constant address: " + place);
        };
    }

    private static IllegalArgumentException notConstant(Expr value) {
        return new IllegalArgumentException("not a constant: " + value);
    }
}
