package port.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A C++ exception on its way to a handler: any value, in an object that Java can throw.
public final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object value;
    private final transient List<Class<?>> bases;
    private final transient Map<Class<?>, Long> parts = new HashMap<>();

    /// An exception with a value: a [Struct], a [Pointer] or a boxed number.
    ///
    /// @param bases the base classes of a struct; handlers for them take it, too
    public Thrown(Object value, Class<?>... bases) {
        super(value.getClass().getSimpleName(), null, false, false);
        this.value = Objects.requireNonNull(value, "value");
        this.bases = List.of(bases);
        HostProcess.current().thread().thrown(this);
    }

    /// This exception, which handlers for a base class take, too, that stands so many bytes behind the start of the struct.
    public Thrown alsoAt(Class<?> base, long offset) {
        parts.put(base, offset);
        return this;
    }

    /// How many bytes behind the start of the struct that of this class stands: the struct itself, or a base of it.
    public long offsetOf(Class<?> type) {
        return parts.getOrDefault(type, 0L);
    }

    /// The exception that was thrown last. C++: `throw` without a value.
    public static Thrown again() {
        return HostProcess.current()
                .thread()
                .thrown()
                .orElseThrow(() -> new HostFault(FaultCode.ABORTED, "nothing was thrown that could be thrown again"));
    }

    /// The number by which the process keeps what was thrown last; 0 if nothing was. C++: `std::current_exception`.
    public static long keep() {
        return HostProcess.current().keepThrown();
    }

    /// Throws what is kept under a number. C++: `std::rethrow_exception`.
    ///
    /// @throws IndexOutOfBoundsException if nothing is
    public static void throwKept(long number) {
        throw HostProcess.current().keptThrown(number);
    }

    /// What was thrown.
    public Object value() {
        return value;
    }

    /// Whether a handler for `type` takes it: what was thrown is of that class or of one derived from it.
    public boolean is(Class<?> type) {
        return value.getClass() == type || bases.contains(type) || parts.containsKey(type);
    }

    /// What was thrown, where it is a struct.
    ///
    /// @throws ClassCastException if it is something else
    public Struct struct() {
        return (Struct) value;
    }
}
