package port.reference.gang;

/// A lane array of a frame.
///
/// @param index within the arrays of its kind
public record LaneSlot(Kind kind, int index) {
    /// What the array holds.
    public enum Kind {
        INT,
        LONG,
        FLOAT,
        DOUBLE
    }

    long asLong(Frame frame, int lane) {
        return switch (kind) {
            case INT -> frame.ints[index][lane];
            case LONG -> frame.longs[index][lane];
            case FLOAT -> Float.floatToRawIntBits(frame.floats[index][lane]);
            case DOUBLE -> Double.doubleToRawLongBits(frame.doubles[index][lane]);
        };
    }

    void setLong(Frame frame, int lane, long bits) {
        switch (kind) {
            case INT -> frame.ints[index][lane] = (int) bits;
            case LONG -> frame.longs[index][lane] = bits;
            case FLOAT -> frame.floats[index][lane] = Float.intBitsToFloat((int) bits);
            case DOUBLE -> frame.doubles[index][lane] = Double.longBitsToDouble(bits);
        }
    }

    /// Copies all lanes from an array of the same kind.
    void copyFrom(Frame frame, LaneSlot other, Frame source, int width) {
        switch (kind) {
            case INT -> System.arraycopy(source.ints[other.index], 0, frame.ints[index], 0, width);
            case LONG -> System.arraycopy(source.longs[other.index], 0, frame.longs[index], 0, width);
            case FLOAT -> System.arraycopy(source.floats[other.index], 0, frame.floats[index], 0, width);
            case DOUBLE -> System.arraycopy(source.doubles[other.index], 0, frame.doubles[index], 0, width);
        }
    }
}
