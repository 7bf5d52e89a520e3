package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Break;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.ir.While;
import port.lower.expression.Body;
import port.source.Span;
import port.syntax.DeclarationStatement;
import port.syntax.DoStatement;
import port.syntax.ExpressionStatement;
import port.syntax.ForStatement;
import port.syntax.WhileStatement;

/// `while`, `do` and `for`.
final class Loops {
    private final Statements statements;
    private final Body body;

    Loops(Statements statements, Body body) {
        this.statements = statements;
        this.body = body;
    }

    List<Stmt> lower(WhileStatement loop) {
        Span span = loop.span();
        return statements.scoped(() -> {
            Statements.Decision decision = statements.decision(loop.condition());
            return statements
                    .jumps()
                    .enclose(
                            Jumps.Kind.LOOP,
                            () -> {
                                Stmt work = statements.single(loop.body());
                                if (decision.before().isEmpty()) {
                                    return new While(decision.condition(), work, span);
                                }
                                List<Stmt> inner = new ArrayList<>(decision.before());
                                List<Stmt> rest = List.of(leaveUnless(decision.condition(), span), work);
                                if (decision.destructions().isEmpty()) {
                                    inner.addAll(rest);
                                } else {
                                    inner.add(statements.cleanup(rest, decision.destructions(), span));
                                }
                                return forever(inner, span);
                            });
        });
    }

    private static Stmt leaveUnless(Expr condition, Span span) {
        return new If(condition, new Block(List.of(), span), Optional.of(new Break(span)), span);
    }

    private static Stmt forever(List<Stmt> work, Span span) {
        return new While(IntConstant.of(1, ScalarType.BOOL, span), new Block(work, span), span);
    }

    List<Stmt> lower(DoStatement loop) {
        Span span = loop.span();
        List<Stmt> before = new ArrayList<>();
        List<Stmt> found =
                statements
                        .jumps()
                        .enclose(
                                Jumps.Kind.LOOP,
                                () -> {
                                    Stmt work = statements.single(loop.body());
                                    Expr condition = body.expressions().condition(loop.condition());
                                    Statements.Decision decision = statements.temporaries(condition, span);
                                    if (decision.before().isEmpty()) {
                                        return new DoWhile(work, decision.condition(), span);
                                    }
                                    List<Stmt> between = new ArrayList<>(decision.before());
                                    between.add(leaveUnless(decision.condition(), span));
                                    return forever(List.of(butFirst(between, before, span), work), span);
                                });
        if (before.isEmpty()) {
            return found;
        }
        before.addAll(found);
        return List.of(new Block(before, span));
    }

    /// Statements that are left out the first time, so that `continue` comes to them.
    private Stmt butFirst(List<Stmt> work, List<Stmt> before, Span span) {
        Local again = body.hidden("again", ScalarType.BOOL, span);
        before.add(new Declare(again, Optional.of(IntConstant.of(0, ScalarType.BOOL, span)), span));
        var place = new LocalPlace(again, span);
        Stmt note = new Evaluate(new Assign(place, IntConstant.of(1, ScalarType.BOOL, span), span), span);
        Expr isFirst = new Unary(UnaryOperator.NOT, new Load(place, span), span);
        return new If(isFirst, note, Optional.of(new Block(work, span)), span);
    }

    List<Stmt> lower(ForStatement loop) {
        return statements.scoped(() -> inScope(loop));
    }

    private List<Stmt> inScope(ForStatement loop) {
        Span span = loop.span();
        List<Stmt> first = new ArrayList<>();
        List<LocalVariables.Destruction> destructions = new ArrayList<>();
        if (loop.initializer() instanceof DeclarationStatement declaration) {
            for (LocalVariables.Declared declared : statements.locals().declare(declaration)) {
                first.addAll(declared.statements());
                destructions.addAll(declared.destructions());
            }
        } else if (loop.initializer() instanceof ExpressionStatement(var expression, var place)) {
            first.addAll(statements.effects(expression, place));
        }
        Optional<Statements.Decision> decision = loop.condition().map(statements::decision);
        boolean isHead =
                destructions.isEmpty()
                        && (first.stream().allMatch(Declare.class::isInstance)
                                || first.stream().allMatch(Evaluate.class::isInstance));
        boolean[] heads = {isHead};
        List<Stmt> made = statements.jumps().enclose(Jumps.Kind.LOOP, () -> loop(loop, first, heads, decision, span));
        if (heads[0] && made.size() == 1) {
            return made;
        }
        List<Stmt> all = new ArrayList<>(heads[0] ? List.of() : first);
        if (destructions.isEmpty()) {
            all.addAll(made);
        } else {
            all.add(statements.cleanup(made, destructions, span));
        }
        return List.of(new Block(all, span));
    }

    /// @param heads whether what comes first may stand in the head of the loop; cleared if it has to stand before
    private Stmt loop(
            ForStatement loop, List<Stmt> first, boolean[] heads, Optional<Statements.Decision> decision, Span span) {
        Stmt work = statements.single(loop.body());
        List<Stmt> steps = loop.step().map(step -> statements.effects(step, step.span())).orElse(List.of());
        boolean isPlain =
                decision.map(found -> found.before().isEmpty()).orElse(true)
                        && steps.stream().allMatch(Evaluate.class::isInstance);
        if (isPlain) {
            return new For(
                    heads[0] ? first : List.of(),
                    decision.map(Statements.Decision::condition),
                    steps.stream().map(step -> ((Evaluate) step).expr()).toList(),
                    work,
                    span);
        }
        heads[0] = false;
        List<Stmt> inner = new ArrayList<>();
        inner.add(butFirst(steps, first, span));
        List<Stmt> rest = new ArrayList<>();
        decision.ifPresent(found -> {
            inner.addAll(found.before());
            rest.add(leaveUnless(found.condition(), span));
        });
        rest.add(work);
        List<LocalVariables.Destruction> objects = decision.map(Statements.Decision::destructions).orElse(List.of());
        if (objects.isEmpty()) {
            inner.addAll(rest);
        } else {
            inner.add(statements.cleanup(rest, objects, span));
        }
        return forever(inner, span);
    }
}
