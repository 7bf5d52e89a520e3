/// What ported programs import: memory, kernels, launches and the emulated device.
module port.runtime {
    requires java.management;

    exports port.runtime;
    exports port.runtime.emulator;
    exports port.runtime.emulator.kernel;
    exports port.runtime.emulator.schedule;
    exports port.runtime.spi;

    uses port.runtime.spi.Accelerator;

    provides port.runtime.spi.Accelerator with
            port.runtime.emulator.EmulatedAccelerator;
}
