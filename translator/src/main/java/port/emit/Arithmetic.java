package port.emit;

import port.ir.BinaryOperator;
import port.ir.ScalarType;

/// Operators on numbers, as CUDA computes them.
final class Arithmetic {
    private final Imports imports;

    Arithmetic(Imports imports) {
        this.imports = imports;
    }

    /// `left operator right`; both have type `type`, but the right one of a shift.
    ///
    /// @param plainShift whether the count of a shift is known to be less than the width
    Term binary(BinaryOperator operator, Term left, Term right, ScalarType type, boolean plainShift) {
        if (operator.isShift() && !plainShift) {
            return shift(operator, left, right, type);
        }
        if (type == ScalarType.BOOL && level(operator) == Precedence.RELATIONAL) {
            Term order = Term.staticCall("Boolean.compare", left, right);
            return Term.binary(order, operator.symbol(), Term.primary("0"), Precedence.RELATIONAL);
        }
        boolean unsigned = !type.isSigned() && type != ScalarType.BOOL;
        if (unsigned) {
            String owner = type.bytes() == 8 ? "Long" : "Integer";
            switch (operator) {
                case DIVIDE -> {
                    return Term.staticCall(owner + ".divideUnsigned", left, right);
                }
                case REMAINDER -> {
                    return Term.staticCall(owner + ".remainderUnsigned", left, right);
                }
                case SHIFT_RIGHT -> {
                    return Term.binary(left, ">>>", right, Precedence.SHIFT);
                }
                case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
                    Term order = Term.staticCall(owner + ".compareUnsigned", left, right);
                    return Term.binary(order, operator.symbol(), Term.primary("0"), Precedence.RELATIONAL);
                }
                case ADD, SUBTRACT, MULTIPLY, SHIFT_LEFT, AND, OR, XOR, EQUAL, NOT_EQUAL -> {}
            }
        }
        return Term.binary(left, operator.symbol(), right, level(operator));
    }

    /// PTX ISA, shl and shr: counts of the width or more give 0 or the sign; Java masks the count.
    private Term shift(BinaryOperator operator, Term left, Term right, ScalarType type) {
        String method = operator == BinaryOperator.SHIFT_LEFT ? "left" : type.isSigned() ? "right" : "rightUnsigned";
        return Term.staticCall(imports.shim("Shifts") + "." + method, left, right);
    }

    static Precedence level(BinaryOperator operator) {
        return switch (operator) {
            case MULTIPLY, DIVIDE, REMAINDER -> Precedence.MULTIPLICATIVE;
            case ADD, SUBTRACT -> Precedence.ADDITIVE;
            case SHIFT_LEFT, SHIFT_RIGHT -> Precedence.SHIFT;
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> Precedence.RELATIONAL;
            case EQUAL, NOT_EQUAL -> Precedence.EQUALITY;
            case AND -> Precedence.AND;
            case XOR -> Precedence.XOR;
            case OR -> Precedence.OR;
        };
    }

    /// The operator of a compound assignment that does the same in Java, for a variable of that type; empty if there is none.
    static String compound(BinaryOperator operator, ScalarType type, boolean plainShift) {
        boolean unsigned = !type.isSigned();
        return switch (operator) {
            case DIVIDE, REMAINDER -> unsigned ? "" : operator.symbol() + "=";
            case SHIFT_LEFT -> plainShift ? "<<=" : "";
            case SHIFT_RIGHT -> plainShift ? (unsigned ? ">>>=" : ">>=") : "";
            case ADD, SUBTRACT, MULTIPLY, AND, OR, XOR -> operator.symbol() + "=";
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> "";
        };
    }
}
