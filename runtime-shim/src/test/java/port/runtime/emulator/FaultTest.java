package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import port.runtime.Device;
import port.runtime.DeviceFault;
import port.runtime.Dim3;
import port.runtime.FaultCode;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// What the emulated device says about kernels that go wrong, and what kernels print.
final class FaultTest {
    private static DeviceFault fault(Consumer<Device> host) {
        return fault(EmulatorOptions.sequential(), host);
    }

    private static DeviceFault fault(EmulatorOptions options, Consumer<Device> host) {
        return assertThrows(DeviceFault.class, () -> Engines.run(() -> new EmulatedAccelerator(options), host));
    }

    @Kernel("halfBarrier")
    static void barrierInBranch(KernelContext ctx) {
        if (ctx.threadIdx.x < 16) {
            ctx.syncThreads();
        } else {
            ctx.syncWarp();
        }
    }

    @Test
    void barrierThatSomeThreadsNeverReachIsReportedWithAllPlaces() {
        DeviceFault fault = fault(device -> device.launch(2, 32, ctx -> barrierInBranch(ctx)));

        assertEquals(FaultCode.BARRIER_NOT_REACHED, fault.code());
        assertTrue(
                fault.getMessage().contains("16 threads at FaultTest.barrierInBranch(FaultTest.java:"),
                fault.getMessage());
        assertEquals("halfBarrier", fault.place().orElseThrow().kernel());
    }

    @Kernel
    static void crossedMasks(KernelContext ctx) {
        if (ctx.threadIdx.x == 0) {
            ctx.shflSync(3, 1, 0);
        } else {
            ctx.shflSync(2, 1, 0);
            ctx.shflSync(7, 1, 0);
        }
    }

    @Test
    void lanesThatWaitForEachOtherAreADeadlock() {
        DeviceFault fault = fault(device -> device.launch(1, 2, ctx -> crossedMasks(ctx)));

        assertEquals(FaultCode.DEADLOCK, fault.code());
    }

    @Kernel
    static void foreignMask(KernelContext ctx) {
        if (ctx.threadIdx.x > 3) {
            ctx.ballotSync(0xf, 1);
        }
    }

    @Test
    void maskThatLeavesOutTheCallerIsReported() {
        DeviceFault fault = fault(device -> device.launch(1, 32, ctx -> foreignMask(ctx)));

        assertEquals(FaultCode.BAD_WARP_MASK, fault.code());
    }

    @Kernel
    static void outside(KernelContext ctx, IntPtr out) {
        out.set(ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x, 1);
    }

    @Test
    void accessOutOfBoundsNamesThreadAndLine() {
        DeviceFault fault =
                fault(
                        EmulatorOptions.standard(),
                        device -> {
                            IntPtr out = device.allocateInts(150);
                            device.launch(50, Dim3.of(16, 2), ctx -> outside(ctx, out.plus(6)));
                        });

        assertEquals(FaultCode.OUT_OF_BOUNDS, fault.code());
        assertEquals(Dim3.of(9, 0, 0), fault.place().orElseThrow().block());
        assertEquals(Dim3.of(0, 0, 0), fault.place().orElseThrow().thread());
        assertTrue(
                Arrays.stream(fault.getStackTrace())
                        .anyMatch(frame ->
                                "FaultTest.java".equals(frame.getFileName())
                                        && frame.getMethodName().equals("outside")
                                        && frame.getLineNumber() > 0),
                Arrays.toString(fault.getStackTrace()));
    }

    @Kernel
    static void endless(KernelContext ctx, IntPtr flag) {
        while (flag.get() == 0) {
            ctx.threadFence();
        }
        ctx.syncThreads();
    }

    @Test
    void endlessKernelIsStopped() {
        var options = EmulatorOptions.standard().withLaunchLimit(Duration.ofMillis(100));

        DeviceFault fault =
                fault(
                        options,
                        device -> {
                            IntPtr flag = device.allocateInts(1);
                            device.launch(64, 256, ctx -> endless(ctx, flag));
                        });

        assertEquals(FaultCode.TIMEOUT, fault.code());
    }

    @Kernel
    static void divide(KernelContext ctx, IntPtr out, int by) {
        ctx.syncThreads();
        out.set(ctx.threadIdx.x, 7 / (by - ctx.threadIdx.x));
    }

    @Test
    void divisionByZeroNamesTheThread() {
        DeviceFault fault =
                fault(device -> {
                    IntPtr out = device.allocateInts(64);
                    device.launch(1, 64, ctx -> divide(ctx, out, 33));
                });

        assertEquals(FaultCode.DIVISION_BY_ZERO, fault.code());
        assertEquals(Dim3.of(33, 0, 0), fault.place().orElseThrow().thread());
    }

    @Kernel
    static void talk(KernelContext ctx) {
        ctx.printf("a%d.%d ", ctx.blockIdx.x, ctx.threadIdx.x);
        ctx.syncThreads();
        ctx.printf("b%d.%d ", ctx.blockIdx.x, ctx.threadIdx.x);
    }

    @Test
    void outputComesInOrderOfBlocksAndThreads() {
        var text = new ByteArrayOutputStream();
        HostProcess process = HostProcess.builder().stdout(text).accelerator(EmulatedAccelerator::new).build();

        process.run(running -> {
            running.device().launch(2, 2, ctx -> talk(ctx));
            return 0;
        });

        assertEquals("a0.0 b0.0 a0.1 b0.1 a1.0 b1.0 a1.1 b1.1 ", text.toString(StandardCharsets.UTF_8));
    }
}
