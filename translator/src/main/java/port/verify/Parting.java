package port.verify;

import port.ir.Type;
import port.reference.replay.ReplayThread;
import port.source.Span;

/// Where the two executions of a launch first hold different values.
///
/// @param what holds them: an element of a buffer, or a variable
public record Parting(ReplayThread thread, Span span, String what, Type type, long expected, long actual) {
    /// The thread by its indices: `thread (3,0,0) of block (1,0,0)`.
    public String threadName() {
        return thread.name();
    }

    /// The value in the original, in decimal and bits.
    public String shownExpected() {
        return Scalar.show(type, expected);
    }

    /// The value in the port, in decimal and bits.
    public String shownActual() {
        return Scalar.show(type, actual);
    }

    @Override
    public String toString() {
        return "apart first at %s:%d in %s: '%s' becomes %s in the original, %s in the port"
                .formatted(span.file().name(), span.line(), threadName(), what, shownExpected(), shownActual());
    }
}
