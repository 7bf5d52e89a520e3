package port.reference.gang;

/// How many lane arrays of each kind an activation needs, and how much local memory per lane.
///
/// @param uniforms values that all lanes share
public record FrameShape(int ints, int longs, int floats, int doubles, int uniforms, long stackBytes) {}
