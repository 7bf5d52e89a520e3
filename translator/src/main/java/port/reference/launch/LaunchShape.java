package port.reference.launch;

/// How a kernel is launched.
///
/// @param sharedBytes dynamic shared memory of a block
/// @param cooperative whether all blocks must run side by side
public record LaunchShape(Dim grid, Dim block, long sharedBytes, boolean cooperative) {}
