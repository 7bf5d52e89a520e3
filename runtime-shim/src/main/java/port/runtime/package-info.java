/// What ported programs import: pointers, kernels, launches, streams and the C library they need.
///
/// Depends on `java.base` alone, because every ported program ships it.
package port.runtime;
