package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Block;
import port.ir.Break;
import port.ir.Conditional;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Flow;
import port.ir.For;
import port.ir.FreshLocals;
import port.ir.Function;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.Launch;
import port.ir.Logical;
import port.ir.Program;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.Throw;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.ir.While;
import port.source.Span;

/// Makes statements of the side effects that Java has no expression for: `x = a[i++] = 3;  ->  a[i++] = 3; x = 3;`
public final class SplitSideEffects implements Rewrite {
    @Override
    public Program apply(Program program) {
        var taken = new AddressTaken(program);
        return Functions.mapBodies(
                program,
                (function, body) -> new Splitting(function, JavaExpressible.in(body, program, taken)).body(body));
    }

    /// The statements of one function.
    private static final class Splitting {
        private final Hoisting hoisting;

        Splitting(Function function, JavaExpressible java) {
            this.hoisting = new Hoisting(FreshLocals.of(function), java);
        }

        Block body(Block body) {
            return IrMapper.stmts(this::split).body(body);
        }

        private List<Stmt> split(Stmt stmt) {
            return switch (stmt) {
                case Declare(var local, var value, var span) when value.isPresent() ->
                        before(value.get(), expr -> new Declare(local, Optional.of(expr), span));
                case Evaluate(var expr, var span) -> effect(expr, span);
                case If(var condition, var whenTrue, var whenFalse, var span) ->
                        before(condition, expr -> new If(expr, whenTrue, whenFalse, span));
                case Switch(var value, var cases, var span) -> before(value, expr -> new Switch(expr, cases, span));
                case Return(var value, var span) when value.isPresent() ->
                        before(value.get(), expr -> new Return(Optional.of(expr), span));
                case Throw(var value, var span) when value.isPresent() ->
                        before(value.get(), expr -> new Throw(Optional.of(expr), span));
                case While loop -> List.of(loop(loop));
                case DoWhile loop -> loop(loop);
                case For loop -> loop(loop);
                case Launch launch -> launch(launch);
                default -> List.of(stmt);
            };
        }

        private List<Stmt> before(Expr expr, java.util.function.Function<Expr, Stmt> made) {
            var out = new ArrayList<Stmt>();
            Expr value = hoisting.value(expr, out);
            out.add(made.apply(value));
            return out;
        }

        /// An expression for its effect alone.
        private List<Stmt> effect(Expr expr, Span span) {
            return switch (expr) {
                case Sequence(var effects, var value, var _) -> {
                    var all = new ArrayList<Stmt>();
                    effects.forEach(part -> all.addAll(effect(part, part.span())));
                    all.addAll(effect(value, value.span()));
                    yield all;
                }
                case Conditional(var condition, var whenTrue, var whenFalse, var _) ->
                        branch(condition, effect(whenTrue, span), effect(whenFalse, span), span);
                case Logical(var isAnd, var left, var right, var _) -> {
                    Expr condition = isAnd ? left : new Unary(UnaryOperator.NOT, left, left.span());
                    yield branch(condition, effect(right, span), List.of(), span);
                }
                default -> {
                    Optional<List<Expr>> operands = UnwantedValue.operands(expr);
                    if (operands.isPresent()) {
                        yield operands.get().stream().flatMap(part -> effect(part, span).stream()).toList();
                    }
                    var out = new ArrayList<Stmt>();
                    Expr value = hoisting.statement(expr, out);
                    if (Effects.has(value)) {
                        out.add(new Evaluate(value, span));
                    }
                    yield out;
                }
            };
        }

        private List<Stmt> branch(Expr condition, List<Stmt> whenTrue, List<Stmt> whenFalse, Span span) {
            if (whenTrue.isEmpty() && whenFalse.isEmpty()) {
                return effect(condition, span);
            }
            if (whenTrue.isEmpty()) {
                return branch(new Unary(UnaryOperator.NOT, condition, span), whenFalse, List.of(), span);
            }
            Optional<Stmt> other = whenFalse.isEmpty() ? Optional.empty() : Optional.of(new Block(whenFalse, span));
            return before(condition, expr -> new If(expr, new Block(whenTrue, span), other, span));
        }

        /// `while (c)` with an effect in `c`  ->  `while (true) { effect; if (!c) break; ... }`
        private Stmt loop(While loop) {
            var out = new ArrayList<Stmt>();
            Expr condition = hoisting.value(loop.condition(), out);
            if (out.isEmpty()) {
                return new While(condition, loop.body(), loop.span());
            }
            return new While(always(loop.span()), withTest(out, condition, loop.body(), loop.span()), loop.span());
        }

        private static Block withTest(List<Stmt> before, Expr condition, Stmt body, Span span) {
            var all = new ArrayList<>(before);
            all.add(
                    new If(
                            new Unary(UnaryOperator.NOT, condition, condition.span()),
                            new Block(List.of(new Break(span)), span),
                            Optional.empty(),
                            span));
            all.addAll(statements(body));
            return new Block(all, span);
        }

        private static List<Stmt> statements(Stmt body) {
            return body instanceof Block block ? block.statements() : List.of(body);
        }

        private static Expr always(Span span) {
            return IntConstant.of(1, ScalarType.BOOL, span);
        }

        /// The test becomes the end of the round, or the start of the next one where a `continue` would pass it by.
        private List<Stmt> loop(DoWhile loop) {
            var out = new ArrayList<Stmt>();
            Expr condition = hoisting.value(loop.condition(), out);
            if (out.isEmpty()) {
                return List.of(new DoWhile(loop.body(), condition, loop.span()));
            }
            out.add(leaveUnless(condition, loop.span()));
            var round = new ArrayList<Stmt>();
            if (!Flow.continues(loop.body())) {
                round.addAll(statements(loop.body()));
                round.addAll(out);
                return List.of(new While(always(loop.span()), new Block(round, loop.span()), loop.span()));
            }
            var first = hoisting.flag("first", loop.span());
            round.add(new If(first.isUnset(), new Block(out, loop.span()), Optional.empty(), loop.span()));
            round.add(first.clear());
            round.addAll(statements(loop.body()));
            return List.of(first.declare(), new While(always(loop.span()), new Block(round, loop.span()), loop.span()));
        }

        private static Stmt leaveUnless(Expr condition, Span span) {
            return new If(
                    new Unary(UnaryOperator.NOT, condition, condition.span()),
                    new Block(List.of(new Break(span)), span),
                    Optional.empty(),
                    span);
        }

        private List<Stmt> loop(For loop) {
            var before = new ArrayList<Stmt>();
            loop.initializers().forEach(before::add);
            var steps = new ArrayList<Stmt>();
            loop.steps().forEach(step -> steps.addAll(effect(step, step.span())));
            boolean plainSteps = steps.stream().allMatch(Evaluate.class::isInstance);
            var test = new ArrayList<Stmt>();
            Optional<Expr> condition = loop.condition().map(expr -> hoisting.value(expr, test));
            boolean plainStart =
                    before.stream().allMatch(Declare.class::isInstance)
                            || before.stream().allMatch(Evaluate.class::isInstance);
            var start = plainStart ? before : new ArrayList<Stmt>();
            if (plainSteps) {
                List<Expr> exprs = steps.stream().map(stmt -> ((Evaluate) stmt).expr()).toList();
                Stmt made =
                        test.isEmpty()
                                ? new For(start, condition, exprs, loop.body(), loop.span())
                                : new For(
                                        start,
                                        Optional.empty(),
                                        exprs,
                                        withTest(test, condition.orElseThrow(), loop.body(), loop.span()),
                                        loop.span());
                return wrapped(plainStart ? List.of() : before, made, loop.span());
            }
            var first = hoisting.flag("first", loop.span());
            var round = new ArrayList<Stmt>();
            round.add(new If(first.isUnset(), new Block(steps, loop.span()), Optional.empty(), loop.span()));
            round.add(first.clear());
            round.addAll(test);
            condition.ifPresent(expr -> round.add(leaveUnless(expr, loop.span())));
            round.addAll(statements(loop.body()));
            var all = new ArrayList<>(before);
            all.add(first.declare());
            return wrapped(
                    all, new While(always(loop.span()), new Block(round, loop.span()), loop.span()), loop.span());
        }

        private static List<Stmt> wrapped(List<Stmt> before, Stmt loop, Span span) {
            if (before.isEmpty()) {
                return List.of(loop);
            }
            var all = new ArrayList<>(before);
            all.add(loop);
            return List.of(new Block(all, span));
        }

        private List<Stmt> launch(Launch launch) {
            var out = new ArrayList<Stmt>();
            var exprs =
                    new ArrayList<Expr>(
                            List.of(
                                    launch.kernel(),
                                    launch.grid(),
                                    launch.block(),
                                    launch.sharedBytes(),
                                    launch.stream()));
            exprs.addAll(launch.arguments());
            List<Expr> split = hoisting.operands(exprs, out);
            out.add(
                    new Launch(
                            split.get(0),
                            split.get(1),
                            split.get(2),
                            split.get(3),
                            split.get(4),
                            split.subList(5, split.size()),
                            launch.span()));
            return out;
        }
    }
}
