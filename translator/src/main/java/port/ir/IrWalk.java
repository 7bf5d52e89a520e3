package port.ir;

import java.util.List;
import java.util.function.Consumer;

/// Visits every expression, place and statement below a node, parents before children, in the order of evaluation as written.
public final class IrWalk {
    private final Consumer<Expr> onExpr;
    private final Consumer<Place> onPlace;
    private final Consumer<Stmt> onStmt;

    private IrWalk(Consumer<Expr> onExpr, Consumer<Place> onPlace, Consumer<Stmt> onStmt) {
        this.onExpr = onExpr;
        this.onPlace = onPlace;
        this.onStmt = onStmt;
    }

    public static void exprs(Stmt root, Consumer<Expr> onExpr) {
        new IrWalk(onExpr, _ -> {}, _ -> {}).stmt(root);
    }

    public static void exprs(Expr root, Consumer<Expr> onExpr) {
        new IrWalk(onExpr, _ -> {}, _ -> {}).expr(root);
    }

    public static void places(Stmt root, Consumer<Place> onPlace) {
        new IrWalk(_ -> {}, onPlace, _ -> {}).stmt(root);
    }

    public static void places(Expr root, Consumer<Place> onPlace) {
        new IrWalk(_ -> {}, onPlace, _ -> {}).expr(root);
    }

    public static void stmts(Stmt root, Consumer<Stmt> onStmt) {
        new IrWalk(_ -> {}, _ -> {}, onStmt).stmt(root);
    }

    public static void all(Stmt root, Consumer<Stmt> onStmt, Consumer<Expr> onExpr, Consumer<Place> onPlace) {
        new IrWalk(onExpr, onPlace, onStmt).stmt(root);
    }

    /// Whether a variable of this function is read, written or pointed to somewhere below.
    public static boolean mentions(Stmt root, Local local) {
        var found = new boolean[1];
        places(root, place -> found[0] |= place instanceof LocalPlace(var used, var _) && used.id() == local.id());
        return found[0];
    }

    private void stmts(List<? extends Stmt> stmts) {
        stmts.forEach(this::stmt);
    }

    private void exprs(List<? extends Expr> exprs) {
        exprs.forEach(this::expr);
    }

    private void stmt(Stmt stmt) {
        onStmt.accept(stmt);
        switch (stmt) {
            case Block block -> stmts(block.statements());
            case Declare declare -> declare.initializer().ifPresent(this::expr);
            case Evaluate evaluate -> expr(evaluate.expr());
            case If branch -> {
                expr(branch.condition());
                stmt(branch.whenTrue());
                branch.whenFalse().ifPresent(this::stmt);
            }
            case While loop -> {
                expr(loop.condition());
                stmt(loop.body());
            }
            case DoWhile loop -> {
                stmt(loop.body());
                expr(loop.condition());
            }
            case For loop -> {
                stmts(loop.initializers());
                loop.condition().ifPresent(this::expr);
                exprs(loop.steps());
                stmt(loop.body());
            }
            case Switch choice -> {
                expr(choice.value());
                choice.cases()
                        .forEach(group -> {
                            exprs(group.labels());
                            stmts(group.body());
                        });
            }
            case Break _, Continue _ -> {}
            case Return leave -> leave.value().ifPresent(this::expr);
            case Launch launch -> {
                exprs(List.of(launch.kernel(), launch.grid(), launch.block(), launch.sharedBytes(), launch.stream()));
                exprs(launch.arguments());
            }
            case Cleanup cleanup -> {
                stmt(cleanup.body());
                stmt(cleanup.cleanup());
            }
            case Try attempt -> {
                stmt(attempt.body());
                attempt.catches().forEach(handler -> stmt(handler.body()));
            }
            case Throw raise -> raise.value().ifPresent(this::expr);
        }
    }

    private void expr(Expr expr) {
        onExpr.accept(expr);
        switch (expr) {
            case IntConstant _, FloatConstant _, NullPointer _, StringConstant _, FunctionAddress _, Builtin _ -> {}
            case SizeOf _ -> {}
            case Load load -> place(load.place());
            case AddressOf address -> place(address.place());
            case Decay decay -> place(decay.array());
            case Unary unary -> expr(unary.operand());
            case Binary binary -> exprs(List.of(binary.left(), binary.right()));
            case PointerAdd add -> exprs(List.of(add.pointer(), add.index()));
            case PointerDifference difference -> exprs(List.of(difference.left(), difference.right()));
            case Logical logical -> exprs(List.of(logical.left(), logical.right()));
            case Conditional choice -> exprs(List.of(choice.condition(), choice.whenTrue(), choice.whenFalse()));
            case Convert convert -> expr(convert.value());
            case Assign assign -> {
                place(assign.place());
                expr(assign.value());
            }
            case CompoundAssign assign -> {
                place(assign.place());
                expr(assign.value());
            }
            case Step step -> place(step.place());
            case Call call -> exprs(call.arguments());
            case IndirectCall call -> {
                expr(call.target());
                exprs(call.arguments());
            }
            case Construct construct -> exprs(construct.arguments());
            case Aggregate aggregate -> exprs(aggregate.elements());
            case Extract extract -> expr(extract.value());
            case Sequence sequence -> {
                exprs(sequence.effects());
                expr(sequence.value());
            }
        }
    }

    private void place(Place place) {
        onPlace.accept(place);
        switch (place) {
            case LocalPlace _, GlobalPlace _ -> {}
            case Dereference dereference -> expr(dereference.pointer());
            case Member member -> place(member.object());
            case Element element -> {
                place(element.array());
                expr(element.index());
            }
            case Temporary temporary -> expr(temporary.value());
        }
    }
}
