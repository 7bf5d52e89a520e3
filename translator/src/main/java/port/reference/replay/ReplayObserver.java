package port.reference.replay;

import port.ir.Function;
import port.ir.Local;
import port.ir.Type;
import port.source.Span;

/// Is told what happens in a replay, in the order in which it happens. Bits of numbers shorter than 64 bits come extended.
public interface ReplayObserver {
    /// A scalar has been written to memory that threads share.
    ///
    /// @param uncertainty how far another right execution may be from it
    default void stored(ReplayThread thread, Span span, Type type, long address, long bits, Uncertainty uncertainty) {}

    /// A struct has been stored, and these bytes belong to none of its members: C++ leaves open what stands there.
    default void leftOpen(long address, long bytes) {}

    /// A number has been added to one in memory, atomically. [#stored] follows.
    ///
    /// @param before what stood there
    default void added(
            ReplayThread thread,
            Span span,
            Type type,
            long address,
            long before,
            long addend,
            Uncertainty uncertainty) {}

    /// A scalar variable of a thread has been given a value.
    default void assigned(ReplayThread thread, Span span, Function function, Local local, long bits) {}

    /// A condition has been decided.
    ///
    /// @param stable whether every right execution decides it so
    default void decided(ReplayThread thread, Span span, boolean outcome, boolean stable) {}

    /// Something that is not a number depends on an uncertain value: an address, the bits of a float.
    default void unstable(ReplayThread thread, Span span) {}
}
