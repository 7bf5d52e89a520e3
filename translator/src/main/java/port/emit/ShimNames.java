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
                    "FunctionalInterface",
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
                    "BFloat16",
                    "Bits",
                    "CCtype",
                    "CFile",
                    "CStdio",
                    "CStdlib",
                    "CString",
                    "CTime",
                    "Conversions",
                    "CopyKind",
                    "CudaMath",
                    "CudaNumbers",
                    "CudaRuntime",
                    "Device",
                    "DeviceBuffer",
                    "DeviceFault",
                    "Dim3",
                    "Event",
                    "Fault",
                    "FaultCode",
                    "Global",
                    "Half",
                    "HostFault",
                    "HostProcess",
                    "HostProcessBuilder",
                    "Kernel",
                    "KernelContext",
                    "KernelLaunch",
                    "KernelScope",
                    "Kind",
                    "LaunchListener",
                    "LaunchRecord",
                    "Memory",
                    "Numbers",
                    "Pointer",
                    "PointerType",
                    "ProcessLocal",
                    "ProcessTime",
                    "Rounding",
                    "RoundingDirection",
                    "Shared",
                    "Shifts",
                    "SmallFloats",
                    "Space",
                    "SpecialMath",
                    "Status",
                    "Stream",
                    "Struct",
                    "Thrown",
                    "Unsigned",
                    "VarArgs");

    private ShimNames() {}

    static boolean isTaken(String name) {
        return TAKEN.contains(name)
                || name.endsWith("Ptr")
                || name.matches("(Shared|Global)[A-Z][a-z]+s")
                || name.matches("U?(Char|Short|Int|Long|LongLong|Float|Double)[1-4]");
    }
}
