package port.lower.symbol;

import java.util.function.Supplier;
import port.diagnostic.Code;
import port.source.Span;

/// A value computed when first asked for.
public final class Lazy<T> {
    private Supplier<? extends T> source;
    private Object value = Empty.EMPTY;
    private boolean running;

    private enum Empty {
        EMPTY
    }

    private Lazy(Supplier<? extends T> source) {
        this.source = source;
    }

    public static <T> Lazy<T> of(Supplier<? extends T> source) {
        return new Lazy<>(source);
    }

    public static <T> Lazy<T> value(T value) {
        var lazy = new Lazy<T>(() -> value);
        lazy.value = value;
        return lazy;
    }

    /// Whether it is being computed right now, further up the stack.
    public boolean isRunning() {
        return running;
    }

    public boolean isKnown() {
        return value != Empty.EMPTY;
    }

    /// @throws LoweringFailure if the value is needed to compute itself
    @SuppressWarnings("unchecked")
    public T get() {
        if (value == Empty.EMPTY) {
            if (running) {
                throw LoweringFailure.of(Code.UNKNOWN_TYPE, Span.NONE, "a declaration needs itself");
            }
            running = true;
            try {
                value = source.get();
            } finally {
                running = false;
            }
        }
        return (T) value;
    }
}
