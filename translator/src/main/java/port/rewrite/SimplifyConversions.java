package port.rewrite;

import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.Integers;
import port.ir.IrMapper;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.ir.VoidType;

/// Removes the conversions that C++ needs and Java does not: `(u32) 3  ->  3u`, `(bool) (int) (a < b)  ->  a < b`,
/// `(float*) (void*) p  ->  p`.
public final class SimplifyConversions implements Rewrite {
    @Override
    public Program apply(Program program) {
        return Functions.mapBodies(program, (_, body) -> IrMapper.exprs(SimplifyConversions::simplify).body(body));
    }

    static Expr simplify(Expr expr) {
        return switch (expr) {
            case Convert convert -> convert(convert);
            case Binary binary -> binary(binary);
            case Unary(UnaryOperator operator, Convert inner, var span)
                    when operator == UnaryOperator.NOT && inner.type() == ScalarType.BOOL && isBool(inner.value()) ->
                    new Unary(operator, inner.value(), span);
            default -> expr;
        };
    }

    private static Expr convert(Convert convert) {
        Expr value = convert.value();
        if (value.type().equals(convert.type())) {
            return value;
        }
        if (value instanceof Convert(Expr pointer, PointerType(VoidType _, var _), var _, var _)
                && pointer.type() instanceof PointerType
                && pointer.type().equals(convert.type())) {
            return pointer;
        }
        if (!(convert.type() instanceof ScalarType to) || !(value.type() instanceof ScalarType)) {
            return convert;
        }
        return switch (value) {
            case IntConstant constant -> constant(constant, to, convert);
            case FloatConstant constant when to == ScalarType.FLOAT ->
                    new FloatConstant((float) constant.value(), to, constant.name(), convert.span());
            case FloatConstant constant when to == ScalarType.DOUBLE ->
                    new FloatConstant(constant.value(), to, constant.name(), convert.span());
            case Convert inner -> twice(inner, to, convert);
            case Binary binary when to == ScalarType.BOOL && isBitwise(binary.operator()) ->
                    bitwiseTruth(binary, convert);
            case Conditional(var condition, IntConstant one, IntConstant zero, var _)
                    when to == ScalarType.BOOL && one.value() != 0 && zero.value() == 0 ->
                    condition;
            default -> convert;
        };
    }

    private static Expr constant(IntConstant constant, ScalarType to, Convert convert) {
        if (to.isFloating()) {
            if (constant.name().isPresent()) {
                return convert;
            }
            double value =
                    constant.type() == ScalarType.UINT64 && constant.value() < 0
                            ? Constants.unsignedToDouble(constant.value())
                            : constant.value();
            return FloatConstant.of(to == ScalarType.FLOAT ? floatOf(constant) : value, to, convert.span());
        }
        long value = Integers.wrap(constant.value(), to);
        boolean keepsName = value == constant.value() && to != ScalarType.BOOL;
        return keepsName
                ? new IntConstant(value, to, constant.name(), convert.span())
                : IntConstant.of(value, to, convert.span());
    }

    private static float floatOf(IntConstant constant) {
        return constant.type() == ScalarType.UINT64 && constant.value() < 0
                ? Constants.unsignedToFloat(constant.value())
                : (float) constant.value();
    }

    /// Two conversions in a row of which the first loses nothing.
    private static Expr twice(Convert inner, ScalarType to, Convert outer) {
        if (!(inner.type() instanceof ScalarType middle) || !(inner.value().type() instanceof ScalarType from)) {
            return outer;
        }
        boolean explicit = outer.explicit() || inner.explicit();
        if (from == ScalarType.BOOL && to == ScalarType.BOOL) {
            return inner.value();
        }
        boolean integers = from.isInteger() && middle.isInteger() && to.isInteger();
        boolean widens = middle.bytes() >= from.bytes() && from != ScalarType.BOOL && middle != ScalarType.BOOL;
        if (integers && widens && to != ScalarType.BOOL && to.bytes() <= from.bytes()) {
            return from == to ? inner.value() : new Convert(inner.value(), to, explicit, outer.span());
        }
        if (integers
                && widens
                && middle.bytes() > from.bytes()
                && middle.isSigned() == from.isSigned()
                && to.bytes() > from.bytes()
                && to != ScalarType.BOOL) {
            return new Convert(inner.value(), to, explicit, outer.span());
        }
        return outer;
    }

    private static Expr bitwiseTruth(Binary binary, Convert convert) {
        return Constants.asBool(binary.left())
                .flatMap(left ->
                        Constants.asBool(binary.right())
                                .map(right ->
                                        (Expr)
                                                new Binary(
                                                        binary.operator(),
                                                        left,
                                                        right,
                                                        ScalarType.BOOL,
                                                        convert.span())))
                .orElse(convert);
    }

    private static Expr binary(Binary binary) {
        boolean equality = binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL;
        if (!equality) {
            return binary;
        }
        var left = Constants.asBool(binary.left());
        var right = Constants.asBool(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return binary;
        }
        if (right.get() instanceof IntConstant constant) {
            boolean same = (constant.value() != 0) == (binary.operator() == BinaryOperator.EQUAL);
            return same ? left.get() : new Unary(UnaryOperator.NOT, left.get(), binary.span());
        }
        return new Binary(binary.operator(), left.get(), right.get(), ScalarType.BOOL, binary.span());
    }

    private static boolean isBitwise(BinaryOperator operator) {
        return operator == BinaryOperator.AND || operator == BinaryOperator.OR || operator == BinaryOperator.XOR;
    }

    private static boolean isBool(Expr expr) {
        return expr.type() == ScalarType.BOOL;
    }
}
