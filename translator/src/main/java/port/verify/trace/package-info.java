/// Watches a port run: puts calls of [port.verify.trace.Tracer] into its classes, behind every store through a pointer, in front of every atomic
/// addition of floats and behind every assignment of a local variable of device code.
package port.verify.trace;
