package port.ir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The definitions behind struct names, and with them the size of every type.
public final class TypeTable {
    private static final long LARGEST_VECTOR = 16;

    private final Map<StructType, StructDefinition> structs;

    public TypeTable(Iterable<StructDefinition> definitions) {
        var byType = new LinkedHashMap<StructType, StructDefinition>();
        for (StructDefinition definition : definitions) {
            byType.put(definition.type(), definition);
        }
        this.structs = Collections.unmodifiableMap(byType);
    }

    /// @throws IllegalArgumentException if the struct is declared but not defined
    public StructDefinition definition(StructType type) {
        StructDefinition found = structs.get(type);
        if (found == null) {
            throw new IllegalArgumentException("incomplete type " + type);
        }
        return found;
    }

    public boolean isComplete(StructType type) {
        return structs.containsKey(type);
    }

    /// Where within an object of type `derived` the object of type `base` lies, in bytes; -1 if there is none.
    public long offsetOfBase(Type derived, Type base) {
        if (derived.equals(base)) {
            return 0;
        }
        if (derived instanceof StructType struct && base.isStruct() && isComplete(struct)) {
            for (Field field : definition(struct).fields()) {
                long inner = field.isBase() ? offsetOfBase(field.type(), base) : -1;
                if (inner >= 0) {
                    return field.offset() + inner;
                }
            }
        }
        return -1;
    }

    /// Size in bytes; 1 for `void`, as in GNU C's pointer arithmetic.
    public long sizeOf(Type type) {
        return switch (type) {
            case VoidType _ -> 1;
            case ScalarType scalar -> scalar.bytes();
            case PointerType _ -> 8;
            case ArrayType array -> array.count() * sizeOf(array.element());
            case StructType struct -> definition(struct).size();
            case FunctionType _ -> 1;
        };
    }

    /// Alignment in bytes.
    public long alignmentOf(Type type) {
        return switch (type) {
            case VoidType _ -> 1;
            case ScalarType scalar -> scalar.bytes();
            case PointerType _ -> 8;
            case ArrayType array -> alignmentOf(array.element());
            case StructType struct -> definition(struct).alignment();
            case FunctionType _ -> 1;
        };
    }

    /// Whether a part of the type wants to lie at other addresses than the whole: some struct in it is packed.
    public boolean isPacked(Type type) {
        return strictestAlignment(type) > alignmentOf(type);
    }

    private long strictestAlignment(Type type) {
        return switch (type) {
            case ArrayType array -> strictestAlignment(array.element());
            case StructType struct ->
                    definition(struct).fields().stream()
                            .filter(field -> !field.isBitField())
                            .mapToLong(field -> strictestAlignment(field.type()))
                            .reduce(alignmentOf(struct), Math::max);
            case VoidType _, ScalarType _, PointerType _, FunctionType _ -> alignmentOf(type);
        };
    }

    /// Alignment in bytes of a local variable. Compilers align what is large enough to be read as vectors.
    public long localAlignmentOf(Type type) {
        long vector = Math.min(Long.highestOneBit(sizeOf(type)), LARGEST_VECTOR);
        return Math.max(Math.max(alignmentOf(type), vector), 1);
    }
}
