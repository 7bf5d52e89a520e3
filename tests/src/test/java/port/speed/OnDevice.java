package port.speed;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import port.runtime.Device;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.emulator.EmulatedAccelerator;
import port.runtime.emulator.EmulatorOptions;

/// A process with an emulated device, and numbers in its memory and the host's.
@State(Scope.Benchmark)
public class OnDevice {
    static final int COUNT = 1 << 16;

    HostProcess process;
    Device device;
    FloatPtr x;
    FloatPtr y;
    FloatPtr onHost;

    @Setup(Level.Trial)
    public void start() {
        process = HostProcess.builder().accelerator(() -> new EmulatedAccelerator(EmulatorOptions.standard())).build();
        device = process.device();
        process.bind(() -> {
            x = device.allocateFloats(COUNT);
            y = device.allocateFloats(COUNT);
            onHost = FloatPtr.local(COUNT);
            device.fillBytes(x, 0, COUNT * Float.BYTES);
            device.fillBytes(y, 0, COUNT * Float.BYTES);
        });
    }

    @TearDown(Level.Trial)
    public void end() {
        process.close();
    }
}
