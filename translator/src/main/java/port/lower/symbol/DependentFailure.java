package port.lower.symbol;

import java.io.Serial;

/// Tells that a type or value depends on a template parameter that is not bound yet.
public final class DependentFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public DependentFailure(String name) {
        super(name, null, false, false);
    }
}
