package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Block;
import port.ir.Break;
import port.ir.Cleanup;
import port.ir.Continue;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Place;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Throw;
import port.ir.While;
import port.lower.declaration.Unit;
import port.lower.declaration.Variables;
import port.lower.expression.Body;
import port.lower.expression.Launches;
import port.lower.expression.Operand;
import port.lower.expression.Values;
import port.lower.symbol.CxxType;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.source.Span;
import port.syntax.AsmStatement;
import port.syntax.AttributedStatement;
import port.syntax.BlockStatement;
import port.syntax.BreakStatement;
import port.syntax.CaseStatement;
import port.syntax.Condition;
import port.syntax.ContinueStatement;
import port.syntax.DeclarationCondition;
import port.syntax.DeclarationStatement;
import port.syntax.DefaultStatement;
import port.syntax.DoStatement;
import port.syntax.EmptyStatement;
import port.syntax.Expression;
import port.syntax.ExpressionCondition;
import port.syntax.ExpressionStatement;
import port.syntax.ForStatement;
import port.syntax.GotoStatement;
import port.syntax.IfStatement;
import port.syntax.LabelStatement;
import port.syntax.LaunchExpression;
import port.syntax.RangeForStatement;
import port.syntax.ReturnStatement;
import port.syntax.Statement;
import port.syntax.SwitchStatement;
import port.syntax.ThrowExpression;
import port.syntax.TryStatement;
import port.syntax.WhileStatement;

/// Lowers statements. A statement becomes a list: what has to stand before it, itself, and, where objects with destructors are declared,
/// all that follows in the block.
public final class Statements {
    private final Body body;
    private final Unit unit;
    private final LocalVariables locals;

    Statements(Body body) {
        this.body = body;
        this.unit = body.unit();
        this.locals = new LocalVariables(body);
    }

    LocalVariables locals() {
        return locals;
    }

    /// The value of `({ ... })`.
    public static Operand expression(Body body, BlockStatement block) {
        throw LoweringFailure.unsupported(block.span(), "a block within an expression is");
    }

    /// `throw value`.
    public static Stmt raise(Body body, ThrowExpression thrown) {
        Optional<Expr> value =
                thrown.value()
                        .map(written -> {
                            Operand operand = body.expressions().lower(written);
                            CxxType type = body.expressions().values().rvalue(operand).type().unqualified();
                            return body.expressions().values().convert(operand, type, written.span());
                        });
        return new Throw(value, thrown.span());
    }

    /// A block with a scope of its own.
    Block block(BlockStatement block) {
        return scoped(() -> new Block(sequence(block.statements(), 0), block.span()));
    }

    /// Does something in a scope of its own.
    <T> T scoped(java.util.function.Supplier<T> task) {
        return body.within(body.scope().child(Scope.Kind.BLOCK, ""), task);
    }

    /// The statements from `index` on. What follows the declaration of an object is within the [Cleanup] that destroys it.
    List<Stmt> sequence(List<Statement> statements, int index) {
        List<Stmt> found = new ArrayList<>();
        for (int i = index; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement instanceof DeclarationStatement declaration) {
                List<LocalVariables.Declared> declared = locals.declare(declaration);
                List<LocalVariables.Destruction> destructions = new ArrayList<>();
                for (LocalVariables.Declared one : declared) {
                    found.addAll(one.statements());
                    destructions.addAll(one.destructions());
                    if (!one.destructions().isEmpty() && one != declared.getLast()) {
                        continue;
                    }
                }
                if (!destructions.isEmpty()) {
                    List<Stmt> rest = sequence(statements, i + 1);
                    found.add(cleanup(rest, destructions, statement.span()));
                    return found;
                }
            } else {
                found.addAll(lower(statement));
            }
        }
        return found;
    }

    /// Statements with the destruction of objects after them, the last object first.
    private Stmt cleanup(List<Stmt> rest, List<LocalVariables.Destruction> destructions, Span span) {
        List<Stmt> inner = rest;
        for (LocalVariables.Destruction destruction : destructions.reversed()) {
            Stmt destroy = new Evaluate(body.destroy(destruction.place(), destruction.type(), span), span);
            inner = List.of(new Cleanup(new Block(inner, span), new Block(List.of(destroy), span), span));
        }
        return inner.size() == 1 ? inner.getFirst() : new Block(inner, span);
    }

    /// A statement that stands alone, as the branch of an `if` does.
    Stmt single(Statement statement) {
        if (statement instanceof BlockStatement block) {
            return block(block);
        }
        List<Stmt> found = scoped(() -> sequence(List.of(statement), 0));
        return found.size() == 1 && !(found.getFirst() instanceof port.ir.Declare)
                ? found.getFirst()
                : new Block(found, statement.span());
    }

    List<Stmt> lower(Statement statement) {
        Span span = statement.span();
        return switch (statement) {
            case AsmStatement asm -> throw LoweringFailure.unsupported(asm.span(), "inline assembly is");
            case AttributedStatement attributed -> lower(attributed.statement());
            case BlockStatement block -> List.of(block(block));
            case BreakStatement _ -> List.of(new Break(span));
            case CaseStatement _, DefaultStatement _ ->
                    throw LoweringFailure.of(
                            Code.SYNTAX, span, "a label of a switch stands outside the block of the switch");
            case ContinueStatement _ -> List.of(new Continue(span));
            case DeclarationStatement _ -> throw new IllegalStateException("declarations come in sequences");
            case DoStatement loop -> repeat(loop);
            case EmptyStatement _ -> List.of();
            case ExpressionStatement expression -> effect(expression.expression(), span);
            case ForStatement loop -> loop(loop);
            case GotoStatement _ -> throw LoweringFailure.unsupported(span, "'goto' is");
            case IfStatement branch -> branch(branch);
            case LabelStatement label -> lower(label.body());
            case RangeForStatement loop -> new RangeLoops(this, body).lower(loop);
            case ReturnStatement leave -> leave(leave);
            case SwitchStatement choice -> new Switches(this, body).lower(choice);
            case TryStatement attempt -> List.of(new Attempts(this, body).lower(attempt));
            case WhileStatement loop -> loop(loop);
        };
    }

    private List<Stmt> effect(Expression written, Span span) {
        Expression expression = Variables.strip(written);
        if (expression instanceof LaunchExpression launch) {
            return body.finish(new Launches(body).lower(launch));
        }
        if (expression instanceof ThrowExpression thrown) {
            return body.finish(raise(body, thrown));
        }
        Optional<Expr> effect = body.expressions().effect(expression);
        if (effect.isEmpty()) {
            return body.hasPending() ? body.finish(new Block(List.of(), span)) : List.of();
        }
        boolean isNothing = effect.get() instanceof port.ir.Convert(IntConstant _, port.ir.VoidType _, _, _);
        return body.finish(isNothing ? new Block(List.of(), span) : new Evaluate(effect.get(), span));
    }

    /// A condition, with what has to be done before it each time.
    record Decision(List<Stmt> before, Expr condition, List<LocalVariables.Destruction> destructions) {}

    Decision decision(Condition condition) {
        switch (condition) {
            case ExpressionCondition(var expression, var span) -> {
                Expr value = body.expressions().condition(expression);
                return temporaries(value, span);
            }
            case DeclarationCondition(var variable, var span) -> {
                LocalVariables.Declared declared = locals.declare(variable);
                Expr value =
                        body.expressions()
                                .values()
                                .condition(body.expressions().names().variable(declared.symbol().orElseThrow(), span));
                return new Decision(declared.statements(), value, declared.destructions());
            }
        }
    }

    /// A condition whose temporary objects are destroyed before it decides.
    private Decision temporaries(Expr value, Span span) {
        if (!body.hasPending()) {
            return new Decision(List.of(), value, List.of());
        }
        List<Stmt> before = new ArrayList<>();
        List<Stmt> after = new ArrayList<>();
        body.drain(before, after, span);
        if (after.isEmpty()) {
            return new Decision(before, value, List.of());
        }
        var local = body.hidden("condition", ScalarType.BOOL, span);
        var place = new port.ir.LocalPlace(local, span);
        before.add(new port.ir.Declare(local, Optional.empty(), span));
        Stmt decide = new Evaluate(new port.ir.Assign(place, value, span), span);
        before.add(new Cleanup(decide, new Block(after, span), span));
        return new Decision(before, new port.ir.Load(place, span), List.of());
    }

    /// What the expression that has just been lowered needs before it; temporary objects with destructors live on to the block's end.
    List<Stmt> pending(Span span) {
        if (!body.hasPending()) {
            return List.of();
        }
        List<Stmt> before = new ArrayList<>();
        List<Stmt> after = new ArrayList<>();
        body.drain(before, after, span);
        if (!after.isEmpty()) {
            throw LoweringFailure.unsupported(span, "an object with a destructor in a condition is");
        }
        return before;
    }

    private List<Stmt> branch(IfStatement branch) {
        Span span = branch.span();
        return scoped(() -> {
            List<Stmt> found = new ArrayList<>();
            branch.initializer().ifPresent(first -> found.addAll(sequence(List.of(first), 0)));
            if (branch.isConstexpr() && branch.condition() instanceof ExpressionCondition(var expression, _)) {
                boolean holds =
                        unit.constants()
                                .truth(expression, body.scope())
                                .orElseThrow(() ->
                                        LoweringFailure.of(
                                                Code.NOT_CONSTANT,
                                                expression.span(),
                                                "the condition of 'if constexpr' has to be a constant"));
                if (holds) {
                    found.add(single(branch.thenBranch()));
                } else {
                    branch.elseBranch().ifPresent(other -> found.add(single(other)));
                }
                return flat(found);
            }
            Decision decision = decision(branch.condition());
            found.addAll(decision.before());
            Stmt whenTrue = single(branch.thenBranch());
            Optional<Stmt> whenFalse = branch.elseBranch().map(this::single);
            Stmt stmt = new If(decision.condition(), whenTrue, whenFalse, span);
            found.add(decision.destructions().isEmpty() ? stmt : cleanup(List.of(stmt), decision.destructions(), span));
            return found.size() == 1 ? found : List.of(new Block(found, span));
        });
    }

    private static List<Stmt> flat(List<Stmt> found) {
        return found.size() == 1
                        && found.getFirst() instanceof Block(var inner, _)
                        && inner.stream().noneMatch(port.ir.Declare.class::isInstance)
                ? inner
                : found;
    }

    private List<Stmt> loop(WhileStatement loop) {
        Span span = loop.span();
        return scoped(() -> {
            Decision decision = decision(loop.condition());
            if (decision.before().isEmpty()) {
                return List.of(new While(decision.condition(), single(loop.body()), span));
            }
            List<Stmt> inner = new ArrayList<>(decision.before());
            Stmt work = single(loop.body());
            inner.add(new If(decision.condition(), new Block(List.of(), span), Optional.of(new Break(span)), span));
            inner.add(work);
            return List.of(new While(IntConstant.of(1, ScalarType.BOOL, span), new Block(inner, span), span));
        });
    }

    private List<Stmt> repeat(DoStatement loop) {
        Stmt work = single(loop.body());
        Expr condition = body.expressions().condition(loop.condition());
        List<Stmt> before = pending(loop.span());
        if (!before.isEmpty()) {
            throw LoweringFailure.unsupported(loop.condition().span(), "this condition of a 'do' loop is");
        }
        return List.of(new DoWhile(work, condition, loop.span()));
    }

    private List<Stmt> loop(ForStatement loop) {
        Span span = loop.span();
        return scoped(() -> {
            List<Stmt> first = new ArrayList<>();
            List<LocalVariables.Destruction> destructions = new ArrayList<>();
            if (loop.initializer() instanceof DeclarationStatement declaration) {
                for (LocalVariables.Declared declared : locals.declare(declaration)) {
                    first.addAll(declared.statements());
                    destructions.addAll(declared.destructions());
                }
            } else if (loop.initializer() instanceof ExpressionStatement(var expression, var place)) {
                first.addAll(effects(expression, place));
            }
            Optional<Decision> decision = loop.condition().map(this::decision);
            Stmt work = single(loop.body());
            List<Expr> steps = new ArrayList<>();
            List<Stmt> beforeSteps = List.of();
            if (loop.step().isPresent()) {
                steps.addAll(parts(loop.step().get()));
                beforeSteps = pending(span);
            }
            boolean isPlain = decision.map(found -> found.before().isEmpty()).orElse(true) && beforeSteps.isEmpty();
            if (!isPlain) {
                throw LoweringFailure.unsupported(span, "this head of a 'for' loop is");
            }
            boolean isHead =
                    first.stream().allMatch(port.ir.Declare.class::isInstance)
                            || first.stream().allMatch(Evaluate.class::isInstance);
            Stmt made = new For(isHead ? first : List.of(), decision.map(Decision::condition), steps, work, span);
            Stmt whole = destructions.isEmpty() ? made : cleanup(List.of(made), destructions, span);
            if (isHead && destructions.isEmpty()) {
                return List.of(whole);
            }
            List<Stmt> all = new ArrayList<>(isHead ? List.of() : first);
            if (isHead) {
                all.addAll(first);
                whole =
                        cleanup(
                                List.of(new For(List.of(), decision.map(Decision::condition), steps, work, span)),
                                destructions,
                                span);
            }
            all.add(whole);
            return List.of(new Block(all, span));
        });
    }

    private List<Stmt> effects(Expression expression, Span span) {
        List<Stmt> found = new ArrayList<>();
        for (Expr part : parts(expression)) {
            found.addAll(body.finish(new Evaluate(part, span)));
        }
        return found;
    }

    /// The operands of commas, each for itself.
    private List<Expr> parts(Expression expression) {
        if (Variables.strip(expression) instanceof port.syntax.BinaryExpression binary
                && binary.operator() == port.syntax.InfixOperator.COMMA) {
            List<Expr> found = new ArrayList<>(parts(binary.left()));
            found.addAll(parts(binary.right()));
            return found;
        }
        return body.expressions().effect(expression).map(List::of).orElse(List.of());
    }

    private List<Stmt> leave(ReturnStatement leave) {
        Span span = leave.span();
        if (leave.value().isEmpty()) {
            if (Variables.hasPlaceholder(body.result())) {
                body.setResult(Fundamental.VOID);
            }
            return List.of(new Return(Optional.empty(), span));
        }
        Operand operand = body.expressions().lower(leave.value().get());
        if (Variables.hasPlaceholder(body.result())) {
            body.setResult(unit.constants().deduce(body.result(), body, operand, span));
        }
        if (body.result().isVoid()) {
            List<Stmt> found = new ArrayList<>();
            body.expressions()
                    .values()
                    .effect(operand)
                    .ifPresent(effect -> found.addAll(body.finish(new Evaluate(effect, span))));
            found.add(new Return(Optional.empty(), span));
            return found;
        }
        Operand moved = movable(operand);
        Expr value = body.expressions().values().convert(moved, body.result(), span);
        return body.finish(new Return(Optional.of(value), span));
    }

    /// A local object that is returned is about to go, and may be moved from.
    private Operand movable(Operand operand) {
        boolean isLocal =
                operand instanceof Operand.OfPlace place
                        && !place.isXvalue()
                        && place.type().unqualified() instanceof port.lower.symbol.ClassType
                        && !(body.result() instanceof port.lower.symbol.ReferenceTo)
                        && isOwn(place.place());
        return isLocal && operand instanceof Operand.OfPlace place ? place.asXvalue() : operand;
    }

    private static boolean isOwn(Place place) {
        return place instanceof port.ir.LocalPlace(var local, _) && !(local.type() instanceof port.ir.PointerType);
    }

    /// The type of an operand.
    static CxxType typeOf(Operand operand) {
        return Values.typeOf(operand);
    }
}
