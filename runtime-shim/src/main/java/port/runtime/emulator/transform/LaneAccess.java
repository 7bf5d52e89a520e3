package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Loads and stores through pointers whose elements a vector can hold.
///
/// @param kind what a lane holds
/// @param element what an element of the array is; narrower than a lane or the same
/// @param array the method of `Memory` that gives out the elements
/// @param shift the binary logarithm of the element's size
/// @param store whether it stores
/// @param indexed whether an index is given
record LaneAccess(TypeKind kind, TypeKind element, String array, int shift, boolean store, boolean indexed) {
    private record Elements(TypeKind kind, String array, int shift) {
        LaneAccess access(boolean store, boolean indexed) {
            return new LaneAccess(kind.asLoadable(), kind, array, shift, store, indexed);
        }
    }

    private static final Map<String, Elements> PLAIN =
            Map.of(
                    "port/runtime/FloatPtr", new Elements(TypeKind.FLOAT, "floats", 2),
                    "port/runtime/IntPtr", new Elements(TypeKind.INT, "ints", 2),
                    "port/runtime/DoublePtr", new Elements(TypeKind.DOUBLE, "doubles", 3),
                    "port/runtime/LongPtr", new Elements(TypeKind.LONG, "longs", 3));
    private static final Map<String, Elements> NARROW =
            Map.of(
                    "port/runtime/BytePtr", new Elements(TypeKind.BYTE, "bytes", 0),
                    "port/runtime/ShortPtr", new Elements(TypeKind.SHORT, "shorts", 1),
                    "port/runtime/HalfPtr", new Elements(TypeKind.SHORT, "shorts", 1),
                    "port/runtime/BFloat16Ptr", new Elements(TypeKind.SHORT, "shorts", 1));
    private static final Set<String> READS = Set.of("get", "x", "y", "z", "w");

    /// Whether the elements of the pointer class fill whole lanes.
    static boolean isPlain(String owner) {
        return PLAIN.containsKey(owner);
    }

    /// What a call loads or stores; empty if a vector cannot do it.
    static Optional<LaneAccess> of(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        Elements elements = PLAIN.getOrDefault(owner, NARROW.get(owner));
        if (elements == null) {
            return Optional.empty();
        }
        int parameters = call.typeSymbol().parameterCount();
        boolean stores = call.typeSymbol().returnType().equals(ConstantDescs.CD_void);
        return switch (call.name().stringValue()) {
            case "get" -> Optional.of(elements.access(false, parameters == 1));
            case "set" -> Optional.of(elements.access(true, parameters == 2));
            case "x" -> Optional.of(elements.access(stores, parameters == (stores ? 2 : 1)));
            default -> Optional.empty();
        };
    }

    /// What an atomic addition stores, if the lanes can do it one after the other without a call for each.
    static Optional<LaneAccess> ofAddition(InvokeInstruction call) {
        Elements elements = PLAIN.get(call.owner().asInternalName());
        boolean adds = elements != null && call.name().equalsString("atomicAdd");
        return adds ? Optional.of(elements.access(true, hasIndex(call))) : Optional.empty();
    }

    /// Whether an element is narrower than a lane.
    boolean isNarrow() {
        return element != kind;
    }

    /// Whether a call of a pointer's method changes nothing.
    static boolean reads(InvokeInstruction call) {
        return READS.contains(call.name().stringValue())
                && !call.typeSymbol().returnType().equals(ConstantDescs.CD_void)
                && call.typeSymbol().parameterCount() < 2;
    }

    /// Whether the first parameter of a pointer's method counts elements.
    static boolean hasIndex(InvokeInstruction call) {
        String name = call.name().stringValue();
        int parameters = call.typeSymbol().parameterCount();
        boolean reads = !call.typeSymbol().returnType().equals(ConstantDescs.CD_void);
        return switch (name) {
            case "get", "x", "y", "z", "w" -> reads ? parameters == 1 : parameters == 2;
            case "set", "add", "subtract", "multiply", "getAndAdd" -> parameters == 2;
            case "atomicCAS" -> parameters == 3;
            default -> name.startsWith("atomic") && parameters == 2;
        };
    }

    /// `element get(int)` of a pointer class.
    static InvokeInstruction get(ClassDesc owner, ClassDesc element) {
        return call(owner, "get", MethodTypeDesc.of(element, ConstantDescs.CD_int));
    }

    /// `void set(int, element)` of a pointer class.
    static InvokeInstruction set(ClassDesc owner, ClassDesc element) {
        return call(owner, "set", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, element));
    }

    /// Reads the only field of the element that `get` makes an object of.
    static InvokeInstruction getOnly(InvokeInstruction get, PlainStruct struct) {
        PlainStruct.Field field = struct.fields().getFirst();
        return call(get.owner().asSymbol(), field.name(), get.typeSymbol().changeReturnType(field.type()));
    }

    /// Changes the only field of the element that `set`, with an index, takes from an object.
    static InvokeInstruction setOnly(InvokeInstruction set, PlainStruct struct) {
        PlainStruct.Field field = struct.fields().getFirst();
        return call(set.owner().asSymbol(), field.name(), set.typeSymbol().changeParameterType(1, field.type()));
    }

    private static InvokeInstruction call(ClassDesc owner, String name, MethodTypeDesc type) {
        var pool = ConstantPoolBuilder.of();
        return InvokeInstruction.of(Opcode.INVOKEVIRTUAL, pool.methodRefEntry(owner, name, type));
    }
}
