package port.rewrite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import port.ir.Block;
import port.ir.Break;
import port.ir.Catch;
import port.ir.Cleanup;
import port.ir.ConstantTruth;
import port.ir.Continue;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.If;
import port.ir.Launch;
import port.ir.PointerType;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.SwitchCase;
import port.ir.Throw;
import port.ir.Try;
import port.ir.While;

/// Definite assignment of statements (Java Language Specification, chapter 16), a little stricter than javac.
final class DefiniteAssignment {
    private final AssignedInExpressions expressions;
    private final Deque<AssignedSet> breaks = new ArrayDeque<>();
    private final Deque<AssignedSet> continues = new ArrayDeque<>();

    private DefiniteAssignment(Set<Integer> candidates) {
        this.expressions = new AssignedInExpressions(candidates);
    }

    /// The variables declared without a value of which javac would say that they might not have been initialised.
    static Set<Integer> doubtful(Block body) {
        var candidates = new HashSet<Integer>();
        port.ir.IrWalk.stmts(
                body,
                stmt -> {
                    if (stmt instanceof Declare declare && declare.initializer().isEmpty() && isVariable(declare)) {
                        candidates.add(declare.local().id());
                    }
                });
        if (candidates.isEmpty()) {
            return Set.of();
        }
        var analysis = new DefiniteAssignment(candidates);
        analysis.stmt(body, AssignedSet.NOTHING);
        return analysis.expressions.doubtful();
    }

    private static boolean isVariable(Declare declare) {
        return declare.local().storage() == port.ir.Local.Storage.AUTOMATIC
                && (declare.local().type() instanceof ScalarType || declare.local().type() instanceof PointerType);
    }

    private AssignedSet stmts(List<Stmt> statements, AssignedSet before) {
        AssignedSet set = before;
        for (Stmt stmt : statements) {
            set = stmt(stmt, set);
        }
        return set;
    }

    private AssignedSet stmt(Stmt stmt, AssignedSet before) {
        return switch (stmt) {
            case Block block -> stmts(block.statements(), before);
            case Declare declare ->
                    declare.initializer()
                            .map(value -> expressions.value(value, before).with(declare.local().id()))
                            .orElse(before);
            case Evaluate(Expr expr, var _) -> expressions.value(expr, before);
            case If branch -> {
                AssignedSet whenTrue = expressions.condition(branch.condition(), true, before);
                AssignedSet whenFalse = expressions.condition(branch.condition(), false, before);
                AssignedSet one = stmt(branch.whenTrue(), whenTrue);
                yield one.meet(branch.whenFalse().map(other -> stmt(other, whenFalse)).orElse(whenFalse));
            }
            case While(Expr condition, Stmt body, var _) -> {
                enter();
                stmt(body, expressions.condition(condition, true, before));
                yield leave(ending(condition, before));
            }
            case DoWhile(Stmt body, Expr condition, var _) -> {
                enter();
                AssignedSet after = stmt(body, before).meet(continues.element());
                yield leave(ending(condition, after));
            }
            case For loop -> loop(loop, before);
            case Switch choice -> choice(choice, before);
            case Break _ -> {
                breaks.push(breaks.pop().meet(before));
                yield AssignedSet.UNREACHED;
            }
            case Continue _ -> {
                continues.push(continues.pop().meet(before));
                yield AssignedSet.UNREACHED;
            }
            case Return leave -> {
                leave.value().ifPresent(value -> expressions.value(value, before));
                yield AssignedSet.UNREACHED;
            }
            case Throw raise -> {
                raise.value().ifPresent(value -> expressions.value(value, before));
                yield AssignedSet.UNREACHED;
            }
            case Launch launch -> launch(launch, before);
            case Cleanup cleanup -> {
                AssignedSet after = stmt(cleanup.body(), before);
                stmt(cleanup.cleanup(), before);
                yield after;
            }
            case Try attempt -> {
                AssignedSet after = stmt(attempt.body(), before);
                for (Catch handler : attempt.catches()) {
                    after = after.meet(stmt(handler.body(), before));
                }
                yield after;
            }
        };
    }

    private AssignedSet ending(Expr condition, AssignedSet before) {
        AssignedSet after = expressions.condition(condition, false, before);
        boolean endless = ConstantTruth.of(condition).filter(truth -> truth).isPresent();
        return endless ? AssignedSet.UNREACHED : after;
    }

    private AssignedSet loop(For loop, AssignedSet before) {
        AssignedSet start = stmts(loop.initializers(), before);
        enter();
        AssignedSet inside =
                loop.condition().map(condition -> expressions.condition(condition, true, start)).orElse(start);
        AssignedSet step = stmt(loop.body(), inside).meet(continues.element());
        for (Expr expr : loop.steps()) {
            step = expressions.value(expr, step);
        }
        return leave(loop.condition().map(condition -> ending(condition, start)).orElse(AssignedSet.UNREACHED));
    }

    private AssignedSet choice(Switch choice, AssignedSet before) {
        AssignedSet start = expressions.value(choice.value(), before);
        breaks.push(AssignedSet.UNREACHED);
        AssignedSet set = AssignedSet.UNREACHED;
        for (SwitchCase group : choice.cases()) {
            set = stmts(group.body(), set.meet(start));
        }
        boolean hasDefault = choice.cases().stream().anyMatch(SwitchCase::isDefault);
        AssignedSet end = hasDefault ? set : set.meet(start);
        return breaks.pop().meet(end);
    }

    private AssignedSet launch(Launch launch, AssignedSet before) {
        AssignedSet set = before;
        for (Expr expr :
                List.of(launch.kernel(), launch.grid(), launch.block(), launch.sharedBytes(), launch.stream())) {
            set = expressions.value(expr, set);
        }
        for (Expr expr : launch.arguments()) {
            set = expressions.value(expr, set);
        }
        return set;
    }

    private void enter() {
        breaks.push(AssignedSet.UNREACHED);
        continues.push(AssignedSet.UNREACHED);
    }

    private AssignedSet leave(AssignedSet end) {
        continues.pop();
        return breaks.pop().meet(end);
    }
}
