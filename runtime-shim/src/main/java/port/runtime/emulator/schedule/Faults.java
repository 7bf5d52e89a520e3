package port.runtime.emulator.schedule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import port.runtime.DeviceFault;
import port.runtime.Dim3;
import port.runtime.FaultCode;
import port.runtime.HostFault;
import port.runtime.emulator.kernel.BlockState;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.emulator.kernel.WaitSite;

/// Words the faults of a block and adds which thread met them.
final class Faults {
    private final KernelPlan plan;
    private final EmulatedContext context;
    private final BlockState state;

    Faults(KernelPlan plan, EmulatedContext context, BlockState state) {
        this.plan = plan;
        this.context = context;
        this.state = state;
    }

    /// What a thread threw, as a fault of the device.
    DeviceFault of(int thread, Throwable thrown) {
        DeviceFault fault =
                switch (thrown) {
                    case DeviceFault known -> known;
                    case HostFault known -> caused(known.code(), known.getMessage(), known);
                    case ArithmeticException e -> caused(FaultCode.DIVISION_BY_ZERO, "integer division by zero", e);
                    case StackOverflowError e ->
                            caused(FaultCode.STACK_OVERFLOW, "the calls of the kernel nest too deeply", e);
                    case OutOfMemoryError e ->
                            caused(FaultCode.OUT_OF_MEMORY, "no memory left for the local variables of the kernel", e);
                    case IndexOutOfBoundsException e ->
                            caused(FaultCode.OUT_OF_BOUNDS, "access outside of a local array: " + e.getMessage(), e);
                    case NullPointerException e ->
                            caused(FaultCode.NULL_POINTER, "use of a null reference: " + e.getMessage(), e);
                    default -> caused(FaultCode.UNCAUGHT_EXCEPTION, "the kernel threw " + thrown, thrown);
                };
        if (fault.place().isPresent()) {
            return fault;
        }
        fault.setStackTrace(
                Arrays.stream(fault.getStackTrace())
                        .filter(Faults::stoodInTheSource)
                        .toArray(StackTraceElement[]::new));
        return fault.at(place(thread));
    }

    /// Whether a frame is not one of the loops over single lanes, which have no lines of their own.
    private static boolean stoodInTheSource(StackTraceElement frame) {
        return frame.getLineNumber() >= 0 || !frame.getMethodName().startsWith("lanes");
    }

    private static DeviceFault caused(FaultCode code, String message, Throwable cause) {
        var fault = new DeviceFault(code, message);
        fault.setStackTrace(cause.getStackTrace());
        return fault;
    }

    private DeviceFault.Place place(int thread) {
        var index = new Dim3(state.threadX(thread), state.threadY(thread), state.threadZ(thread));
        return new DeviceFault.Place(plan.name(), Dim3.of(context.blockIdx), index);
    }

    /// A thread at a warp operation whose mask leaves it out.
    DeviceFault notNamed(int thread, int mask, WaitSite site) {
        var message =
                "the mask 0x%08x at %s leaves out lane %d, which calls it".formatted(mask, site.place(), thread % 32);
        return new DeviceFault(FaultCode.BAD_WARP_MASK, message).at(place(thread));
    }

    /// Nobody of the block can go on any more.
    DeviceFault stuck(int low, int high) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        boolean barrier = false;
        int first = low;
        for (int i = high - 1; i >= low; i--) {
            if (state.next[i] != 0 && plan.site(state.next[i]).kind().scope() != WaitKind.Scope.WARP) {
                barrier = true;
                first = i;
            }
        }
        int ended = state.next.length - (high - low);
        for (int i = low; i < high; i++) {
            if (state.next[i] == 0) {
                ended++;
            } else {
                waiting.merge(plan.site(state.next[i]).place(), 1, Integer::sum);
            }
        }
        String places =
                waiting.entrySet().stream()
                        .map(entry -> threads(entry.getValue()) + " at " + entry.getKey())
                        .collect(Collectors.joining(", "));
        String rest = ended == 0 ? "" : ", " + threads(ended) + (ended == 1 ? " has ended" : " have ended");
        return barrier
                ? new DeviceFault(
                                FaultCode.BARRIER_NOT_REACHED,
                                "not all threads of the block come to the barrier: " + places + rest)
                        .at(place(first))
                : new DeviceFault(
                                FaultCode.DEADLOCK, "threads of a warp wait for each other for ever: " + places + rest)
                        .at(place(first));
    }

    private static String threads(int count) {
        return count + (count == 1 ? " thread" : " threads");
    }
}
