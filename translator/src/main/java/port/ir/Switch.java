package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `switch`: cases fall through to the next one, as in C.
public record Switch(Expr value, List<SwitchCase> cases, Span span) implements Stmt {
    public Switch {
        Objects.requireNonNull(value, "value");
        cases = List.copyOf(cases);
        Objects.requireNonNull(span, "span");
    }
}
