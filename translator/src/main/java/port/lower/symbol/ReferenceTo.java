package port.lower.symbol;

import java.util.Objects;

/// `referred&` or `referred&&`.
public record ReferenceTo(@Override CxxType referred, boolean isRvalue) implements CxxType {
    public ReferenceTo {
        Objects.requireNonNull(referred, "referred");
    }

    /// A reference to `type` with references collapsed: `T& &&` is `T&`.
    public static CxxType of(CxxType type, boolean isRvalue) {
        if (type instanceof ReferenceTo inner) {
            return new ReferenceTo(inner.referred, inner.isRvalue && isRvalue);
        }
        return new ReferenceTo(type, isRvalue);
    }

    @Override
    public String toString() {
        return referred + (isRvalue ? "&&" : "&");
    }
}
