package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import port.ir.Block;
import port.ir.Place;
import port.ir.Stmt;
import port.ir.Try;
import port.lower.symbol.CxxType;
import port.source.Span;

/// The making of an object, part by part: an exception on the way destroys the parts made before, the last one first ([except.ctor] 3).
final class Construction {
    private final EachElement each;
    private final Span span;
    private final List<Supplier<List<Stmt>>> ends = new ArrayList<>();
    private final List<Stmt> finished = new ArrayList<>();
    private final List<Stmt> steps = new ArrayList<>();

    Construction(EachElement each, Span span) {
        this.each = each;
        this.span = span;
    }

    /// Where the next steps go.
    List<Stmt> steps() {
        return steps;
    }

    /// From here on, there is a part that has to be destroyed.
    void made(Place place, CxxType type) {
        made(() -> each.destroyed(place, type, span));
    }

    /// Likewise; `end` is what destroys it.
    void made(Supplier<List<Stmt>> end) {
        if (!end.get().isEmpty()) {
            close();
            ends.add(end);
        }
    }

    private void close() {
        List<Stmt> undo = ends.reversed().stream().flatMap(end -> end.get().stream()).toList();
        if (undo.isEmpty() || steps.isEmpty()) {
            finished.addAll(steps);
        } else {
            finished.add(Try.undoing(new Block(steps, span), undo, span));
        }
        steps.clear();
    }

    Block finish() {
        close();
        return new Block(finished, span);
    }
}
