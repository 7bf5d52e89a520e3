package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
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
    private final List<Part> parts = new ArrayList<>();
    private final List<Stmt> finished = new ArrayList<>();
    private final List<Stmt> steps = new ArrayList<>();

    private record Part(Place place, CxxType type) {}

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
        if (!each.destroyed(place, type, span).isEmpty()) {
            close();
            parts.add(new Part(place, type));
        }
    }

    private void close() {
        List<Stmt> undo =
                parts.reversed().stream()
                        .flatMap(part -> each.destroyed(part.place(), part.type(), span).stream())
                        .toList();
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
