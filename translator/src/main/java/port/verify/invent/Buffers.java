package port.verify.invent;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import port.ir.ArrayType;
import port.ir.Field;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.ir.VoidType;
import port.reference.launch.Argument;

/// Makes memory for pointers and values of structs.
final class Buffers {
    private static final int DEEPEST = 3;
    private static final int POINTERS = 64;
    private static final int LEAST = 4096;
    private static final int MOST_BYTES = 1 << 26;

    private final TypeTable types;
    private final int elements;
    private final Pattern pattern;
    private final SplittableRandom random;

    Buffers(TypeTable types, int elements, Pattern pattern, long seed) {
        this.types = types;
        this.elements = elements;
        this.pattern = pattern;
        this.random = new SplittableRandom(seed);
    }

    /// Memory for `elements` values of type `pointee`.
    Argument behind(Type pointee) {
        return behind(pointee, elements, 0);
    }

    private Argument behind(Type pointee, int count, int depth) {
        boolean opaque = pointee instanceof StructType struct && !types.isComplete(struct);
        if (pointee instanceof FunctionType || opaque || depth > DEEPEST) {
            return new Argument.Scalar(0);
        }
        long size = types.sizeOf(pointee);
        int fitting = (int) Math.max(1, Math.min(count, MOST_BYTES / Math.max(size, 1)));
        boolean hasPointers = hasPointers(pointee);
        int some = hasPointers ? Math.min(fitting, POINTERS) : fitting;
        var bytes = ByteBuffer.allocate((int) (some * size)).order(ByteOrder.LITTLE_ENDIAN);
        var parts = new HashMap<Integer, Argument>();
        for (int i = 0; i < some; i++) {
            put(bytes, parts, (int) (i * size), pointee, i, depth);
        }
        return new Argument.Buffer(bytes.array(), parts);
    }

    private boolean hasPointers(Type type) {
        return switch (type) {
            case PointerType _ -> true;
            case ArrayType(var element, _) -> hasPointers(element);
            case StructType struct ->
                    types.definition(struct).fields().stream().anyMatch(field -> hasPointers(field.type()));
            case ScalarType _, VoidType _, FunctionType _ -> false;
        };
    }

    /// A struct by value.
    Argument struct(StructType struct, int number) {
        var bytes = ByteBuffer.allocate((int) types.sizeOf(struct)).order(ByteOrder.LITTLE_ENDIAN);
        var parts = new HashMap<Integer, Argument>();
        put(bytes, parts, 0, struct, number, 0);
        return new Argument.Struct(bytes.array(), parts);
    }

    /// The bytes of a value without pointers; empty if it has some.
    Optional<byte[]> plain(Type type) {
        if (hasPointers(type)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate((int) types.sizeOf(type)).order(ByteOrder.LITTLE_ENDIAN);
        put(bytes, new HashMap<>(), 0, type, 0, 0);
        return Optional.of(bytes.array());
    }

    private void put(ByteBuffer bytes, Map<Integer, Argument> parts, int offset, Type type, int index, int depth) {
        switch (type) {
            case ScalarType scalar -> scalar(bytes, offset, scalar, pattern.at(index, random));
            case VoidType _ -> bytes.put(offset, (byte) pattern.at(index, random));
            case PointerType(var pointee, _) ->
                    parts.put(offset, behind(pointee, depth == 0 ? elements : LEAST, depth + 1));
            case ArrayType(var element, var count) -> {
                long size = types.sizeOf(element);
                for (int i = 0; i < count; i++) {
                    put(bytes, parts, (int) (offset + i * size), element, index + i, depth);
                }
            }
            case StructType struct -> {
                for (Field field : types.definition(struct).fields()) {
                    put(bytes, parts, (int) (offset + field.offset()), field.type(), index, depth);
                }
            }
            case FunctionType _ -> {}
        }
    }

    private static void scalar(ByteBuffer bytes, int offset, ScalarType type, long value) {
        switch (type) {
            case BOOL -> bytes.put(offset, (byte) (value & 1));
            case CHAR, INT8, UINT8 -> bytes.put(offset, (byte) value);
            case INT16, UINT16 -> bytes.putShort(offset, (short) value);
            case INT32, UINT32 -> bytes.putInt(offset, (int) value);
            case INT64, UINT64 -> bytes.putLong(offset, value);
            case FLOAT -> bytes.putFloat(offset, value);
            case DOUBLE -> bytes.putDouble(offset, value);
        }
    }
}
