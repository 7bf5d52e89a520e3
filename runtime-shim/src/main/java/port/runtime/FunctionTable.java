package port.runtime;

import java.util.HashMap;
import java.util.Map;

/// The functions of a process whose address was taken.
final class FunctionTable {
    private final Map<String, FunctionPtr<?>> byName = new HashMap<>();
    private final HandleTable<FunctionPtr<?>> byAddress = new HandleTable<>("function", HandleTable.FUNCTIONS);

    /// The address of a function; the same one for the same name.
    synchronized long addressOf(FunctionPtr<?> function) {
        return byName.computeIfAbsent(function.name(), _ -> byAddress.add(address -> function.at(address)))
                .byteOffset();
    }

    /// Whether a function stands at an address.
    boolean has(long address) {
        return byAddress.at(address).isPresent();
    }

    /// The pointer that an address stands for.
    ///
    /// @throws Fault if no function is there
    FunctionPtr<?> find(long address) {
        return address == 0
                ? FunctionPtr.ofNull()
                : byAddress
                        .at(address)
                        .orElseThrow(() ->
                                Faults.of(
                                        FaultCode.NO_FUNCTION,
                                        "call of 0x%x, where no function stands".formatted(address)));
    }
}
