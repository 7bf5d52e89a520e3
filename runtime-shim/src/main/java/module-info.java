/// What ported programs import: memory, kernels, launches and the emulated device.
module port.runtime {
    exports port.runtime;
    exports port.runtime.spi;

    uses port.runtime.spi.Accelerator;
}
