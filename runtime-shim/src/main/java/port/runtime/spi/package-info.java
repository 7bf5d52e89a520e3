/// The door for devices other than the emulated one.
///
/// [port.runtime.spi.Accelerator] is what a device has to do; [port.runtime.spi.LaunchRequest] what it is given.
package port.runtime.spi;
