package port.lower.expression;

import java.util.Optional;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.NullPointer;
import port.ir.ScalarType;
import port.ir.Type;
import port.lower.declaration.Templates;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.Fundamental;

/// Promotions, the usual arithmetic conversions, and conversions between scalars.
public final class Arithmetic {
    private Arithmetic() {}

    /// The arithmetic type behind a number or an enumeration.
    public static Optional<Fundamental> arithmetic(CxxType type) {
        return switch (type.unqualified()) {
            case Fundamental kind when kind.isArithmetic() -> Optional.of(kind);
            case EnumType enumeration -> Optional.of(enumeration.underlying());
            default -> Optional.empty();
        };
    }

    static boolean isArithmetic(CxxType type) {
        return type.unqualified() instanceof Fundamental kind && kind.isArithmetic();
    }

    static boolean isIntegral(CxxType type) {
        return type.unqualified() instanceof Fundamental kind && kind.isIntegral();
    }

    static boolean isUnscopedEnum(CxxType type) {
        return type.unqualified() instanceof EnumType enumeration && !enumeration.symbol().isScoped();
    }

    /// What a small integer becomes in an expression.
    ///
    /// @param bits the width of a bit-field, which may fit an `int` where its type does not
    public static Fundamental promote(Fundamental kind, Optional<Integer> bits) {
        if (kind.isFloating()) {
            return kind;
        }
        if (bits.isPresent() && kind.rank() <= Fundamental.INT.rank() && (bits.get() < 32 || kind.isSigned())) {
            return Fundamental.INT;
        }
        return switch (kind) {
            case CHAR32 -> Fundamental.UNSIGNED_INT;
            case WCHAR -> Fundamental.INT;
            default -> kind.rank() < Fundamental.INT.rank() ? Fundamental.INT : kind;
        };
    }

    /// The common type of two promoted operands.
    public static Fundamental common(Fundamental left, Fundamental right) {
        if (left.isFloating() || right.isFloating()) {
            if (left.isFloating() && right.isFloating()) {
                return left.rank() >= right.rank() ? left : right;
            }
            return left.isFloating() ? left : right;
        }
        if (left == right) {
            return left;
        }
        if (left.isSigned() == right.isSigned()) {
            return left.rank() >= right.rank() ? left : right;
        }
        Fundamental signed = left.isSigned() ? left : right;
        Fundamental unsigned = left.isSigned() ? right : left;
        if (unsigned.rank() >= signed.rank()) {
            return unsigned;
        }
        return signed.scalar().bits() > unsigned.scalar().bits() ? signed : signed.toUnsigned();
    }

    /// `value` as another scalar type; literals are converted on the spot.
    public static Expr convert(Expr value, Type type, boolean isExplicit) {
        if (value.type().equals(type)) {
            return value;
        }
        if (type instanceof ScalarType scalar) {
            Optional<Expr> folded = fold(value, scalar);
            if (folded.isPresent()) {
                return folded.get();
            }
            if (scalar == ScalarType.BOOL && value instanceof Binary) {
                return compareWithZero(value);
            }
        }
        return new Convert(value, type, isExplicit, value.span());
    }

    private static Expr compareWithZero(Expr value) {
        return new Convert(value, ScalarType.BOOL, false, value.span());
    }

    private static Optional<Expr> fold(Expr value, ScalarType type) {
        if (value instanceof IntConstant(var number, ScalarType from, var name, var span) && name.isEmpty()) {
            if (type == ScalarType.BOOL) {
                return Optional.of(IntConstant.of(number != 0 ? 1 : 0, type, span));
            }
            if (!type.isFloating()) {
                return Optional.of(IntConstant.of(wrap(number, type), type, span));
            }
            double converted = toDouble(number, from);
            return Optional.of(
                    FloatConstant.of(type == ScalarType.FLOAT ? toFloat(number, from) : converted, type, span));
        }
        if (value instanceof FloatConstant(var number, _, var name, var span) && name.isEmpty() && type.isFloating()) {
            return Optional.of(FloatConstant.of(type == ScalarType.FLOAT ? (float) number : number, type, span));
        }
        return Optional.empty();
    }

    /// The low bits of `value`, extended as the type says.
    public static long wrap(long value, ScalarType type) {
        if (type == ScalarType.BOOL) {
            return value != 0 ? 1 : 0;
        }
        for (Fundamental kind : Fundamental.values()) {
            if (kind.isIntegral() && kind.scalar() == type) {
                return Templates.wrap(value, kind);
            }
        }
        throw new IllegalArgumentException("not an integer type: " + type);
    }

    /// An integer as `double`, rounded once.
    public static double toDouble(long value, ScalarType from) {
        if (from == ScalarType.UINT64 && value < 0) {
            return new java.math.BigDecimal(Long.toUnsignedString(value)).doubleValue();
        }
        return value;
    }

    /// An integer as `float`, rounded once.
    public static float toFloat(long value, ScalarType from) {
        if (from == ScalarType.UINT64 && value < 0) {
            return new java.math.BigDecimal(Long.toUnsignedString(value)).floatValue();
        }
        return value;
    }

    /// What a bit-field holds of a number that was put into it: `x & 31`, or with its sign `x << 27 >> 27`.
    static Expr heldBy(int bits, Expr value, port.source.Span span) {
        ScalarType type = (ScalarType) value.type();
        if (type == ScalarType.BOOL || bits >= type.bits()) {
            return value;
        }
        ScalarType wide = type.bits() == Long.SIZE ? type : type.isSigned() ? ScalarType.INT32 : ScalarType.UINT32;
        Expr widened = convert(value, wide, false);
        if (!type.isSigned()) {
            return convert(
                    binary(BinaryOperator.AND, widened, IntConstant.of((1L << bits) - 1, wide, span), span),
                    type,
                    false);
        }
        Expr others = IntConstant.of(wide.bits() - bits, ScalarType.INT32, span);
        Expr upwards = binary(BinaryOperator.SHIFT_LEFT, widened, others, span);
        return convert(binary(BinaryOperator.SHIFT_RIGHT, upwards, others, span), type, false);
    }

    /// Whether an expression is the literal 0 and so a null pointer, too.
    static boolean isZeroLiteral(Expr expr) {
        return expr instanceof IntConstant constant && constant.value() == 0 && constant.type() != ScalarType.BOOL
                || expr instanceof NullPointer;
    }

    /// An arithmetic operator on operands of one type. What infinity leaves when taken from itself is the constant that header models mean.
    static Expr arithmetic(BinaryOperator operator, Expr left, Expr right, port.source.Span span) {
        boolean isNaN =
                operator == BinaryOperator.SUBTRACT
                        && left instanceof FloatConstant(double first, _, _, _)
                        && right instanceof FloatConstant(double second, _, _, _)
                        && Double.isInfinite(first)
                        && first == second;
        return isNaN
                ? new FloatConstant(Double.NaN, left.type(), Optional.empty(), span)
                : binary(operator, left, right, span);
    }

    /// The operator on operands of one type.
    static Binary binary(BinaryOperator operator, Expr left, Expr right, port.source.Span span) {
        Type type = operator.isComparison() ? ScalarType.BOOL : left.type();
        return new Binary(operator, left, right, type, span);
    }
}
