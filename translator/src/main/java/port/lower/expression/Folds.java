package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.syntax.Expression;
import port.syntax.FoldExpression;
import port.syntax.PackExpansionExpression;

/// Fold expressions: a pack whose elements an operator joins.
final class Folds {
    private final Body body;
    private final Operators operators;

    Folds(Body body, Operators operators) {
        this.body = body;
        this.operators = operators;
    }

    /// `(pack + ...)` and its like.
    Operand lower(FoldExpression fold) {
        Expression pack =
                fold.left().isPresent() && mentionsPack(fold.left().get())
                        ? fold.left().get()
                        : fold.right().orElseThrow();
        boolean fromRight = fold.left().isPresent() && fold.left().get() == pack;
        Optional<Expression> start =
                fold.left().isPresent() && fold.right().isPresent()
                        ? Optional.of(fromRight ? fold.right().get() : fold.left().get())
                        : Optional.empty();
        var operands =
                new ArrayList<>(body.expressions().operands(List.of(new PackExpansionExpression(pack, fold.span()))));
        start.ifPresent(first -> operands.add(fromRight ? operands.size() : 0, body.expressions().lower(first)));
        if (operands.isEmpty()) {
            return switch (fold.operator()) {
                case AND -> Operand.value(Fundamental.BOOL, IntConstant.of(1, ScalarType.BOOL, fold.span()));
                case OR -> Operand.value(Fundamental.BOOL, IntConstant.of(0, ScalarType.BOOL, fold.span()));
                case COMMA ->
                        new Operand.OfFunctions(
                                List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true, "", fold.span());
                default -> throw LoweringFailure.of(Code.TYPE_MISMATCH, fold.span(), "an empty pack has no value here");
            };
        }
        Operand result = fromRight ? operands.getLast() : operands.getFirst();
        for (int i = 1; i < operands.size(); i++) {
            result =
                    fromRight
                            ? combine(fold, operands.get(operands.size() - 1 - i), result)
                            : combine(fold, result, operands.get(i));
        }
        return result;
    }

    private Operand combine(FoldExpression fold, Operand left, Operand right) {
        return fold.assignment().isPresent()
                ? operators.compound(fold.assignment().get(), left, right, fold.span())
                : operators.binary(fold.operator(), left, right, fold.span());
    }

    /// Whether a pack that can be expanded stands in the expression.
    private boolean mentionsPack(Expression expression) {
        var expansion = new port.lower.symbol.Expansion(0);
        try {
            body.unevaluated()
                    .expressions()
                    .lowerIn(expression, port.lower.symbol.Scope.ofExpansion(body.scope(), expansion));
        } catch (port.lower.symbol.Expansion.PackEnd _) {
            return true;
        }
        return expansion.length() >= 0;
    }
}
