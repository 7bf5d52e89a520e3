package port.ir;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A variable at namespace scope, a static member or a `static` local.
///
/// @param initializer a constant or an [Aggregate] of constants and addresses; without one the variable starts as zero, and what
///                    needs code is done by [Program#initializers]
public record GlobalVariable(
        GlobalId id, String sourceName, Type type, Space space, Optional<Expr> initializer, Span span) {
    public GlobalVariable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(span, "span");
    }

    public GlobalVariable withInitializer(Optional<Expr> value) {
        return new GlobalVariable(id, sourceName, type, space, value, span);
    }

    public boolean isOnDevice() {
        return space != Space.HOST && space != Space.THREAD;
    }

    public boolean isPerThread() {
        return space == Space.THREAD;
    }

    public GlobalVariable withSourceName(String name) {
        return new GlobalVariable(id, name, type, space, initializer, span);
    }

    /// Which memory a global variable lives in.
    public enum Space {
        HOST,
        /// `thread_local`: every thread of the host has its own.
        THREAD,
        /// `__device__`.
        DEVICE,
        /// `__constant__`.
        CONSTANT,
        /// `__managed__`.
        MANAGED
    }
}
