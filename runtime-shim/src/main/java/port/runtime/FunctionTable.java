package port.runtime;

import java.util.HashMap;
import java.util.Map;

/// The functions of a process whose address was taken.
final class FunctionTable {
    private final Map<String, FunctionPtr<?>> byName = new HashMap<>();
    private final HandleTable<FunctionPtr<?>> byAddress = new HandleTable<>("function", HandleTable.FUNCTIONS);

    /// The pointer to a function; the same one for the same name.
    @SuppressWarnings("unchecked") // a name stands for one function
    synchronized <F> FunctionPtr<F> register(String name, F function) {
        return (FunctionPtr<F>)
                byName.computeIfAbsent(
                        name, key -> byAddress.add(address -> new FunctionPtr<>(address, key, function)));
    }

    /// The pointer that an address stands for.
    ///
    /// @throws Fault if no function is there
    FunctionPtr<?> find(long address) {
        return address == 0 ? FunctionPtr.ofNull() : byAddress.find(address);
    }
}
