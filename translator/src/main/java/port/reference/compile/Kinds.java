package port.reference.compile;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import port.ir.ArrayType;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;

/// How values lie on the JVM's stack: integers of up to 32 bits as `int`, extended as their type says; 64-bit integers and pointers as
/// `long`; structs and arrays as the address where they lie, a `long`.
public final class Kinds {
    private Kinds() {}

    public static TypeKind of(Type type) {
        return switch (type) {
            case VoidType _ -> TypeKind.VOID;
            case ScalarType scalar ->
                    switch (scalar) {
                        case FLOAT -> TypeKind.FLOAT;
                        case DOUBLE -> TypeKind.DOUBLE;
                        case INT64, UINT64 -> TypeKind.LONG;
                        case BOOL, CHAR, INT8, UINT8, INT16, UINT16, INT32, UINT32 -> TypeKind.INT;
                    };
            case PointerType _, ArrayType _, StructType _, FunctionType _ -> TypeKind.LONG;
        };
    }

    static ClassDesc descriptor(Type type) {
        return descriptor(of(type));
    }

    static ClassDesc descriptor(TypeKind kind) {
        return switch (kind) {
            case VOID -> ConstantDescs.CD_void;
            case LONG -> ConstantDescs.CD_long;
            case FLOAT -> ConstantDescs.CD_float;
            case DOUBLE -> ConstantDescs.CD_double;
            default -> ConstantDescs.CD_int;
        };
    }

    /// Whether a value of this type is handled by its address.
    public static boolean inMemory(Type type) {
        return type instanceof StructType || type instanceof ArrayType;
    }

    /// The end of the name of the accessors for this type: `I32` of `loadI32`.
    static String accessor(Type type, boolean load) {
        return switch (type) {
            case ScalarType scalar ->
                    switch (scalar) {
                        case BOOL, UINT8 -> load ? "U8" : "I8";
                        case CHAR, INT8 -> "I8";
                        case INT16 -> "I16";
                        case UINT16 -> load ? "U16" : "I16";
                        case INT32, UINT32 -> "I32";
                        case INT64, UINT64 -> "I64";
                        case FLOAT -> "F32";
                        case DOUBLE -> "F64";
                    };
            case PointerType _, FunctionType _ -> "I64";
            case VoidType _, ArrayType _, StructType _ -> throw new IllegalArgumentException("no value: " + type);
        };
    }

    /// Whether integers of this type, and pointers, compare and divide as unsigned.
    static boolean isUnsigned(Type type) {
        return !(type instanceof ScalarType scalar && scalar.isSigned());
    }
}
