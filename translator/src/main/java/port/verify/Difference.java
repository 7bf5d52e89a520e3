package port.verify;

import java.util.Objects;

/// Where two buffers part.
///
/// @param buffer how messages name it
/// @param index of the first element that differs
/// @param count how many elements differ
/// @param elements how many elements the buffer has
/// @param expected the element as the reference engine has it, in decimal and bits
/// @param actual the element as the port has it
public record Difference(String buffer, long index, long count, long elements, String expected, String actual) {
    public Difference {
        Objects.requireNonNull(buffer, "buffer");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    /// `[3]: expected 1.5 (0x3fc00000), got 2.0 (0x40000000); 12 of 100 elements differ`
    String withoutName() {
        return "[%d]: expected %s, got %s; %d of %d elements differ"
                .formatted(index, expected, actual, count, elements);
    }

    /// `in x[3]: expected 1.5 (0x3fc00000), got 2.0 (0x40000000); 12 of 100 elements differ`
    @Override
    public String toString() {
        return "in " + buffer + withoutName();
    }
}
