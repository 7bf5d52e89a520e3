package port.reference.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.Assign;
import port.ir.Call;
import port.ir.CompoundAssign;
import port.ir.Construct;
import port.ir.Dereference;
import port.ir.DoWhile;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalPlace;
import port.ir.IndirectCall;
import port.ir.IrWalk;
import port.ir.Launch;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.Return;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Temporary;
import port.ir.Throw;
import port.ir.Try;
import port.ir.While;

/// Recognises loops that do nothing but look at memory until somebody else has changed it.
final class SpinLoops {
    private final ProgramCode program;
    private final Set<FunctionId> called = new HashSet<>();
    private boolean looks;
    private boolean acts;

    private SpinLoops(ProgramCode program) {
        this.program = program;
    }

    static boolean isSpin(ProgramCode program, Optional<Expr> condition, List<Expr> steps, Stmt body) {
        var loop = new SpinLoops(program);
        var parts = new ArrayList<Stmt>();
        parts.add(body);
        condition.ifPresent(expr -> parts.add(new Evaluate(expr, expr.span())));
        steps.forEach(expr -> parts.add(new Evaluate(expr, expr.span())));
        parts.forEach(part -> IrWalk.all(part, loop::stmt, loop::expr, loop::place));
        return loop.looks && !loop.acts;
    }

    /// Whether one of the functions contains such a loop.
    static boolean anyIn(ProgramCode program, Set<FunctionId> functions) {
        var found = new boolean[1];
        for (FunctionId id : functions) {
            program.function(id)
                    .body()
                    .ifPresent(body -> IrWalk.stmts(body, stmt -> found[0] |= isSpin(program, stmt)));
        }
        return found[0];
    }

    private static boolean isSpin(ProgramCode program, Stmt stmt) {
        return switch (stmt) {
            case While(var condition, var body, _) -> isSpin(program, Optional.of(condition), List.of(), body);
            case DoWhile(var body, var condition, _) -> isSpin(program, Optional.of(condition), List.of(), body);
            case For(_, var condition, var steps, var body, _) -> isSpin(program, condition, steps, body);
            default -> false;
        };
    }

    private void stmt(Stmt stmt) {
        acts |= stmt instanceof Launch || stmt instanceof Try || stmt instanceof Throw || stmt instanceof Return;
    }

    private void expr(Expr expr) {
        switch (expr) {
            case CompoundAssign _, Step _, IndirectCall _, Construct _ -> acts = true;
            case Assign(var place, _, _, _) -> acts |= !(place instanceof LocalPlace);
            case Call call -> {
                Function function = program.function(call.function());
                var intrinsic = program.intrinsic(function);
                if (intrinsic.isEmpty()) {
                    call(function);
                }
                looks |= intrinsic.filter(known -> known.name().startsWith("atomic.")).isPresent();
            }
            default -> {}
        }
    }

    /// What a function does that the loop calls: it may look as well.
    private void call(Function function) {
        if (called.add(function.id())) {
            function.body()
                    .ifPresentOrElse(body -> IrWalk.all(body, this::inner, this::expr, this::place), () -> acts = true);
        }
    }

    private void inner(Stmt stmt) {
        if (!(stmt instanceof Return)) {
            stmt(stmt);
        }
    }

    private void place(Place place) {
        looks |=
                switch (place) {
                    case Dereference _, GlobalPlace _ -> true;
                    case LocalPlace(var local, _) -> isShared(local.storage());
                    case Member _, Element _, Temporary _ -> false;
                };
    }

    private static boolean isShared(Local.Storage storage) {
        return storage == Local.Storage.SHARED || storage == Local.Storage.DYNAMIC_SHARED;
    }
}
