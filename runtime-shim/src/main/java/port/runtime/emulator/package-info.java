/// The emulated device: memory, streams, block scheduler and the kernel transform.
package port.runtime.emulator;
