package port.emit;

import java.util.Optional;
import java.util.TreeSet;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.CompoundAssign;
import port.ir.Expr;
import port.ir.Flow;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Switch;
import port.source.Span;

/// Warnings of javac about what the author wrote on purpose.
final class MethodWarnings {
    private MethodWarnings() {}

    /// The argument of `@SuppressWarnings`, where the body needs one.
    static Optional<String> of(Block body) {
        var names = new TreeSet<String>();
        IrWalk.all(
                body,
                stmt -> {
                    if (stmt instanceof Switch choice && fallsThrough(choice)) {
                        names.add("\"fallthrough\"");
                    }
                },
                expr -> {
                    if (dividesByZero(expr)) {
                        names.add("\"divzero\"");
                    }
                },
                _ -> {});
        return switch (names.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(names.first());
            default -> Optional.of("{" + String.join(", ", names) + "}");
        };
    }

    private static boolean fallsThrough(Switch choice) {
        return choice.cases().stream()
                .limit(Math.max(0, choice.cases().size() - 1))
                .anyMatch(group -> !group.body().isEmpty() && Flow.completes(new Block(group.body(), Span.NONE)));
    }

    private static boolean dividesByZero(Expr expr) {
        return switch (expr) {
            case Binary binary -> isDivision(binary.operator()) && isZero(binary.right());
            case CompoundAssign assign -> isDivision(assign.operator()) && isZero(assign.value());
            default -> false;
        };
    }

    private static boolean isDivision(BinaryOperator operator) {
        return operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER;
    }

    private static boolean isZero(Expr expr) {
        return expr instanceof IntConstant constant && constant.value() == 0;
    }
}
