package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.Logical;
import port.ir.Type;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.reference.coverage.Branch;
import port.reference.coverage.Branches;
import port.source.Span;

/// Conditions as jumps, without a value in between.
final class Conditions {
    private static final MethodTypeDesc COMPARE_INTS =
            MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);
    private static final MethodTypeDesc COMPARE_LONGS =
            MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_long, ConstantDescs.CD_long);

    private final Emitters emitters;
    private final CodeBuilder code;

    Conditions(Emitters emitters) {
        this.emitters = emitters;
        this.code = emitters.method.code;
    }

    /// Jumps to `target` if the condition is `when`, else goes on.
    void jump(Expr condition, Label target, boolean when) {
        switch (condition) {
            case Binary(var operator, var left, var right, _, _) when operator.isComparison() -> {
                emitters.expressions.value(left);
                emitters.expressions.value(right);
                comparison(operator, left.type(), target, when);
            }
            case Logical logical -> logical(logical, target, when);
            case Unary(var operator, var operand, _) when operator == UnaryOperator.NOT -> jump(operand, target, !when);
            case IntConstant(var value, _, _, _) -> {
                if ((value != 0) == when) {
                    code.goto_(target);
                }
            }
            default -> {
                emitters.expressions.value(condition);
                code.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
            }
        }
    }

    private void logical(Logical logical, Label target, boolean when) {
        Optional<Branches.Ways> ways = emitters.method.ways(Branch.Kind.LOGICAL, logical.span());
        if (ways.isPresent()) {
            markedLogical(logical, target, when, ways);
        } else if (logical.isAnd() == when) {
            // Both must hold (or both must fail) for the jump: the left one alone can only prevent it.
            Label on = code.newLabel();
            jump(logical.left(), on, !when);
            jump(logical.right(), target, when);
            code.labelBinding(on);
        } else {
            jump(logical.left(), target, when);
            jump(logical.right(), target, when);
        }
    }

    private void markedLogical(Logical logical, Label target, boolean when, Optional<Branches.Ways> ways) {
        boolean isAnd = logical.isAnd();
        Label decided = code.newLabel();
        Label on = code.newLabel();
        jump(logical.left(), decided, !isAnd);
        emitters.method.take(ways, isAnd ? 0 : 1);
        jump(logical.right(), target, when);
        code.goto_(on);
        code.labelBinding(decided);
        emitters.method.take(ways, isAnd ? 1 : 0);
        if (isAnd != when) {
            code.goto_(target);
        }
        code.labelBinding(on);
    }

    private void comparison(BinaryOperator operator, Type type, Label target, boolean when) {
        boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
        boolean unsigned = Kinds.isUnsigned(type) && !equality;
        switch (Kinds.of(type)) {
            case LONG -> {
                if (unsigned) {
                    code.invokestatic(ConstantDescs.CD_Long, "compareUnsigned", COMPARE_LONGS);
                } else {
                    code.lcmp();
                }
            }
            // A comparison with NaN is false: pick the instruction whose result for NaN makes it so.
            case FLOAT -> {
                if (isLess(operator)) {
                    code.fcmpg();
                } else {
                    code.fcmpl();
                }
            }
            case DOUBLE -> {
                if (isLess(operator)) {
                    code.dcmpg();
                } else {
                    code.dcmpl();
                }
            }
            default -> {
                if (!unsigned) {
                    code.branch(ofTwo(operator, when), target);
                    return;
                }
                code.invokestatic(ConstantDescs.CD_Integer, "compareUnsigned", COMPARE_INTS);
            }
        }
        code.branch(withZero(operator, when), target);
    }

    private static boolean isLess(BinaryOperator operator) {
        return operator == BinaryOperator.LESS || operator == BinaryOperator.LESS_EQUAL;
    }

    private static Opcode ofTwo(BinaryOperator operator, boolean when) {
        return switch (operator) {
            case EQUAL -> when ? Opcode.IF_ICMPEQ : Opcode.IF_ICMPNE;
            case NOT_EQUAL -> when ? Opcode.IF_ICMPNE : Opcode.IF_ICMPEQ;
            case LESS -> when ? Opcode.IF_ICMPLT : Opcode.IF_ICMPGE;
            case LESS_EQUAL -> when ? Opcode.IF_ICMPLE : Opcode.IF_ICMPGT;
            case GREATER -> when ? Opcode.IF_ICMPGT : Opcode.IF_ICMPLE;
            case GREATER_EQUAL -> when ? Opcode.IF_ICMPGE : Opcode.IF_ICMPLT;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR ->
                    throw new IllegalArgumentException("no comparison: " + operator);
        };
    }

    private static Opcode withZero(BinaryOperator operator, boolean when) {
        return switch (operator) {
            case EQUAL -> when ? Opcode.IFEQ : Opcode.IFNE;
            case NOT_EQUAL -> when ? Opcode.IFNE : Opcode.IFEQ;
            case LESS -> when ? Opcode.IFLT : Opcode.IFGE;
            case LESS_EQUAL -> when ? Opcode.IFLE : Opcode.IFGT;
            case GREATER -> when ? Opcode.IFGT : Opcode.IFLE;
            case GREATER_EQUAL -> when ? Opcode.IFGE : Opcode.IFLT;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR ->
                    throw new IllegalArgumentException("no comparison: " + operator);
        };
    }

    /// Pushes 1 or 0.
    void value(Expr condition) {
        Label no = code.newLabel();
        Label end = code.newLabel();
        jump(condition, no, false);
        code.iconst_1().goto_(end);
        code.labelBinding(no);
        code.iconst_0();
        code.labelBinding(end);
    }

    /// Pushes one of two values.
    ///
    /// @param span of the conditional expression
    void choice(Expr condition, Span span, Runnable whenTrue, Runnable whenFalse) {
        Optional<Branches.Ways> ways = emitters.method.ways(Branch.Kind.CONDITIONAL, span);
        Label no = code.newLabel();
        Label end = code.newLabel();
        jump(condition, no, false);
        emitters.method.take(ways, 0);
        whenTrue.run();
        code.goto_(end);
        code.labelBinding(no);
        emitters.method.take(ways, 1);
        whenFalse.run();
        code.labelBinding(end);
    }

    static boolean isJump(Expr expr) {
        return switch (expr) {
            case Binary binary -> binary.operator().isComparison();
            case Logical _ -> true;
            default -> false;
        };
    }
}
