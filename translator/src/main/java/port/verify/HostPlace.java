package port.verify;

/// Where in the host's memory an address points.
///
/// @param start the address of the memory that it points into
/// @param isWhole whether that memory is an allocation or a variable by itself, not all variables of a stack together
public record HostPlace(long start, boolean isWhole) {}
