package port.ir;

import java.util.Objects;
import port.source.Span;

/// A parameter or local variable.
///
/// @param id unique within its function
/// @param name as the author wrote it; hidden variables have names with a `$`
public record Local(int id, String name, Type type, Storage storage, Span span) {
    public Local {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(storage, "storage");
        Objects.requireNonNull(span, "span");
    }

    /// Where a local variable lives.
    public enum Storage {
        PARAMETER,
        /// One per activation.
        AUTOMATIC,
        /// A struct that is made where the caller wants the result; every `return` returns it.
        RESULT,
        /// `__shared__`: one per block, whichever thread declares it.
        SHARED,
        /// `extern __shared__`: all of them begin at the dynamic shared memory of the launch.
        DYNAMIC_SHARED
    }

    @Override
    public String toString() {
        return name + "#" + id;
    }
}
