package port.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The functions of a process whose address was taken, by name and by address.
final class FunctionTable {
    private static final long START = 0x0040_0000L;
    private static final int STEP = 16;

    private final Map<String, FunctionPtr<?>> byName = new HashMap<>();
    private final List<FunctionPtr<?>> byAddress = new ArrayList<>();

    /// The pointer to a function; the same one for the same name.
    @SuppressWarnings("unchecked") // a name stands for one function
    synchronized <F> FunctionPtr<F> register(String name, F function) {
        var known = (FunctionPtr<F>) byName.get(name);
        if (known != null) {
            return known;
        }
        var pointer = new FunctionPtr<>(START + (long) byAddress.size() * STEP, name, function);
        byName.put(name, pointer);
        byAddress.add(pointer);
        return pointer;
    }

    /// The pointer that an address stands for.
    ///
    /// @throws Fault if no function is there
    synchronized FunctionPtr<?> find(long address) {
        if (address == 0) {
            return FunctionPtr.ofNull();
        }
        long index = (address - START) / STEP;
        if (address % STEP != 0 || index < 0 || index >= byAddress.size()) {
            throw Faults.of(FaultCode.OUT_OF_BOUNDS, "no function at address 0x" + Long.toHexString(address));
        }
        return byAddress.get((int) index);
    }
}
