package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import port.runtime.Device;
import port.runtime.HostProcess;
import port.runtime.emulator.schedule.ThreadOrder;
import port.runtime.emulator.schedule.Together;
import port.runtime.spi.Accelerator;

/// Runs a piece of host code on several devices and compares all device memory after each launch.
final class Engines {
    private Engines() {}

    /// Fails unless the emulated device, with one worker, with several, with threads that run
    /// together, and from the last thread to the first, leaves the same memory as the oracle.
    static void compare(Consumer<Device> host) {
        List<byte[]> expected = run(ThreadOracle::new, host);
        List<byte[]> inOrder = run(() -> new EmulatedAccelerator(EmulatorOptions.sequential()), host);
        List<byte[]> sideBySide =
                run(() -> new EmulatedAccelerator(new EmulatorOptions(2, java.util.Optional.empty())), host);

        List<byte[]> together =
                run(() -> new EmulatedAccelerator(EmulatorOptions.sequential().with(Together.ALWAYS)), host);
        List<byte[]> lastFirst =
                run(() -> new EmulatedAccelerator(EmulatorOptions.sequential().with(ThreadOrder.DESCENDING)), host);

        check(expected, inOrder);
        check(expected, sideBySide);
        check(expected, together);
        check(expected, lastFirst);
    }

    private static void check(List<byte[]> expected, List<byte[]> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), actual.get(i), "buffer snapshot " + i);
        }
    }

    /// The bytes of all buffers after each launch.
    static List<byte[]> run(Supplier<Accelerator> accelerator, Consumer<Device> host) {
        List<byte[]> snapshots = new ArrayList<>();
        HostProcess process =
                HostProcess.builder()
                        .accelerator(accelerator)
                        .listener((_, buffers) ->
                                buffers.forEach(buffer -> snapshots.add(buffer.bytes().toArray(ValueLayout.JAVA_BYTE))))
                        .build();
        try {
            process.run(running -> {
                host.accept(running.device());
                return 0;
            });
        } finally {
            process.close();
        }
        return snapshots;
    }
}
