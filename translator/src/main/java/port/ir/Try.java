package port.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `try` with its handlers, on the host only.
public record Try(Stmt body, List<Catch> catches, Span span) implements Stmt {
    public Try {
        Objects.requireNonNull(body, "body");
        catches = List.copyOf(catches);
        Objects.requireNonNull(span, "span");
    }

    /// Destroys what has been made before an exception goes on: `try { body } catch (...) { undo; throw; }`, as nobody wrote it.
    public static Try undoing(Block body, List<Stmt> undo, Span span) {
        List<Stmt> all = new ArrayList<>(undo);
        all.add(new Throw(Optional.empty(), span));
        return new Try(body, List.of(new Catch(Optional.empty(), List.of(), new Block(all, span), span)), span);
    }

    /// Whether it was made by [#undoing]: a handler that is written stands behind the beginning of its `try`.
    public boolean isUndoing() {
        return catches.size() == 1 && catches.getFirst().span().equals(span);
    }
}
