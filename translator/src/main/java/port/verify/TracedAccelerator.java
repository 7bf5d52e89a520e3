package port.verify;

import java.util.Optional;
import java.util.OptionalInt;
import port.runtime.KernelLaunch;
import port.runtime.spi.Accelerator;
import port.runtime.spi.LaunchRequest;

/// Has the tracer watch the launches of interest.
final class TracedAccelerator implements Accelerator {
    private final Accelerator device;
    private final Focus focus;

    TracedAccelerator(Accelerator device, Focus focus) {
        this.device = device;
        this.focus = focus;
    }

    @Override
    public void launch(LaunchRequest request) {
        focus.tracer().start(focus.contains(request.sequence()));
        if (focus.writers()) {
            focus.tracer().watch(device.nameOf(request.kernel()));
        }
        try {
            device.launch(request);
        } finally {
            focus.tracer().stop();
        }
    }

    @Override
    public Optional<Object> identityOf(LaunchRequest request) {
        return focus.contains(request.sequence()) ? Optional.empty() : device.identityOf(request);
    }

    @Override
    public OptionalInt mostThreads(LaunchRequest request) {
        return device.mostThreads(request);
    }

    @Override
    public String nameOf(KernelLaunch kernel) {
        return device.nameOf(kernel);
    }

    @Override
    public void stop() {
        device.stop();
    }

    @Override
    public void close() {
        device.close();
    }
}
