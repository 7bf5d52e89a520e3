package port.report;

import java.util.Objects;
import java.util.function.UnaryOperator;

/// Where the two executions of a launch first hold different values.
///
/// @param place `file:line` in the CUDA
/// @param thread by its indices
/// @param what holds the values: an element of a buffer, or a variable
/// @param expected in the original
/// @param actual in the port
public record PartingReport(String place, String thread, String what, String expected, String actual) {
    public PartingReport {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(thread, "thread");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    PartingReport withPlace(UnaryOperator<String> other) {
        return new PartingReport(other.apply(place), thread, what, expected, actual);
    }
}
