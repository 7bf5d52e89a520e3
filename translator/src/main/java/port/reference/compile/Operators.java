package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.ir.Type;
import port.ir.Unary;
import port.source.Span;

/// Arithmetic, bitwise operators and shifts.
final class Operators {
    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;

    Operators(Emitters emitters) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
    }

    /// Pushes the value of an operator that is no comparison.
    void binary(Binary binary) {
        emitters.expressions.value(binary.left());
        if (binary.operator().isShift()) {
            shift(binary.operator(), binary.left().type(), binary.right());
        } else {
            emitters.expressions.value(binary.right());
            apply(binary.operator(), binary.left().type(), binary.span());
        }
    }

    /// Combines the two values of type `type` on the stack.
    void apply(BinaryOperator operator, Type type, Span span) {
        switch (Kinds.of(type)) {
            case INT -> {
                ofInts(operator, type, span);
                emitters.conversions.normalize(type);
            }
            case LONG -> ofLongs(operator, type, span);
            case FLOAT -> ofFloats(operator);
            case DOUBLE -> ofDoubles(operator);
            default -> throw new IllegalArgumentException("no arithmetic on " + type);
        }
    }

    private void ofInts(BinaryOperator operator, Type type, Span span) {
        switch (operator) {
            case ADD -> code.iadd();
            case SUBTRACT -> code.isub();
            case MULTIPLY -> code.imul();
            case AND -> code.iand();
            case OR -> code.ior();
            case XOR -> code.ixor();
            case DIVIDE -> divide(type == ScalarType.UINT32 ? "divideU32" : "divideI32", TypeKind.INT, span);
            case REMAINDER -> divide(type == ScalarType.UINT32 ? "remainderU32" : "remainderI32", TypeKind.INT, span);
            case SHIFT_LEFT, SHIFT_RIGHT, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> wrong(operator);
        }
    }

    private void ofLongs(BinaryOperator operator, Type type, Span span) {
        boolean unsigned = Kinds.isUnsigned(type);
        switch (operator) {
            case ADD -> code.ladd();
            case SUBTRACT -> code.lsub();
            case MULTIPLY -> code.lmul();
            case AND -> code.land();
            case OR -> code.lor();
            case XOR -> code.lxor();
            case DIVIDE -> divide(unsigned ? "divideU64" : "divideI64", TypeKind.LONG, span);
            case REMAINDER -> divide(unsigned ? "remainderU64" : "remainderI64", TypeKind.LONG, span);
            case SHIFT_LEFT, SHIFT_RIGHT, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> wrong(operator);
        }
    }

    private void ofFloats(BinaryOperator operator) {
        switch (operator) {
            case ADD -> code.fadd();
            case SUBTRACT -> code.fsub();
            case MULTIPLY -> code.fmul();
            case DIVIDE -> code.fdiv();
            case REMAINDER, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> wrong(operator);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> wrong(operator);
        }
    }

    private void ofDoubles(BinaryOperator operator) {
        switch (operator) {
            case ADD -> code.dadd();
            case SUBTRACT -> code.dsub();
            case MULTIPLY -> code.dmul();
            case DIVIDE -> code.ddiv();
            case REMAINDER, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> wrong(operator);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> wrong(operator);
        }
    }

    private static void wrong(BinaryOperator operator) {
        throw new IllegalArgumentException("operator " + operator + " cannot stand here");
    }

    private void divide(String name, TypeKind kind, Span span) {
        method.at(span);
        method.arithmetic(name, kind, kind, kind);
    }

    /// Shifts the value on the stack by `count`, which is evaluated here.
    void shift(BinaryOperator operator, Type type, Expr count) {
        boolean left = operator == BinaryOperator.SHIFT_LEFT;
        boolean wide = Kinds.of(type) == TypeKind.LONG;
        boolean unsigned = Kinds.isUnsigned(type);
        int width = wide ? 64 : 32;
        if (count instanceof IntConstant(var bits, _, _, _) && bits >= 0 && bits < width) {
            code.loadConstant((int) bits);
            constantShift(left, wide, unsigned);
        } else {
            emitters.expressions.value(count);
            if (Kinds.of(count.type()) == TypeKind.LONG) {
                method.arithmetic("count", TypeKind.INT, TypeKind.LONG);
            }
            String name = left ? "shiftLeft" + width : "shiftRight" + (unsigned ? "U" : "I") + width;
            TypeKind kind = wide ? TypeKind.LONG : TypeKind.INT;
            method.arithmetic(name, kind, kind, TypeKind.INT);
        }
        if (!wide) {
            emitters.conversions.normalize(type);
        }
    }

    private void constantShift(boolean left, boolean wide, boolean unsigned) {
        if (left) {
            if (wide) {
                code.lshl();
            } else {
                code.ishl();
            }
        } else if (wide) {
            if (unsigned) {
                code.lushr();
            } else {
                code.lshr();
            }
        } else if (unsigned) {
            code.iushr();
        } else {
            code.ishr();
        }
    }

    /// Pushes the value of `-x` or `~x`.
    void unary(Unary unary) {
        emitters.expressions.value(unary.operand());
        TypeKind kind = Kinds.of(unary.type());
        switch (unary.operator()) {
            case NEGATE -> {
                switch (kind) {
                    case LONG -> code.lneg();
                    case FLOAT -> code.fneg();
                    case DOUBLE -> code.dneg();
                    default -> code.ineg();
                }
            }
            case COMPLEMENT -> {
                if (kind == TypeKind.LONG) {
                    code.loadConstant(-1L).lxor();
                } else {
                    code.iconst_m1().ixor();
                }
            }
            case NOT -> code.iconst_1().ixor();
        }
        if (kind == TypeKind.INT) {
            emitters.conversions.normalize(unary.type());
        }
    }

    /// Pushes an integer expression as a `long`, extended as its type says.
    void index(Expr index) {
        emitters.expressions.value(index);
        emitters.conversions.convert(index.type(), ScalarType.INT64);
    }
}
