package port.verify;

import java.util.Locale;
import port.ir.Type;

/// What counts as equivalent.
public enum Policy {
    /// Equal bytes alone.
    STRICT,
    /// Equal bytes, or a difference that is derived from what CUDA leaves open.
    DEFAULT,
    /// As `DEFAULT`; other floats pass by the absolute-threshold criteria that Ascend's migration tools use.
    ASCEND;

    /// Whether a port with this verdict may be merged.
    public boolean accepts(Verdict verdict) {
        return switch (this) {
            case STRICT -> verdict == Verdict.EXACT;
            case DEFAULT -> verdict.isEquivalent();
            case ASCEND -> verdict.isEquivalent() || verdict == Verdict.ILL_CONDITIONED;
        };
    }

    /// Whether two values of a scalar type, as bits, say the same. Which NaN Java makes depends on what has been compiled by then.
    boolean areSame(Type type, long left, long right) {
        return Scalar.isSame(type, left, right)
                || this != STRICT
                        && type.isFloating()
                        && Double.isNaN(Scalar.real(type, left))
                        && Double.isNaN(Scalar.real(type, right));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
