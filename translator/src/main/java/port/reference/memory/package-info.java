/// The memory of a running program: allocations with 64-bit addresses, found, checked and read byte by byte.
///
/// Knows nothing of threads, code or the IR.
package port.reference.memory;
