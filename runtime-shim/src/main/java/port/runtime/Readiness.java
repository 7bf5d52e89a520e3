package port.runtime;

import java.util.function.Supplier;
import port.runtime.spi.Accelerator;

/// Lets an accelerator get ready beside what the host does before its first launch.
final class Readiness {
    private final Device device;
    private final Supplier<Accelerator> accelerator;
    private Thread thread;

    Readiness(Device device, Supplier<Accelerator> accelerator) {
        this.device = device;
        this.accelerator = accelerator;
    }

    /// Begins, unless that was done. The first memory of a device is a sign that launches follow.
    synchronized void begin() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("port-readiness").start(this::getReady);
        }
    }

    private void getReady() {
        try {
            accelerator.get().getReady(device);
        } catch (Fault _) {
            // What keeps a launch from running, the program's first one finds and tells as well.
        }
    }

    /// Waits until the accelerator is left alone.
    synchronized void end() {
        if (thread == null) {
            return;
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
