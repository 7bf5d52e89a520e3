package port.runtime;

import java.util.Objects;

/// A C++ exception on its way to a handler: any value, in an object that Java can throw.
public final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object value;

    /// An exception with a value: a [Struct], a [Pointer] or a boxed number.
    public Thrown(Object value) {
        super(value.getClass().getSimpleName(), null, false, false);
        this.value = Objects.requireNonNull(value, "value");
        HostProcess.current().thrown(this);
    }

    /// The exception that was thrown last. C++: `throw` without a value.
    public static Thrown again() {
        return HostProcess.current().thrown();
    }

    /// What was thrown.
    public Object value() {
        return value;
    }

    /// What was thrown, where it is a struct.
    ///
    /// @throws ClassCastException if it is something else
    public Struct struct() {
        return (Struct) value;
    }
}
