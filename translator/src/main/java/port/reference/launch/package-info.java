/// Launches as the outside sees them: their shape, their record, the device memory after them.
package port.reference.launch;
