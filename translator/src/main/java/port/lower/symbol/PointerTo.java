package port.lower.symbol;

import java.util.Objects;

/// `pointee*`.
public record PointerTo(CxxType pointee) implements CxxType {
    public PointerTo {
        Objects.requireNonNull(pointee, "pointee");
    }

    @Override
    public String toString() {
        return pointee instanceof FunctionOf function ? function.text("(*)") : pointee + "*";
    }
}
