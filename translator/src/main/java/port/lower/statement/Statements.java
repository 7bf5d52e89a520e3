package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Block;
import port.ir.Break;
import port.ir.Cleanup;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Throw;
import port.ir.Try;
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
import port.lower.symbol.Placeholder;
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
    private final Jumps jumps;

    Statements(Body body) {
        this.body = body;
        this.unit = body.unit();
        this.locals = new LocalVariables(body);
        this.jumps = new Jumps(body);
    }

    LocalVariables locals() {
        return locals;
    }

    Jumps jumps() {
        return jumps;
    }

    /// The block of a function.
    Block outermost(BlockStatement block) {
        locals.setResult(ResultVariable.in(block));
        Block made = block(block);
        List<Stmt> before = jumps.declarations(block.span());
        if (before.isEmpty()) {
            return made;
        }
        List<Stmt> all = new ArrayList<>(before);
        all.addAll(made.statements());
        return new Block(all, made.span());
    }

    /// The value of `({ ... })`.
    public static Operand expression(Body body, BlockStatement block) {
        var statements = new Statements(body);
        return statements.scoped(() -> statements.value(block));
    }

    /// The last statement of a block, if it is an expression, is its value; the others stand before.
    private Operand value(BlockStatement block) {
        Span span = block.span();
        List<Statement> all = block.statements();
        Optional<Expression> last =
                !all.isEmpty() && all.getLast() instanceof ExpressionStatement(var expression, _)
                        ? Optional.of(expression)
                        : Optional.empty();
        List<Statement> first = last.isPresent() ? all.subList(0, all.size() - 1) : all;
        List<Stmt> before = body.within(() -> sequence(first));
        if (before.stream().anyMatch(Cleanup.class::isInstance)) {
            throw LoweringFailure.unsupported(span, "an object in a block within an expression is");
        }
        before.forEach(body::hoist);
        if (last.isPresent()) {
            Operand operand = body.expressions().lower(last.get());
            return Statements.typeOf(operand).isVoid() ? operand : body.expressions().values().rvalue(operand);
        }
        Expr nothing = IntConstant.of(0, ScalarType.INT32, span);
        return Operand.value(Fundamental.VOID, new port.ir.Convert(nothing, port.ir.VoidType.VOID, false, span));
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
        if (value.isEmpty()) {
            body.throwAgain(thrown.span());
        }
        return new Throw(value, thrown.span());
    }

    /// A block with a scope of its own.
    Block block(BlockStatement block) {
        return scoped(() -> new Block(sequence(block.statements()), block.span()));
    }

    /// Does something in a scope of its own.
    <T> T scoped(java.util.function.Supplier<T> task) {
        return body.within(body.scope().child(Scope.Kind.BLOCK, ""), task);
    }

    /// Statements one after the other. What follows the declaration of an object is within the [Cleanup] that destroys it.
    List<Stmt> sequence(List<Statement> statements) {
        boolean hasLabels = statements.stream().anyMatch(LabelStatement.class::isInstance);
        List<JumpRegion> regions = hasLabels ? JumpRegion.of(statements) : List.of();
        return sequence(statements, 0, statements.size(), regions);
    }

    private List<Stmt> sequence(List<Statement> statements, int from, int to, List<JumpRegion> regions) {
        List<Stmt> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            int at = i;
            Optional<JumpRegion> region =
                    regions.stream().filter(next -> next.from() == at && next.to() <= to).findFirst();
            if (region.isPresent()) {
                List<JumpRegion> inner = regions.stream().filter(next -> next != region.get()).toList();
                found.addAll(region(region.get(), statements, inner));
                i = region.get().to();
                continue;
            }
            Statement statement = statements.get(i++);
            while (statement instanceof LabelStatement label) {
                statement = label.body();
            }
            if (!(statement instanceof DeclarationStatement declaration)) {
                found.addAll(lower(statement));
                continue;
            }
            List<LocalVariables.Destruction> destructions = new ArrayList<>();
            for (LocalVariables.Declared one : locals.declare(declaration)) {
                found.addAll(one.statements());
                destructions.addAll(one.destructions());
            }
            if (!destructions.isEmpty()) {
                if (to < statements.size()) {
                    throw LoweringFailure.unsupported(statement.span(), "an object that a 'goto' passes is");
                }
                List<Stmt> rest = sequence(statements, i, to, regions);
                found.add(cleanup(rest, destructions, statement.span()));
                return found;
            }
        }
        return found;
    }

    /// The statements between a `goto` and its label: a loop that runs once, which a `break` leaves, or one that a `continue` starts again.
    private List<Stmt> region(JumpRegion region, List<Statement> statements, List<JumpRegion> inner) {
        Span span = statements.get(region.from()).span();
        if (region.isBackward()) {
            return jumps.enclose(
                    Jumps.Kind.BACKWARD,
                    region.label(),
                    () -> {
                        List<Stmt> again = new ArrayList<>(sequence(statements, region.from(), region.to(), inner));
                        again.add(new Break(span));
                        return new While(IntConstant.of(1, ScalarType.BOOL, span), new Block(again, span), span);
                    });
        }
        List<Stmt> before = new ArrayList<>();
        List<Stmt> all =
                jumps.enclose(
                        Jumps.Kind.FORWARD,
                        region.label(),
                        () -> {
                            List<Stmt> once = sequence(statements, region.from(), region.to(), inner);
                            Stmt kept = new Block(withoutDeclarations(once, before), span);
                            return new DoWhile(kept, IntConstant.of(0, ScalarType.BOOL, span), span);
                        });
        before.addAll(all);
        return before;
    }

    /// Variables that are declared before a label are known behind it.
    private List<Stmt> withoutDeclarations(List<Stmt> statements, List<Stmt> declarations) {
        List<Stmt> kept = new ArrayList<>();
        for (Stmt stmt : statements) {
            if (stmt instanceof Declare(var local, var value, var span)) {
                declarations.add(new Declare(local, Optional.empty(), span));
                value.ifPresent(
                        first -> kept.add(new Evaluate(body.store(new port.ir.LocalPlace(local, span), first), span)));
            } else {
                kept.add(stmt);
            }
        }
        return kept;
    }

    /// Statements with the destruction of objects after them, the last object first.
    Stmt cleanup(List<Stmt> rest, List<LocalVariables.Destruction> destructions, Span span) {
        List<Stmt> inner = rest;
        for (LocalVariables.Destruction destruction : destructions.reversed()) {
            boolean isResult = LocalVariables.isResult(destruction.place());
            if (isResult && body.function().filter(locals::runsOnDevice).isPresent()) {
                continue; // Nothing is thrown there.
            }
            List<Stmt> destroy = new EachElement(body).destroyed(destruction.place(), destruction.type(), span);
            var before = new Block(inner, span);
            inner =
                    List.of(
                            isResult
                                    ? Try.undoing(before, destroy, span)
                                    : new Cleanup(before, new Block(destroy, span), span));
        }
        return inner.size() == 1 ? inner.getFirst() : new Block(inner, span);
    }

    /// A statement that stands alone, as the branch of an `if` does.
    Stmt single(Statement statement) {
        if (statement instanceof BlockStatement block) {
            return block(block);
        }
        List<Stmt> found = scoped(() -> sequence(List.of(statement)));
        return found.size() == 1 && !(found.getFirst() instanceof port.ir.Declare)
                ? found.getFirst()
                : new Block(found, statement.span());
    }

    List<Stmt> lower(Statement statement) {
        Span span = statement.span();
        return switch (statement) {
            case AsmStatement asm -> lower(new InlineAssembly(body, asm).toStatement());
            case AttributedStatement attributed -> lower(attributed.statement());
            case BlockStatement block -> List.of(block(block));
            case BreakStatement _ -> jumps.breakOut(span);
            case CaseStatement _, DefaultStatement _ ->
                    throw LoweringFailure.of(
                            Code.SYNTAX, span, "a label of a switch stands outside the block of the switch");
            case ContinueStatement _ -> jumps.continueLoop(span);
            case DeclarationStatement _ -> throw new IllegalStateException("declarations come in sequences");
            case DoStatement loop -> new Loops(this, body).lower(loop);
            case EmptyStatement _ -> List.of();
            case ExpressionStatement expression -> effect(expression.expression(), span);
            case ForStatement loop -> new Loops(this, body).lower(loop);
            case GotoStatement(var label, _) -> jumps.jump(label.text(), span);
            case IfStatement branch -> branch(branch);
            case LabelStatement label -> lower(label.body());
            case RangeForStatement loop -> new RangeLoops(this, body).lower(loop);
            case ReturnStatement leave -> leave(leave);
            case SwitchStatement choice -> new Switches(this, body).lower(choice);
            case TryStatement attempt -> List.of(new Attempts(this, body).lower(attempt));
            case WhileStatement loop -> new Loops(this, body).lower(loop);
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
    Decision temporaries(Expr value, Span span) {
        if (!body.hasPending()) {
            return new Decision(List.of(), value, List.of());
        }
        List<Stmt> before = new ArrayList<>();
        List<Stmt> after = new ArrayList<>();
        body.drain(before, after, span);
        if (after.isEmpty()) {
            return new Decision(before, value, List.of());
        }
        var local = body.hidden("condition", value.type(), span);
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

    /// `if (first; condition)` is `{ first; if (condition) }`: what `first` declares lives as long as the rest runs.
    List<Stmt> after(Statement first, Statement rest) {
        return scoped(() -> {
            List<Stmt> found = sequence(List.of(first, rest));
            return found.size() == 1 ? found : List.of(new Block(found, rest.span()));
        });
    }

    private List<Stmt> branch(IfStatement branch) {
        Span span = branch.span();
        if (branch.initializer().isPresent()) {
            return after(branch.initializer().get(), branch.withoutInitializer());
        }
        return scoped(() -> {
            List<Stmt> found = new ArrayList<>();
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

    List<Stmt> effects(Expression expression, Span span) {
        List<Stmt> found = new ArrayList<>();
        for (Expr part : parts(expression)) {
            found.addAll(body.finish(new Evaluate(part, span)));
        }
        return found;
    }

    /// The operands of commas, each for itself.
    List<Expr> parts(Expression expression) {
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
        if (body.result() == Placeholder.DECLTYPE_AUTO) {
            body.setResult(body.unevaluated().expressions().decltype(leave.value().get()));
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
        Optional<Local> made = body.resultVariable();
        if (made.isPresent()) {
            return List.of(new Return(Optional.of(madeInPlace(operand, made.get())), span));
        }
        Operand moved = movable(operand);
        Expr value = body.expressions().values().convert(moved, body.result(), span);
        return body.finish(new Return(Optional.of(value), span));
    }

    private static Expr madeInPlace(Operand operand, Local result) {
        if (operand instanceof Operand.OfPlace named
                && named.place() instanceof LocalPlace(var local, var span)
                && local.equals(result)) {
            return new Load(new LocalPlace(local, span), span);
        }
        throw LoweringFailure.unsupported(
                operand.span(), "returning another object than '" + result.name() + "', the result, is");
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
