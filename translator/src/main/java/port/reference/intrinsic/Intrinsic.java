package port.reference.intrinsic;

import java.lang.constant.ClassDesc;
import java.util.Objects;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;

/// An operation of the engine.
///
/// @param owner the class with the static method that carries it out
/// @param method the method's name; for `typed` ones without the type at its end, as in `addF32`
public record Intrinsic(String name, Class<?> ownerClass, String method, Kind kind, boolean typed, Where where) {
    public Intrinsic {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(ownerClass, "ownerClass");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
    }

    /// What its method is given, beside the arguments.
    public enum Kind {
        /// Nothing.
        PURE,
        /// Nothing; `float` arguments come as `double`, and a `float` result is rounded from one.
        WIDENED,
        /// `Context` and lane in front.
        CONTEXT,
        /// These, and behind the arguments the address of free stack, because it calls functions of the program.
        CALLBACK,
        /// It has no method: the compiler knows the address of the variadic arguments.
        VARIADIC_SLOTS,
        /// It has no method of this form: all lanes of a warp or block carry it out together.
        COLLECTIVE
    }

    /// On which side it can be called.
    public enum Where {
        HOST,
        DEVICE,
        BOTH
    }

    public ClassDesc owner() {
        return ClassDesc.of(ownerClass.getName());
    }

    /// What stands for a JVM type in the method's signature.
    public Class<?> widened(Class<?> type) {
        return kind == Kind.WIDENED && type == float.class ? double.class : type;
    }

    public boolean needsContext() {
        return kind == Kind.CONTEXT || kind == Kind.CALLBACK;
    }

    public boolean callsBack() {
        return kind == Kind.CALLBACK;
    }

    public boolean isCollective() {
        return kind == Kind.COLLECTIVE;
    }

    /// The method for a declaration with this signature.
    public String methodFor(FunctionType signature) {
        return typed ? method + suffix(signature) : method;
    }

    private static String suffix(FunctionType signature) {
        Type first = signature.parameters().isEmpty() ? signature.result() : signature.parameters().getFirst();
        Type type = first instanceof PointerType(var pointee, _) ? pointee : signature.result();
        if (type instanceof ScalarType scalar) {
            return switch (scalar) {
                case BOOL, UINT8 -> "U8";
                case CHAR, INT8 -> "I8";
                case INT16 -> "I16";
                case UINT16 -> "U16";
                case INT32 -> "I32";
                case UINT32 -> "U32";
                case INT64 -> "I64";
                case UINT64 -> "U64";
                case FLOAT -> "F32";
                case DOUBLE -> "F64";
            };
        }
        return "U64";
    }
}
