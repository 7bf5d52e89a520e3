package port.verify;

import java.util.Locale;

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

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
