package port.runtime;

import java.util.Objects;
import java.util.function.Supplier;

/// A variable of which every thread of the host has its own. C++: `thread_local`.
///
/// Held in a `static final` field; the initial value is made when a thread first asks for it.
///
/// @param <T> the variable: a struct, or the cell of a scalar
public final class ThreadLocalVariable<T> {
    private final Supplier<T> initial;

    private ThreadLocalVariable(Supplier<T> initial) {
        this.initial = Objects.requireNonNull(initial, "initial");
    }

    /// A variable with a first value for each thread.
    public static <T> ThreadLocalVariable<T> of(Supplier<T> initial) {
        return new ThreadLocalVariable<>(initial);
    }

    /// The running thread's instance.
    public T get() {
        return HostProcess.current().thread().local(this);
    }

    T initial() {
        return initial.get();
    }
}
