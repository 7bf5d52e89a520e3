package port.syntax;

import java.util.Objects;
import port.source.Span;

/// An integer.
///
/// @param value the 64 bits, to be read as unsigned
/// @param isDecimal hexadecimal, octal and binary ones may get an unsigned type without a suffix
/// @param isUnsigned whether the suffix has a `u`
/// @param longs how many `l` the suffix has
public record IntegerLiteral(long value, boolean isDecimal, boolean isUnsigned, int longs, Span span)
        implements Expression {
    public IntegerLiteral {
        Objects.requireNonNull(span, "span");
    }
}
