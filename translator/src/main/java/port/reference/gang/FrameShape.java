package port.reference.gang;

/// How many lane arrays of each kind an activation needs, and how much local memory per lane.
public record FrameShape(int ints, int longs, int floats, int doubles, long stackBytes) {}
