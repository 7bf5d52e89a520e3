package port.runtime;

import java.util.Objects;
import java.util.function.Supplier;

/// A variable of which every process has its own: what a C program keeps in global and static host variables.
///
/// Held in a `static final` field; the initial value is made when a process first asks for it.
///
/// @param <T> the variable, often a small class with a field for each global
public final class ProcessLocal<T> {
    private final Supplier<T> initial;

    private ProcessLocal(Supplier<T> initial) {
        this.initial = Objects.requireNonNull(initial, "initial");
    }

    /// A variable with a first value for each process.
    public static <T> ProcessLocal<T> of(Supplier<T> initial) {
        return new ProcessLocal<>(initial);
    }

    /// The current process's instance.
    public T get() {
        return HostProcess.current().local(this);
    }

    T initial() {
        return initial.get();
    }
}
