package port.reference.gang;

/// The variables of one activation of a gang function: an array over the lanes for each, by kind. Fields are read by compiled code.
public final class Frame {
    public final int[][] ints;
    public final long[][] longs;
    public final float[][] floats;
    public final double[][] doubles;

    /// Kernel arguments and variables that are the same for all lanes, as 64 bits.
    public final long[] uniforms;

    /// Where the frame begins in the local memory of each lane.
    public long stackOffset;

    /// Lanes that have returned from this activation.
    final Mask returned;

    /// Where `break` and `continue` of the innermost loop or switch put lanes.
    Mask broken;

    Mask continued;

    Frame(FrameShape shape, int width) {
        uniforms = new long[shape.uniforms()];
        ints = new int[shape.ints()][width];
        longs = new long[shape.longs()][width];
        floats = new float[shape.floats()][width];
        doubles = new double[shape.doubles()][width];
        returned = new Mask(width);
        broken = returned;
        continued = returned;
    }
}
