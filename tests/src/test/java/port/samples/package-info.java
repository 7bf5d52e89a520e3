/// The samples and their checked-in ports.
package port.samples;
