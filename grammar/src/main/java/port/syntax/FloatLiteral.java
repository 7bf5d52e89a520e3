package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A floating-point number.
///
/// @param digits without suffix and digit separators, as [Double#parseDouble] reads them
public record FloatLiteral(String digits, FloatSuffix suffix, Span span) implements Expression {
    public FloatLiteral {
        Objects.requireNonNull(digits, "digits");
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(span, "span");
    }

    public double doubleValue() {
        return Double.parseDouble(digits);
    }

    /// The number rounded once to `float`.
    public float floatValue() {
        return Float.parseFloat(digits);
    }
}
