package port.reference.intrinsic;

import port.reference.memory.Access;

/// Variadic arguments, read one by one.
final class ArgumentSlots {
    private static final int BYTES = 8;

    private final Access access;
    private long next;

    ArgumentSlots(Access access, long first) {
        this.access = access;
        this.next = first;
    }

    long integer() {
        long value = access.loadI64(next);
        next += BYTES;
        return value;
    }

    double floating() {
        double value = access.loadF64(next);
        next += BYTES;
        return value;
    }
}
