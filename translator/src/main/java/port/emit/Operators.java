package port.emit;

import java.util.Optional;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.FunctionAddress;
import port.ir.IntConstant;
import port.ir.Integers;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.NullPointer;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;

/// Operators on values.
final class Operators {
    private final Scope scope;
    private final Expressions expressions;
    private final Arithmetic arithmetic;

    Operators(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.expressions = expressions;
        this.arithmetic = new Arithmetic(scope.imports());
    }

    Term unary(Unary unary) {
        return unary.operator() == UnaryOperator.NOT
                ? not(unary.operand())
                : expressions.of(unary.operand()).prefix(unary.operator().symbol());
    }

    /// `!p.isNull()` is `p.isNull()` where it is negated once more, `x < y` is `x >= y`, and an integer that is no truth is `x == 0`.
    private Term not(Expr operand) {
        return switch (operand) {
            case Unary(var operator, var inner, var _) when operator == UnaryOperator.NOT -> expressions.of(inner);
            case Binary binary when hasOpposite(binary) ->
                    binary(
                            new Binary(
                                    opposite(binary.operator()),
                                    binary.left(),
                                    binary.right(),
                                    binary.type(),
                                    binary.span()));
            case Convert(var value, var type, var _, var _)
                    when type == ScalarType.BOOL && value.type().isInteger() && value.type() != ScalarType.BOOL ->
                    Term.binary(expressions.of(value), "==", Term.primary("0"), Precedence.EQUALITY);
            case Convert(var value, var type, var _, var _)
                    when type == ScalarType.BOOL
                            && value.type() instanceof PointerType
                            && !(value instanceof FunctionAddress) ->
                    expressions.of(value).call("isNull");
            default -> expressions.of(operand).prefix("!");
        };
    }

    /// Comparisons of floats have none, because of NaN.
    private static boolean hasOpposite(Binary binary) {
        return binary.operator().isComparison()
                && opposite(binary.operator()).isComparison()
                && !binary.left().type().isFloating();
    }

    private static BinaryOperator opposite(BinaryOperator operator) {
        return switch (operator) {
            case EQUAL -> BinaryOperator.NOT_EQUAL;
            case NOT_EQUAL -> BinaryOperator.EQUAL;
            case LESS -> BinaryOperator.GREATER_EQUAL;
            case LESS_EQUAL -> BinaryOperator.GREATER;
            case GREATER -> BinaryOperator.LESS_EQUAL;
            case GREATER_EQUAL -> BinaryOperator.LESS;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR -> operator;
        };
    }

    Term binary(Binary binary) {
        Type type = binary.left().type();
        if (type instanceof PointerType) {
            return pointers(binary);
        }
        var scalar = (ScalarType) type;
        if (binary.operator().isShift()) {
            Term count = count(binary.right());
            return arithmetic.binary(
                    binary.operator(),
                    expressions.of(binary.left()),
                    count,
                    scalar,
                    isPlainShift(binary.right(), scalar));
        }
        boolean asMethod = !scalar.isSigned() && isUnsignedMethod(binary.operator()) && scalar != ScalarType.BOOL;
        Term left = asMethod ? expressions.of(binary.left()) : left(binary);
        Term right = asMethod ? expressions.of(binary.right()) : right(binary);
        return arithmetic.binary(binary.operator(), left, right, scalar, true);
    }

    private static boolean isUnsignedMethod(BinaryOperator operator) {
        return switch (operator) {
            case DIVIDE, REMAINDER, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> true;
            case ADD, SUBTRACT, MULTIPLY, SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR, EQUAL, NOT_EQUAL -> false;
        };
    }

    /// Java promotes the narrower operand itself, if the other one has the wider type.
    private Term left(Binary binary) {
        boolean relaxed = isRelaxable(binary.left()) && !isRelaxable(binary.right());
        return operand(binary.left(), relaxed);
    }

    private Term right(Binary binary) {
        return operand(binary.right(), isRelaxable(binary.right()));
    }

    private Term operand(Expr expr, boolean relaxed) {
        if (relaxed) {
            return expressions.assigned(expr);
        }
        return Expressions.widened(expr)
                .filter(inner -> expr.type() == ScalarType.INT32 && inner.type() != ScalarType.BOOL)
                .map(expressions::of)
                .orElseGet(() -> expressions.of(expr));
    }

    /// Whether Java may see a narrower type than the IR has.
    private static boolean isRelaxable(Expr expr) {
        boolean wide = expr.type() == ScalarType.INT64 || expr.type() == ScalarType.UINT64 || expr.type().isFloating();
        return wide && (Expressions.widened(expr).isPresent() || expr instanceof IntConstant);
    }

    /// The count of a shift has any integer type; Java looks at its low bits.
    Term count(Expr count) {
        return count instanceof IntConstant constant && constant.name().isEmpty()
                ? Literals.assigned(constant.value(), ScalarType.INT64)
                : expressions.of(count);
    }

    /// Whether the count is certainly less than the width.
    static boolean isPlainShift(Expr count, ScalarType type) {
        long width = type.bytes() == 8 ? 64 : 32;
        return switch (count) {
            case IntConstant constant -> constant.value() >= 0 && constant.value() < width;
            case Binary(var operator, IntConstant left, IntConstant right, var _, var _)
                    when operator == BinaryOperator.SUBTRACT ->
                    right.value() >= 0 && left.value() >= right.value() && left.value() - right.value() < width;
            case Binary(var operator, var left, IntConstant mask, var _, var _) when operator == BinaryOperator.AND ->
                    mask.value() >= 0 && mask.value() < width;
            case Binary(var operator, var left, IntConstant divisor, var kind, var _)
                    when operator == BinaryOperator.REMAINDER
                            && kind instanceof ScalarType scalar
                            && !scalar.isSigned() ->
                    divisor.value() > 0 && divisor.value() <= width;
            case Convert(var value, ScalarType to, var _, var _)
                    when value.type() instanceof ScalarType from && from.isInteger() && to.bytes() >= from.bytes() ->
                    isPlainShift(value, type);
            default -> false;
        };
    }

    private Term pointers(Binary binary) {
        boolean equal = binary.operator() == BinaryOperator.EQUAL;
        if (equal || binary.operator() == BinaryOperator.NOT_EQUAL) {
            Term same = same(binary.left(), binary.right());
            return equal ? same : same.prefix("!");
        }
        Term left = expressions.of(binary.left());
        Term right = expressions.of(binary.right());
        return switch (binary.operator()) {
            case LESS -> left.call("isBefore", right);
            case GREATER -> right.call("isBefore", left);
            case LESS_EQUAL -> right.call("isBefore", left).prefix("!");
            case GREATER_EQUAL -> left.call("isBefore", right).prefix("!");
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR, EQUAL, NOT_EQUAL ->
                    throw new IllegalArgumentException("no operator of pointers: " + binary.operator());
        };
    }

    private Term same(Expr left, Expr right) {
        if (right instanceof NullPointer) {
            return expressions.of(left).call("isNull");
        }
        if (left instanceof NullPointer) {
            return expressions.of(right).call("isNull");
        }
        return side(left).call("isSame", side(right));
    }

    /// Nothing tells Java the interface of a function that is only compared.
    private Term side(Expr expr) {
        return expr instanceof FunctionAddress address
                ? expressions.calls().functionAddress(address, true)
                : expressions.of(expr);
    }

    Term logical(Logical logical) {
        Precedence level = logical.isAnd() ? Precedence.LOGICAL_AND : Precedence.LOGICAL_OR;
        return Term.binary(
                expressions.of(logical.left()), logical.isAnd() ? "&&" : "||", expressions.of(logical.right()), level);
    }

    Term conditional(Conditional choice) {
        Term condition = expressions.of(choice.condition());
        if (choice.type().isInteger() || choice.type().isFloating()) {
            boolean relaxed = isRelaxable(choice.whenTrue()) && !isRelaxable(choice.whenFalse());
            return Term.conditional(
                    condition,
                    operand(choice.whenTrue(), relaxed),
                    operand(choice.whenFalse(), isRelaxable(choice.whenFalse())));
        }
        return Term.conditional(condition, expressions.of(choice.whenTrue()), expressions.of(choice.whenFalse()));
    }

    /// Whether Java gives a choice of `int` values the narrower type by itself, because one of them has it.
    boolean narrows(Conditional choice, ScalarType to) {
        return isNarrow(choice.whenTrue(), to) || isNarrow(choice.whenFalse(), to);
    }

    private static boolean isNarrow(Expr expr, ScalarType to) {
        return to.bytes() < ScalarType.INT32.bytes()
                && to != ScalarType.BOOL
                && expr.type() == ScalarType.INT32
                && Expressions.widened(expr)
                        .filter(inner ->
                                inner.type() instanceof ScalarType from
                                        && from.isSigned()
                                        && from.bytes() == to.bytes())
                        .isPresent();
    }

    /// `(short) (c ? s : n)  ->  c ? s : (short) n`   (`s` a `short`)
    Term narrowed(Conditional choice, ScalarType to) {
        Term condition = expressions.of(choice.condition());
        return Term.conditional(condition, narrowed(choice.whenTrue(), to), narrowed(choice.whenFalse(), to));
    }

    private Term narrowed(Expr expr, ScalarType to) {
        if (isNarrow(expr, to)) {
            return expressions.of(Expressions.widened(expr).orElseThrow());
        }
        ScalarType signed = to.bytes() == 1 ? ScalarType.INT8 : ScalarType.INT16;
        if (expr instanceof IntConstant constant && Integers.wrap(constant.value(), signed) == constant.value()) {
            Term literal = expressions.of(expr);
            return literal.text().startsWith("'") ? literal.cast(ScalarNames.primitive(to)) : literal;
        }
        return expressions.of(new Convert(expr, to, true, expr.span()));
    }

    /// `sizeof(float)  ->  (long) Float.BYTES`
    Term sizeOf(Type measured) {
        return namedSize(measured)
                .map(name -> name.cast("long"))
                .orElseGet(() -> Literals.exact(scope.types().table().sizeOf(measured), ScalarType.UINT64));
    }

    /// The constant that holds the size of a type, an `int`; empty where there is none.
    Optional<Term> namedSize(Type measured) {
        if (measured instanceof ScalarType scalar && scalar != ScalarType.BOOL) {
            String box =
                    scalar == ScalarType.INT32 || scalar == ScalarType.UINT32 ? "Integer" : ScalarNames.word(scalar);
            return Optional.of(Term.primary(box + ".BYTES"));
        }
        return measured instanceof StructType struct && scope.types().isView(struct)
                ? Optional.of(Term.primary(scope.types().struct(struct) + ".SIZE"))
                : Optional.empty();
    }

    /// Whether reading the expression twice costs nothing and gives the same.
    static boolean isVariable(Expr expr, Local local) {
        return expr instanceof Load(LocalPlace(var read, var _), var _) && read.id() == local.id();
    }

    Arithmetic arithmetic() {
        return arithmetic;
    }
}
