package port.runtime;

import java.util.Objects;

/// The variable arguments of a call, taken one after another: `va_list`.
///
/// Arguments are boxed: `Integer`, `Long`, `Double`, pointers, strings, and whatever else C promotes to these. Like C,
/// taking one as another type reads its bits.
public final class VarArgs {
    private final Object[] values;
    private final LongPtr slots;
    private int next;

    private VarArgs(Object[] values, LongPtr slots, int next) {
        this.values = values;
        this.slots = slots;
        this.next = next;
    }

    /// Starts with the first argument. C: `va_start`.
    public static VarArgs of(Object... values) {
        return new VarArgs(Objects.requireNonNull(values, "values"), LongPtr.NULL, 0);
    }

    /// Takes arguments that lie in memory, in slots of 8 bytes. C: `va_list` as an address.
    public static VarArgs at(BytePtr slots) {
        return new VarArgs(new Object[0], slots.asLongs(), 0);
    }

    /// Puts arguments into slots of 8 bytes each.
    public static BytePtr slots(Object... values) {
        LongPtr slots = LongPtr.local(Math.max(1, values.length));
        VarArgs arguments = of(values);
        for (int i = 0; i < values.length; i++) {
            slots.set(i, arguments.nextLong());
        }
        return slots.asBytes();
    }

    /// An independent list that stands at the same argument. C: `va_copy`.
    public VarArgs copy() {
        return new VarArgs(values, slots, next);
    }

    /// The next argument as it was passed, or the bits of its slot.
    ///
    /// @throws Fault if there is none left
    public Object next() {
        if (!slots.isNull()) {
            return slots.get(next++);
        } else if (next >= values.length) {
            throw Faults.of(
                    FaultCode.OUT_OF_BOUNDS,
                    "more variable arguments are taken than the " + values.length + " that were passed");
        }
        return values[next++];
    }

    /// Whether the next argument is a Java string.
    boolean peeksString() {
        return next < values.length && values[next] instanceof String;
    }

    /// The next argument as `int`.
    public int nextInt() {
        return (int) nextLong();
    }

    /// The next argument as `long`; a smaller one is sign-extended.
    public long nextLong() {
        return switch (next()) {
            case Float f -> Double.doubleToRawLongBits(f);
            case Double d -> Double.doubleToRawLongBits(d);
            case Number n -> n.longValue();
            case Boolean b -> b ? 1 : 0;
            case Character c -> c;
            case Pointer p -> p.address();
            case String s -> CString.literal(s).address();
            case Object other -> throw new IllegalArgumentException("not a C value: " + other.getClass());
        };
    }

    /// The next argument as `unsigned long`; an `int` is zero-extended.
    long nextUnsigned() {
        if (next < values.length && values[next] instanceof Integer value) {
            next++;
            return Integer.toUnsignedLong(value);
        }
        return nextLong();
    }

    /// The next argument as `double`.
    public double nextDouble() {
        if (next < values.length
                && values[next] instanceof Number number
                && (number instanceof Double || number instanceof Float)) {
            next++;
            return number.doubleValue();
        }
        return Double.longBitsToDouble(nextLong());
    }

    /// The next argument as a pointer.
    public Pointer nextPointer() {
        return switch (next()) {
            case Pointer p -> p;
            case String s -> CString.literal(s);
            case Number n -> VoidPtr.ofAddress(n.longValue());
            case Object other -> throw Faults.of(FaultCode.NULL_POINTER, "not a pointer: " + other);
        };
    }

    /// The next argument as a pointer of a type.
    public <P extends Pointer> P nextPointer(PointerType<P> type) {
        return nextPointer().as(type);
    }
}
