package port.syntax;

import java.util.function.Supplier;

/// Syntax that is read when it is first asked for. Safe to share between threads.
final class Unread<T> {
    private final Object lock;
    private Supplier<T> source;
    private T read;

    /// @param lock what is held while it is read: all that one parser reads has the same
    Unread(Object lock, Supplier<T> source) {
        this.lock = lock;
        this.source = source;
    }

    /// @throws SyntaxFault if it cannot be read
    T get() {
        synchronized (lock) {
            if (read == null) {
                read = source.get();
                source = null;
            }
            return read;
        }
    }
}
