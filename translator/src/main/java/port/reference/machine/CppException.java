package port.reference.machine;

import port.ir.Type;

/// A C++ exception under way.
public final class CppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Type type;
    private final long object;

    /// @param object where the exception object lies
    public CppException(Type type, long object) {
        super("exception of type " + type);
        this.type = type;
        this.object = object;
    }

    public Type type() {
        return type;
    }

    public long object() {
        return object;
    }
}
