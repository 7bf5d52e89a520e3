package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.runtime.CudaRuntime;
import port.runtime.Device;
import port.runtime.DeviceFault;
import port.runtime.Dim3;
import port.runtime.Event;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.ProcessTime;
import port.runtime.Status;
import port.runtime.Stream;

/// Work on streams: in order on each, side by side on several.
final class StreamTest {
    private static final int TO_DEVICE = 1;
    private static final int TO_HOST = 2;

    private interface Host {
        void run(Device device);
    }

    private static String run(ProcessTime time, Host host) {
        var output = new ByteArrayOutputStream();
        var options = new EmulatorOptions(2, Optional.of(Duration.ofSeconds(30)));
        HostProcess process =
                HostProcess.builder()
                        .time(time)
                        .stdout(output)
                        .accelerator(() -> new EmulatedAccelerator(options))
                        .build();
        try {
            process.run(running -> {
                host.run(running.device());
                return 0;
            });
        } finally {
            process.close();
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private static String run(Host host) {
        return run(ProcessTime.system(), host);
    }

    private static int first(Device device, IntPtr memory) {
        IntPtr host = IntPtr.local(1);
        device.copyToHost(host, memory, 1);
        return host.get(0);
    }

    /// Waits until somebody has written 1, then writes 2.
    @Kernel
    static void waits(KernelContext ctx, IntPtr flags) {
        while (flags.atomicAdd(0) == 0) {
            ctx.threadFence();
        }
        flags.set(1, 2);
    }

    @Kernel
    static void signals(KernelContext ctx, IntPtr flags) {
        flags.atomicExch(1);
    }

    @Test
    void aKernelSeesWhatTheKernelOfALaterLaunchOnAnotherStreamDoes() {
        run(device -> {
            IntPtr flags = device.allocateInts(2);
            Stream one = device.createStream();
            Stream other = device.createStream();

            device.launch(1, 1, 0, one, ctx -> waits(ctx, flags));
            assertFalse(one.isDone());
            device.launch(1, 1, 0, other, ctx -> signals(ctx, flags));
            one.synchronize();

            assertEquals(2, first(device, flags.plus(1)));
        });
    }

    /// x = 3 x + n, by one thread, slowly.
    @Kernel
    static void step(KernelContext ctx, IntPtr x, int n) {
        int sum = 0;
        for (int i = 0; i < 20_000; i++) {
            sum += i ^ sum;
        }
        x.set(0, 3 * x.get(0) + n + (sum == 17 ? 1 : 0));
    }

    private static int steps(int count) {
        int x = 0;
        for (int n = 0; n < count; n++) {
            x = 3 * x + n;
        }
        return x;
    }

    @Test
    void eachStreamKeepsItsOrder() {
        run(device -> {
            List<IntPtr> memories = new ArrayList<>();
            List<Stream> streams = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                memories.add(device.allocateInts(1));
                streams.add(device.createStream());
            }

            for (int n = 0; n < 300; n++) {
                int number = n;
                for (int i = 0; i < 4; i++) {
                    IntPtr x = memories.get(i);
                    device.launch(1, 1, 0, streams.get(i), ctx -> step(ctx, x, number));
                }
            }

            memories.forEach(x -> assertEquals(steps(300), first(device, x)));
        });
    }

    @Test
    void theDefaultStreamComesAfterAllOthers() {
        run(device -> {
            IntPtr x = device.allocateInts(1);
            Stream stream = device.createStream();
            for (int n = 0; n < 50; n++) {
                int number = n;
                device.launch(1, 1, 0, number % 7 == 0 ? Stream.NULL : stream, ctx -> step(ctx, x, number));
            }

            assertEquals(steps(50), first(device, x));
        });
    }

    @Test
    void aStreamWaitsForTheEventOfAnother() {
        run(device -> {
            IntPtr x = device.allocateInts(1);
            Stream one = device.createStream();
            Stream other = device.createStream();
            for (int n = 0; n < 50; n++) {
                int number = n;
                Event event = device.createEvent();
                Stream stream = n % 2 == 0 ? one : other;
                device.launch(1, 1, 0, stream, ctx -> step(ctx, x, number));
                event.record(stream);
                (n % 2 == 0 ? other : one).await(event);
            }

            assertEquals(steps(50), first(device, x));
        });
    }

    @Test
    void anEventIsReachedWhenItsStreamGetsThere() {
        run(device -> {
            IntPtr flags = device.allocateInts(2);
            Stream one = device.createStream();
            Stream other = device.createStream();
            Event start = device.createEvent();
            Event end = device.createEvent();

            start.record(one);
            device.launch(1, 1, 0, one, ctx -> waits(ctx, flags));
            end.record(one);
            assertTrue(start.isDone());
            assertEquals(Status.NOT_READY, CudaRuntime.eventQuery(end));
            assertEquals(Status.NOT_READY, CudaRuntime.streamQuery(one));
            device.launch(1, 1, 0, other, ctx -> signals(ctx, flags));
            end.synchronize();

            assertEquals(Status.SUCCESS, CudaRuntime.eventQuery(end));
            assertTrue(end.millisecondsSince(start) > 0);
        });
    }

    @Test
    void copiesOfPinnedMemoryTakeTheirTurn() {
        run(device -> {
            IntPtr x = device.allocateInts(1);
            IntPtr pinned = device.allocateHost(IntPtr.TYPE, 2);
            IntPtr flags = device.allocateInts(2);
            Stream one = device.createStream();
            Stream other = device.createStream();
            pinned.set(0, 5);

            device.launch(1, 1, 0, one, ctx -> waits(ctx, flags));
            CudaRuntime.memcpyAsync(x, pinned, 4, TO_DEVICE, one);
            device.launch(1, 1, 0, one, ctx -> step(ctx, x, 1));
            CudaRuntime.memcpyAsync(pinned.plus(1), x, 4, TO_HOST, one);
            CudaRuntime.memsetAsync(x, 0, 4, one);
            assertEquals(0, pinned.get(1), "the stream still waits");
            device.launch(1, 1, 0, other, ctx -> signals(ctx, flags));
            one.synchronize();

            assertEquals(16, pinned.get(1));
            assertEquals(0, first(device, x));
        });
    }

    @Test
    void aCopyThatLeavesItsMemoryFailsAtOnce() {
        run(device -> {
            IntPtr x = device.allocateInts(1);
            IntPtr pinned = device.allocateHost(IntPtr.TYPE, 2);
            IntPtr flags = device.allocateInts(2);
            Stream one = device.createStream();
            Stream other = device.createStream();

            device.launch(1, 1, 0, one, ctx -> waits(ctx, flags));
            int status = CudaRuntime.memcpyAsync(x, pinned, 8, TO_DEVICE, one);
            device.launch(1, 1, 0, other, ctx -> signals(ctx, flags));

            assertEquals(Status.INVALID_VALUE, status);
        });
    }

    @Kernel
    static void leaves(KernelContext ctx, IntPtr x) {
        x.set(1000, 1);
    }

    @Test
    void aFaultIsMetByWhoeverWaits() {
        run(device -> {
            IntPtr x = device.allocateInts(1);
            Stream stream = device.createStream();

            device.launch(1, 1, 0, stream, ctx -> leaves(ctx, x));
            device.launch(1, 1, 0, stream, ctx -> step(ctx, x, 1));

            assertThrows(DeviceFault.class, device::synchronize);
        });
    }

    @Test
    void aFaultIsMetAtTheEndIfNobodyWaits() {
        assertThrows(
                DeviceFault.class,
                () ->
                        run(device -> {
                            IntPtr x = device.allocateInts(1);
                            device.launch(1, 1, 0, device.createStream(), ctx -> leaves(ctx, x));
                        }));
    }

    @Kernel
    static void prints(KernelContext ctx, int number) {
        ctx.printf("%d\n", number);
    }

    @Test
    void whatKernelsPrintComesInTheOrderOfTheirLaunches() {
        String output =
                run(device -> {
                    for (int i = 0; i < 6; i++) {
                        int number = i;
                        device.launch(1, 1, 0, device.createStream(), ctx -> prints(ctx, number));
                    }
                    device.synchronize();
                });

        assertEquals("0\n1\n2\n3\n4\n5\n", output);
    }

    @Kernel
    static void parent(KernelContext ctx, IntPtr x) {
        ctx.launch(Dim3.of(1), Dim3.of(1), child -> step(child, x, 1));
        ctx.launch(Dim3.of(1), Dim3.of(1), child -> step(child, x, 2));
    }

    @Test
    void whatAKernelLaunchesComesBeforeTheRestOfItsStream() {
        run(device -> {
            IntPtr x = device.allocateInts(1);
            IntPtr y = device.allocateInts(1);
            Stream one = device.createStream();
            Stream other = device.createStream();

            device.launch(1, 1, 0, one, ctx -> parent(ctx, x));
            device.launch(1, 1, 0, other, ctx -> parent(ctx, y));
            device.launch(1, 1, 0, one, ctx -> step(ctx, x, 100));
            device.launch(1, 1, 0, other, ctx -> step(ctx, y, 200));

            assertEquals(3 * (3 * 1 + 2) + 100, first(device, x));
            assertEquals(3 * (3 * 1 + 2) + 200, first(device, y));
        });
    }

    @Test
    void whereTheClockCountsOneThingIsDoneAfterTheOther() {
        run(
                ProcessTime.counting(0),
                device -> {
                    IntPtr x = device.allocateInts(1);
                    Stream stream = device.createStream();

                    device.launch(1, 1, 0, stream, ctx -> step(ctx, x, 1));

                    assertTrue(stream.isDone());
                });
    }
}
