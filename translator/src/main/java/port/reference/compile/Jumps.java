package port.reference.compile;

import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Block;
import port.ir.Stmt;
import port.source.Span;

/// The loops, switches and cleanups around the statement under construction.
final class Jumps {
    /// Something that a jump may leave.
    sealed interface Scope {
        record Loop(Label end, Label next) implements Scope {}

        record Choice(Label end) implements Scope {}

        record Cleaning(Stmt cleanup) implements Scope {}
    }

    private static final Scope OUTSIDE = new Scope.Cleaning(new Block(List.of(), Span.NONE));

    private final List<Scope> scopes = new ArrayList<>();

    void enter(Scope scope) {
        scopes.add(scope);
    }

    void leave() {
        scopes.removeLast();
    }

    /// Where `break` goes; empty if the loop lies outside of the code under construction.
    Optional<Label> breakTarget() {
        return switch (last(false)) {
            case Scope.Loop(var end, _) -> Optional.of(end);
            case Scope.Choice(var end) -> Optional.of(end);
            case Scope.Cleaning _ -> Optional.empty();
        };
    }

    /// Where `continue` goes.
    Optional<Label> continueTarget() {
        return switch (last(true)) {
            case Scope.Loop(_, var next) -> Optional.of(next);
            case Scope.Choice _, Scope.Cleaning _ -> Optional.empty();
        };
    }

    private Scope last(boolean loopsOnly) {
        for (Scope scope : scopes.reversed()) {
            if (scope instanceof Scope.Loop || scope instanceof Scope.Choice && !loopsOnly) {
                return scope;
            }
        }
        return OUTSIDE;
    }

    /// The cleanups that a `break`, `continue` or `return` passes, innermost first.
    List<Stmt> cleanups(boolean untilLoop, boolean untilChoice) {
        var found = new ArrayList<Stmt>();
        for (Scope scope : scopes.reversed()) {
            switch (scope) {
                case Scope.Cleaning(var cleanup) -> found.add(cleanup);
                case Scope.Loop _ -> {
                    if (untilLoop) {
                        return found;
                    }
                }
                case Scope.Choice _ -> {
                    if (untilChoice) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    /// Runs `action` as if none of the scopes were there: a cleanup must not clean up again.
    void outside(Runnable action) {
        var saved = List.copyOf(scopes);
        scopes.clear();
        action.run();
        scopes.clear();
        scopes.addAll(saved);
    }
}
