package port.reference.replay;

/// A thread of the launch.
///
/// @param block the block's number, x fastest
/// @param name in words: `thread (3,0,0) of block (1,0,0)`
public record ReplayThread(long block, int lane, String name) {}
