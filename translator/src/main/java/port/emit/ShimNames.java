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
                    "BFloat162",
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
                    "Fp8E4m3",
                    "Fp8E5m2",
                    "Global",
                    "Half",
                    "Half2",
                    "HostFault",
                    "HostProcess",
                    "HostThreads",
                    "HostProcessBuilder",
                    "Kernel",
                    "KernelContext",
                    "KernelLaunch",
                    "KernelScope",
                    "Kind",
                    "Lanes",
                    "LaunchListener",
                    "LaunchRecord",
                    "Memory",
                    "Numbers",
                    "PackedIntegers",
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
                    "ThreadLocalVariable",
                    "Thrown",
                    "Unsigned",
                    "VarArgs");

    private ShimNames() {}

    /// Whether a variable of that name would stand before a class that ported code uses: `Float.BYTES` means the variable then.
    static boolean isHiddenBy(String variable) {
        return TAKEN.contains(variable);
    }

    static boolean isTaken(String name) {
        return TAKEN.contains(name)
                || name.endsWith("Ptr")
                || name.matches("(Shared|Global)[A-Z][a-z]+s")
                || name.matches("U?(Char|Short|Int|Long|LongLong|Float|Double)[1-4]");
    }
}
