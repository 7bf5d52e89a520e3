package port.verify;

import port.ir.Type;
import port.reference.replay.ReplayThread;
import port.source.Span;

/// Where the two executions of a launch first hold different values.
///
/// @param what holds them: an element of a buffer, or a variable
record Parting(ReplayThread thread, Span span, String what, Type type, long expected, long actual) {
    @Override
    public String toString() {
        return "apart first at %s:%d in %s: '%s' becomes %s in the original, %s in the port"
                .formatted(
                        span.file().name(),
                        span.line(),
                        thread.name(),
                        what,
                        Scalar.show(type, expected),
                        Scalar.show(type, actual));
    }
}
