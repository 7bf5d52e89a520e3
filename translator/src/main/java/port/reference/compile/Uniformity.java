package port.reference.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.Block;
import port.ir.Break;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Cleanup;
import port.ir.CompoundAssign;
import port.ir.Conditional;
import port.ir.Continue;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.For;
import port.ir.Function;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Launch;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Logical;
import port.ir.Place;
import port.ir.Return;
import port.ir.SizeOf;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.Throw;
import port.ir.Try;
import port.ir.Unary;
import port.ir.While;

/// Finds the variables around collectives that have one value for all lanes: loop counters, strides. What only concerns these runs once,
/// not once a lane.
///
/// A variable is uniform if every value assigned to it is, and no lane can miss an assignment that others make.
final class Uniformity {
    private final CollectiveCalls collectives;
    private final Function function;
    private final boolean fuse;
    private final Variables whole;
    private final Set<Integer> varying = new HashSet<>();
    private final Set<Integer> wanted = new HashSet<>();

    Uniformity(CollectiveCalls collectives, Function function, boolean fuse) {
        this.collectives = collectives;
        this.function = function;
        this.fuse = fuse;
        List<Stmt> statements = function.body().orElseThrow().statements();
        this.whole = Variables.of(statements);
        int known = -1;
        while (known != varying.size()) {
            known = varying.size();
            statements.forEach(stmt -> walk(stmt, false));
        }
        want(statements);
    }

    /// Whether the variable is kept once for the gang.
    boolean isUniform(Local local) {
        return wanted.contains(local.id()) && mayBeUniform(local);
    }

    private boolean mayBeUniform(Local local) {
        return local.storage() == Local.Storage.AUTOMATIC
                && !Kinds.inMemory(local.type())
                && whole.declares(local)
                && !whole.isExposed(local)
                && !varying.contains(local.id());
    }

    /// Whether the statement does nothing but set a uniform variable.
    boolean isUniform(Stmt stmt) {
        return switch (stmt) {
            case Declare(var local, _, _) -> isUniform(local);
            case Evaluate(var expr, _) -> target(expr).filter(this::isUniform).isPresent();
            default -> false;
        };
    }

    /// Whether the expression has one value for all lanes, and no effects.
    boolean isUniform(Expr expr) {
        return switch (expr) {
            case IntConstant _, FloatConstant _, SizeOf _ -> true;
            case Builtin(var variable, _) -> !isOfThread(variable);
            case Load(LocalPlace(var local, _), _) -> isArgument(local) || mayBeUniform(local);
            case Unary(_, var operand, _) -> isUniform(operand);
            case Binary(_, var left, var right, _, _) -> isUniform(left) && isUniform(right);
            case Logical(_, var left, var right, _) -> isUniform(left) && isUniform(right);
            case Convert(var value, _, _, _) -> isUniform(value);
            case Conditional(var condition, var yes, var no, _) ->
                    isUniform(condition) && isUniform(yes) && isUniform(no);
            default -> false;
        };
    }

    private boolean isArgument(Local local) {
        return function.isKernel()
                && function.parameters().contains(local)
                && !Kinds.inMemory(local.type())
                && !whole.isExposed(local)
                && !whole.isAssigned(local);
    }

    private static boolean isOfThread(BuiltinVariable variable) {
        return variable == BuiltinVariable.THREAD_IDX_X
                || variable == BuiltinVariable.THREAD_IDX_Y
                || variable == BuiltinVariable.THREAD_IDX_Z;
    }

    /// The variable that an expression assigns at its top.
    private static Optional<Local> target(Expr expr) {
        return switch (expr) {
            case Assign(LocalPlace(var local, _), _, _, _) -> Optional.of(local);
            case CompoundAssign(LocalPlace(var local, _), _, _, _, _) -> Optional.of(local);
            case Step(LocalPlace(var local, _), _, _, _) -> Optional.of(local);
            default -> Optional.empty();
        };
    }

    private static Optional<Expr> assigned(Expr expr) {
        return switch (expr) {
            case Assign(_, var value, _, _) -> Optional.of(value);
            case CompoundAssign assign -> Optional.of(assign.value());
            default -> Optional.empty();
        };
    }

    // Which variables vary.

    private void walk(Stmt stmt, boolean diverged) {
        if (isControl(stmt) && fuse && !collectives.contains(stmt)) {
            demoteAll(stmt);
            return;
        }
        switch (stmt) {
            case Block(var statements, _) -> statements.forEach(inner -> walk(inner, diverged));
            case Declare(var local, var initializer, _) -> {
                initializer.ifPresent(this::demoteInside);
                if (diverged || initializer.isPresent() && !isUniform(initializer.get())) {
                    varying.add(local.id());
                }
            }
            case Evaluate(var expr, _) -> effect(expr, diverged);
            case If(var condition, var yes, var no, _) -> {
                demoteInside(condition);
                boolean apart = diverged || !isUniform(condition);
                walk(yes, apart);
                no.ifPresent(inner -> walk(inner, apart));
            }
            case While(var condition, var body, _) -> loop(Optional.of(condition), List.of(), body, diverged);
            case DoWhile(var body, var condition, _) -> loop(Optional.of(condition), List.of(), body, diverged);
            case For(var initializers, var condition, var steps, var body, _) -> {
                initializers.forEach(inner -> walk(inner, diverged));
                loop(condition, steps, body, diverged);
            }
            case Switch choice -> {
                demoteInside(choice.value());
                boolean apart = diverged || !isUniform(choice.value()) || jumpsApart(choice, false);
                choice.cases().forEach(group -> group.body().forEach(inner -> walk(inner, apart)));
            }
            case Cleanup(var body, var cleanup, _) -> {
                walk(body, diverged);
                walk(cleanup, diverged);
            }
            case Return(var value, _) -> value.ifPresent(this::demoteInside);
            case Break _, Continue _ -> {}
            case Launch _, Try _, Throw _ -> demoteAll(stmt);
        }
    }

    private void loop(Optional<Expr> condition, List<Expr> steps, Stmt body, boolean diverged) {
        condition.ifPresent(this::demoteInside);
        boolean apart = diverged || condition.isPresent() && !isUniform(condition.get()) || jumpsApart(body, false);
        walk(body, apart);
        steps.forEach(step -> effect(step, apart));
    }

    private void effect(Expr expr, boolean diverged) {
        Optional<Local> target = target(expr);
        if (target.isEmpty()) {
            demoteInside(expr);
            return;
        }
        Optional<Expr> value = assigned(expr);
        value.ifPresent(this::demoteInside);
        if (diverged || value.isPresent() && !isUniform(value.get())) {
            varying.add(target.get().id());
        }
    }

    private static boolean isControl(Stmt stmt) {
        return switch (stmt) {
            case If _, While _, DoWhile _, For _, Switch _, Cleanup _ -> true;
            case Block _, Declare _, Evaluate _, Break _, Continue _ -> false;
            case Return _, Launch _, Try _, Throw _ -> false;
        };
    }

    /// Variables assigned somewhere inside an expression vary.
    private void demoteInside(Expr expr) {
        IrWalk.exprs(expr, this::demoteTarget);
    }

    private void demoteAll(Stmt stmt) {
        IrWalk.exprs(stmt, this::demoteTarget);
        IrWalk.stmts(
                stmt,
                inner -> {
                    if (inner instanceof Declare(var local, _, _)) {
                        varying.add(local.id());
                    }
                });
    }

    private void demoteTarget(Expr expr) {
        Optional<Place> place =
                switch (expr) {
                    case Assign assign -> Optional.of(assign.place());
                    case CompoundAssign assign -> Optional.of(assign.place());
                    case Step step -> Optional.of(step.place());
                    default -> Optional.empty();
                };
        place.flatMap(Variables::root).ifPresent(local -> varying.add(local.id()));
    }

    /// Whether some lanes alone may leave the loop or the turn by a jump in `stmt`.
    private boolean jumpsApart(Stmt stmt, boolean diverged) {
        return switch (stmt) {
            case Break _, Continue _ -> diverged;
            case Block(var statements, _) -> statements.stream().anyMatch(inner -> jumpsApart(inner, diverged));
            case If(var condition, var yes, var no, _) -> {
                boolean apart = diverged || !isUniform(condition);
                yield jumpsApart(yes, apart) || no.filter(inner -> jumpsApart(inner, apart)).isPresent();
            }
            case Switch choice -> {
                boolean apart = diverged || !isUniform(choice.value());
                yield choice.cases().stream()
                        .flatMap(group -> group.body().stream())
                        .anyMatch(inner -> jumpsApart(inner, apart));
            }
            case Cleanup(var body, _, _) -> jumpsApart(body, diverged);
            // Jumps in a loop inside concern that loop.
            case While _, DoWhile _, For _ -> false;
            case Declare _, Evaluate _, Return _, Launch _, Try _, Throw _ -> false;
        };
    }

    // Which of the uniform ones are worth it: those in conditions around collectives, and what they are computed from.

    private void want(List<Stmt> statements) {
        statements.forEach(stmt ->
                IrWalk.stmts(
                        stmt,
                        inner -> {
                            if (isControl(inner) && (!fuse || collectives.contains(inner))) {
                                wantConditions(inner);
                            }
                        }));
        int known = -1;
        while (known != wanted.size()) {
            known = wanted.size();
            statements.forEach(stmt -> IrWalk.all(stmt, this::wantDeclared, this::wantAssigned, _ -> {}));
        }
    }

    private void wantConditions(Stmt stmt) {
        switch (stmt) {
            case If branch -> wantIn(branch.condition());
            case While loop -> wantIn(loop.condition());
            case DoWhile loop -> wantIn(loop.condition());
            case For loop -> loop.condition().ifPresent(this::wantIn);
            case Switch choice -> wantIn(choice.value());
            default -> {}
        }
    }

    private void wantDeclared(Stmt stmt) {
        if (stmt instanceof Declare(var local, var initializer, _) && wanted.contains(local.id())) {
            initializer.ifPresent(this::wantIn);
        }
    }

    private void wantAssigned(Expr expr) {
        if (target(expr).filter(local -> wanted.contains(local.id())).isPresent()) {
            assigned(expr).ifPresent(this::wantIn);
        }
    }

    private void wantIn(Expr expr) {
        wanted.addAll(Variables.of(expr).used());
    }
}
