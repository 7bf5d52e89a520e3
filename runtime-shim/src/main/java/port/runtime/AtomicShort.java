package port.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// The atomic operations on 16-bit elements, whatever holds them.
final class AtomicShort {
    private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(short[].class);

    private AtomicShort() {}

    static short get(Memory memory, int at) {
        short[] shorts = memory.shorts;
        if (at >= 0 && at < shorts.length) {
            return (short) ELEMENTS.getVolatile(shorts, at);
        }
        synchronized (memory.lock()) {
            return Access.loadShort(memory, (long) at << 1);
        }
    }

    static short compareAndExchange(Memory memory, int at, short expected, short value) {
        short[] shorts = memory.shorts;
        if (at >= 0 && at < shorts.length) {
            return (short) ELEMENTS.compareAndExchange(shorts, at, expected, value);
        }
        synchronized (memory.lock()) {
            short old = Access.loadShort(memory, (long) at << 1);
            if (old == expected) {
                Access.storeShort(memory, (long) at << 1, value);
            }
            return old;
        }
    }
}
