package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.If;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.lower.symbol.CxxType;
import port.lower.symbol.Fundamental;
import port.source.Span;

/// `?:`, `&&` and `||` whose operands need statements before them: the choice becomes an `if` in front of the statement.
final class GuardedOperands {
    private final Body body;

    GuardedOperands(Body body) {
        this.body = body;
    }

    /// @param type what both operands convert to
    Operand choose(Expr condition, Body.Guarded<Operand> left, Body.Guarded<Operand> right, CxxType type, Span span) {
        if (type.isVoid()) {
            body.hoist(
                    new If(
                            condition,
                            branch(left.before(), effect(left.value())),
                            Optional.of(branch(right.before(), effect(right.value()))),
                            span));
            return Operand.nothing(span);
        }
        Local chosen = body.hidden("chosen", body.unit().storage().ir(type), span);
        var place = new LocalPlace(chosen, span);
        boolean isPlain = body.unit().classes().special().hasTrivialDestructor(type);
        List<Expr> made = isPlain ? List.of() : body.destroyLater(chosen, type);
        if (isPlain) {
            body.hoist(new Declare(chosen, Optional.empty(), span));
        }
        body.hoist(
                new If(
                        condition,
                        branch(left, type, place, made),
                        Optional.of(branch(right, type, place, made)),
                        span));
        return isPlain
                ? Operand.value(type, new Load(place, span))
                : new Operand.OfPlace(type, () -> place, true, Optional.empty(), Optional.empty(), span);
    }

    /// Gives the object its value, after what has to stand before that.
    private Block branch(Body.Guarded<Operand> operand, CxxType type, LocalPlace place, List<Expr> made) {
        Span span = operand.value().span();
        Body.Guarded<Expr> value = body.guarded(() -> body.expressions().values().convert(operand.value(), type, span));
        List<Stmt> all = new ArrayList<>(operand.before());
        all.addAll(value.before());
        all.add(new Evaluate(body.store(place, value.value()), span));
        made.forEach(mark -> all.add(new Evaluate(mark, span)));
        return new Block(all, span);
    }

    private Expr effect(Operand operand) {
        return body.expressions().values().rvalue(operand).expr();
    }

    private static Stmt branch(List<Stmt> before, Expr last) {
        List<Stmt> all = new ArrayList<>(before);
        all.add(new Evaluate(last, last.span()));
        return new Block(all, last.span());
    }

    Operand logical(Expr first, Body.Guarded<Expr> second, boolean isAnd, Span span) {
        Local truth = body.hidden("truth", ScalarType.BOOL, span);
        var place = new LocalPlace(truth, span);
        Expr known = new Load(place, span);
        Expr isOpen = isAnd ? known : new Unary(UnaryOperator.NOT, known, span);
        body.hoist(new Declare(truth, Optional.of(first), span));
        body.hoist(
                new If(
                        isOpen,
                        branch(second.before(), new Assign(place, second.value(), span)),
                        Optional.empty(),
                        span));
        return Operand.value(Fundamental.BOOL, new Load(place, span));
    }
}
