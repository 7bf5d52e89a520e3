package port.reference.compile;

import java.util.Map;

/// Where compiled code finds a local variable.
sealed interface Storage {
    /// A local variable of the JVM.
    record Register(int slot) implements Storage {}

    /// A struct, each of whose fields is a local variable of the JVM.
    record Split(Map<String, Integer> registers) implements Storage {
        public Split {
            registers = Map.copyOf(registers);
        }
    }

    /// Memory at a distance from the frame of the function.
    record Stacked(long offset) implements Storage {}

    /// Memory whose address a local variable of the JVM holds: structs passed by value.
    record Indirect(int slot) implements Storage {}

    /// Memory that stays where it is while the code runs: local variables of the JVM hold its allocation, its address and its bytes.
    record Resident(int allocation, int address, int bytes) implements Storage {}

    /// A `__shared__` variable, by its number in the program.
    record Shared(int index) implements Storage {}

    /// The dynamic shared memory of the launch.
    record DynamicShared() implements Storage {}
}
