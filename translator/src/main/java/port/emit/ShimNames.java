package port.emit;

import java.util.Set;

/// Simple names that ported classes must not take, because their code uses others of that name.
final class ShimNames {
    private static final Set<String> TAKEN =
            Set.of(
                    "Object",
                    "String",
                    "Math",
                    "StrictMath",
                    "Integer",
                    "Long",
                    "Short",
                    "Byte",
                    "Float",
                    "Double",
                    "Boolean",
                    "Character",
                    "System",
                    "Override",
                    "SuppressWarnings",
                    "Record",
                    "Enum",
                    "Class",
                    "Thread",
                    "Process",
                    "Error",
                    "Exception",
                    "Throwable",
                    "Void",
                    "Number",
                    "Iterable",
                    "Runnable",
                    "Comparable",
                    "Module",
                    "Device",
                    "Kernel",
                    "KernelContext",
                    "KernelLaunch",
                    "KernelScope",
                    "Dim3",
                    "Stream",
                    "Event",
                    "Global",
                    "Shared",
                    "Memory",
                    "Pointer",
                    "PointerType",
                    "PointerPtr",
                    "VoidPtr",
                    "FunctionPtr",
                    "Struct",
                    "StructPtr",
                    "HostProcess",
                    "Fault",
                    "HostFault",
                    "DeviceFault",
                    "FaultCode",
                    "Space",
                    "Kind",
                    "Numbers",
                    "Stdio",
                    "Half",
                    "Bits",
                    "Unsigned",
                    "Shifts",
                    "Allocation",
                    "Addresses",
                    "Access",
                    "Random",
                    "Files",
                    "Strings",
                    "Atomics");

    private ShimNames() {}

    static boolean isTaken(String name) {
        return TAKEN.contains(name)
                || name.endsWith("Ptr")
                || name.matches("(Shared|Global)[A-Z][a-z]+s")
                || name.matches("U?(Char|Short|Int|Long|LongLong|Float|Double)[1-4]");
    }
}
