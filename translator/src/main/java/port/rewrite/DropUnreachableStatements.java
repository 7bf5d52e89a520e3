package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import port.ir.Aggregate;
import port.ir.Block;
import port.ir.ConstantTruth;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.Flow;
import port.ir.For;
import port.ir.Function;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.NullPointer;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.SwitchCase;
import port.ir.Type;
import port.ir.While;
import port.source.Span;

/// Leaves out what javac rejects as unreachable, adds the `return` that it misses, and takes `do { ... } while (0)` apart.
public final class DropUnreachableStatements implements Rewrite {
    @Override
    public Program apply(Program program) {
        var mapper = IrMapper.stmts(DropUnreachableStatements::clean);
        return Functions.mapBodies(
                program,
                (function, body) -> complete(function, reachable(mapper.body(body).statements(), body.span())));
    }

    private static List<Stmt> clean(Stmt stmt) {
        return switch (stmt) {
            case Block block -> List.of(reachable(block.statements(), block.span()));
            case If branch when isSettled(branch.condition()) -> taken(branch);
            case While loop when isFalse(loop.condition()) -> List.of();
            case For loop when loop.condition().filter(DropUnreachableStatements::isFalse).isPresent() ->
                    List.of(new Block(loop.initializers(), loop.span()));
            case DoWhile loop
                    when isFalse(loop.condition()) && !Flow.breaks(loop.body()) && !Flow.continues(loop.body()) ->
                    inlined(loop.body());
            case port.ir.Switch choice ->
                    List.of(new port.ir.Switch(choice.value(), cases(choice.cases()), choice.span()));
            default -> List.of(stmt);
        };
    }

    /// Whether a template argument settles the condition. What the author named, as `DEBUG`, stays to be changed.
    private static boolean isSettled(Expr condition) {
        var named = new AtomicBoolean();
        IrWalk.exprs(
                condition,
                part -> named.compareAndSet(false, part instanceof IntConstant value && value.name().isPresent()));
        return !named.get() && ConstantTruth.of(condition).isPresent();
    }

    private static List<Stmt> taken(If branch) {
        boolean truth = ConstantTruth.of(branch.condition()).orElseThrow();
        return truth
                ? inlined(branch.whenTrue())
                : branch.whenFalse().map(DropUnreachableStatements::inlined).orElse(List.of());
    }

    private static List<Stmt> inlined(Stmt body) {
        boolean isBlock = body instanceof Block;
        boolean plain = isBlock && ((Block) body).statements().stream().noneMatch(Declare.class::isInstance);
        return plain ? ((Block) body).statements() : List.of(body);
    }

    private static List<SwitchCase> cases(List<SwitchCase> cases) {
        return cases.stream()
                .map(group ->
                        new SwitchCase(
                                group.labels(),
                                group.isDefault(),
                                reachable(group.body(), group.span()).statements(),
                                group.span()))
                .toList();
    }

    private static boolean isFalse(Expr condition) {
        return ConstantTruth.of(condition).filter(truth -> !truth).isPresent();
    }

    private static Block reachable(List<Stmt> statements, Span span) {
        var kept = new ArrayList<Stmt>();
        for (Stmt stmt : statements) {
            kept.add(stmt);
            if (!Flow.completes(stmt)) {
                break;
            }
        }
        return new Block(kept, span);
    }

    /// C++ leaves open what happens at the end of a function that should have returned.
    private static Block complete(Function function, Block body) {
        boolean constructs =
                function.role() == Function.Role.CONSTRUCTOR || function.role() == Function.Role.DESTRUCTOR;
        if (function.result().isVoid() || constructs || !Flow.completes(body)) {
            return body;
        }
        Span end = new Span(body.span().file(), body.span().end(), body.span().end());
        var statements = new ArrayList<>(body.statements());
        statements.add(new Return(Optional.of(zero(function.result(), end)), end));
        return new Block(statements, body.span());
    }

    static Expr zero(Type type, Span span) {
        return switch (type) {
            case ScalarType scalar when scalar.isFloating() -> FloatConstant.of(0, scalar, span);
            case ScalarType scalar -> IntConstant.of(0, scalar, span);
            case PointerType pointer -> new NullPointer(pointer, span);
            default -> new Aggregate(type, List.of(), span);
        };
    }
}
