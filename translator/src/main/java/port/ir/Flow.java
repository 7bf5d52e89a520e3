package port.ir;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whether javac thinks that control comes out at the end of a statement (Java Language Specification, 14.22).
public final class Flow {
    private Flow() {}

    public static boolean completes(Stmt stmt) {
        return switch (stmt) {
            case Block block -> completes(block.statements());
            case Declare _, Evaluate _, Launch _ -> true;
            case If branch ->
                    branch.whenFalse().isEmpty() || completes(branch.whenTrue()) || completes(branch.whenFalse().get());
            case While loop -> !isTrue(loop.condition()) || breaks(loop.body());
            case DoWhile loop ->
                    breaks(loop.body())
                            || (completes(loop.body()) || continues(loop.body())) && !isTrue(loop.condition());
            case For loop -> loop.condition().isPresent() && !isTrue(loop.condition().get()) || breaks(loop.body());
            case Switch choice -> switchCompletes(choice);
            case Break _, Continue _, Return _, Throw _ -> false;
            case Cleanup cleanup -> completes(cleanup.body()) && completes(cleanup.cleanup());
            case Try attempt ->
                    completes(attempt.body())
                            || attempt.catches().stream().anyMatch(handler -> completes(handler.body()));
        };
    }

    private static boolean completes(List<Stmt> statements) {
        return statements.stream().allMatch(Flow::completes);
    }

    private static boolean switchCompletes(Switch choice) {
        boolean hasDefault = choice.cases().stream().anyMatch(group -> group.isDefault());
        return !hasDefault
                || choice.cases().isEmpty()
                || completes(choice.cases().getLast().body())
                || choice.cases().stream().anyMatch(group -> group.body().stream().anyMatch(Flow::breaks));
    }

    private static boolean isTrue(Expr condition) {
        return ConstantTruth.of(condition).filter(truth -> truth).isPresent();
    }

    /// Whether a `break` leaves the loop or switch whose body this is.
    public static boolean breaks(Stmt stmt) {
        var found = new AtomicBoolean();
        jumps(stmt, true, found);
        return found.get();
    }

    /// Whether a `continue` goes on with the loop whose body this is.
    public static boolean continues(Stmt stmt) {
        var found = new AtomicBoolean();
        jumps(stmt, false, found);
        return found.get();
    }

    private static void jumps(Stmt stmt, boolean breaks, AtomicBoolean found) {
        switch (stmt) {
            case Block block -> block.statements().forEach(inner -> jumps(inner, breaks, found));
            case Break _ -> found.compareAndSet(false, breaks);
            case Continue _ -> found.compareAndSet(false, !breaks);
            case If branch -> {
                jumps(branch.whenTrue(), breaks, found);
                branch.whenFalse().ifPresent(other -> jumps(other, breaks, found));
            }
            case Cleanup cleanup -> jumps(cleanup.body(), breaks, found);
            case Try attempt -> {
                jumps(attempt.body(), breaks, found);
                attempt.catches().forEach(handler -> jumps(handler.body(), breaks, found));
            }
            case Switch choice -> {
                if (!breaks) {
                    choice.cases().forEach(group -> group.body().forEach(inner -> jumps(inner, false, found)));
                }
            }
            case Declare _, Evaluate _, Launch _, Return _, Throw _, While _, DoWhile _, For _ -> {}
        }
    }
}
