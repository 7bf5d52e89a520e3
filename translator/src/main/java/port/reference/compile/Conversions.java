package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import port.ir.ScalarType;
import port.ir.Type;
import port.reference.memory.Side;

/// Conversions of the value on the stack.
final class Conversions {
    private final Method method;
    private final CodeBuilder code;

    Conversions(Method method) {
        this.method = method;
        this.code = method.code;
    }

    void convert(Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (to == ScalarType.BOOL) {
            toBool(from);
            return;
        }
        switch (Kinds.of(from)) {
            case INT -> fromInt(from, to);
            case LONG -> fromLong(from, to);
            case FLOAT -> fromFloating(TypeKind.FLOAT, to);
            case DOUBLE -> fromFloating(TypeKind.DOUBLE, to);
            default -> discard(Kinds.of(from));
        }
    }

    /// Drops the value on the stack.
    void discard(TypeKind kind) {
        switch (kind.slotSize()) {
            case 1 -> code.pop();
            case 2 -> code.pop2();
            default -> {}
        }
    }

    /// The value on the stack as 64 bits.
    static void toBits(CodeBuilder code, TypeKind kind) {
        switch (kind) {
            case FLOAT -> {
                code.invokestatic(
                        ConstantDescs.CD_Float,
                        "floatToRawIntBits",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_float));
                code.i2l();
            }
            case DOUBLE ->
                    code.invokestatic(
                            ConstantDescs.CD_Double,
                            "doubleToRawLongBits",
                            MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_double));
            case INT -> code.i2l();
            default -> {}
        }
    }

    /// The value whose 64 bits are on the stack.
    static void fromBits(CodeBuilder code, TypeKind kind) {
        switch (kind) {
            case FLOAT -> {
                code.l2i();
                code.invokestatic(
                        ConstantDescs.CD_Float,
                        "intBitsToFloat",
                        MethodTypeDesc.of(ConstantDescs.CD_float, ConstantDescs.CD_int));
            }
            case DOUBLE ->
                    code.invokestatic(
                            ConstantDescs.CD_Double,
                            "longBitsToDouble",
                            MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_long));
            case INT -> code.l2i();
            case VOID -> code.pop2();
            default -> {}
        }
    }

    /// Brings an `int` that an operation gave into the range of its type.
    void normalize(Type type) {
        if (type instanceof ScalarType scalar) {
            switch (scalar) {
                case CHAR, INT8 -> code.i2b();
                case UINT8 -> code.loadConstant(0xff).iand();
                case INT16 -> code.i2s();
                case UINT16 -> code.i2c();
                case BOOL -> code.iconst_1().iand();
                case INT32, UINT32, INT64, UINT64, FLOAT, DOUBLE -> {}
            }
        }
    }

    private void toBool(Type from) {
        switch (Kinds.of(from)) {
            case LONG -> code.lconst_0().lcmp();
            case FLOAT -> code.fconst_0().fcmpl();
            case DOUBLE -> code.dconst_0().dcmpl();
            default -> {}
        }
        // x != 0  ->  (x | -x) >>> 31
        code.dup().ineg().ior().loadConstant(31).iushr();
    }

    private void fromInt(Type from, Type to) {
        switch (Kinds.of(to)) {
            case INT -> normalize(to);
            case LONG -> toLong(from);
            case FLOAT -> {
                if (from == ScalarType.UINT32) {
                    toLong(from);
                    code.l2f();
                } else {
                    code.i2f();
                }
            }
            case DOUBLE -> {
                if (from == ScalarType.UINT32) {
                    toLong(from);
                    code.l2d();
                } else {
                    code.i2d();
                }
            }
            default -> code.pop();
        }
    }

    private void toLong(Type from) {
        code.i2l();
        if (from == ScalarType.UINT32) {
            code.loadConstant(0xffffffffL).land();
        }
    }

    private void fromLong(Type from, Type to) {
        boolean unsigned = from == ScalarType.UINT64;
        switch (Kinds.of(to)) {
            case INT -> {
                code.l2i();
                normalize(to);
            }
            case FLOAT -> {
                if (unsigned) {
                    method.arithmetic("u64ToF32", TypeKind.FLOAT, TypeKind.LONG);
                } else {
                    code.l2f();
                }
            }
            case DOUBLE -> {
                if (unsigned) {
                    method.arithmetic("u64ToF64", TypeKind.DOUBLE, TypeKind.LONG);
                } else {
                    code.l2d();
                }
            }
            case VOID -> code.pop2();
            default -> {}
        }
    }

    private void fromFloating(TypeKind from, Type to) {
        TypeKind kind = Kinds.of(to);
        if (kind == TypeKind.VOID) {
            discard(from);
        } else if (kind == TypeKind.FLOAT) {
            code.d2f();
        } else if (kind == TypeKind.DOUBLE) {
            code.f2d();
        } else {
            if (from == TypeKind.FLOAT) {
                code.f2d();
            }
            String suffix = method.side == Side.HOST ? "OnHost" : "";
            toInteger(to, suffix);
        }
    }

    private void toInteger(Type to, String suffix) {
        boolean device = suffix.isEmpty();
        if (Kinds.of(to) == TypeKind.LONG) {
            if (to != ScalarType.UINT64 && device) {
                code.d2l();
            } else {
                String name = (to == ScalarType.UINT64 ? "f64ToU64" : "f64ToI64") + suffix;
                method.arithmetic(name, TypeKind.LONG, TypeKind.DOUBLE);
            }
            return;
        }
        boolean unsigned = to == ScalarType.UINT32 || device && Kinds.isUnsigned(to);
        if (unsigned) {
            method.arithmetic("f64ToU32" + suffix, TypeKind.INT, TypeKind.DOUBLE);
        } else if (device) {
            code.d2i();
        } else {
            method.arithmetic("f64ToI32" + suffix, TypeKind.INT, TypeKind.DOUBLE);
        }
        normalize(to);
    }
}
