/// The door for devices other than the emulated one.
package port.runtime.spi;
