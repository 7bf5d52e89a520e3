package port.reference.gang;

import port.source.Span;

/// A shuffle, as PTX defines `shfl.sync`.
public record WarpShuffle(
        Mode mode, LaneSlot mask, LaneSlot value, LaneSlot operand, LaneSlot width, LaneSlot result, Span span)
        implements GangNode {
    /// How the source lane is found.
    public enum Mode {
        INDEX,
        UP,
        DOWN,
        XOR
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        WarpLanes.meet(gang, active, span, warp -> shuffle(frame, warp));
    }

    private void shuffle(Frame frame, WarpLanes warp) {
        for (int rest = warp.here(); rest != 0; rest &= rest - 1) {
            int number = Integer.numberOfTrailingZeros(rest);
            int lane = warp.lane(number);
            int group = warp.group(number, (int) mask.asLong(frame, lane));
            int source = source(number, (int) operand.asLong(frame, lane), (int) width.asLong(frame, lane));
            int from = (group >>> source & 1) != 0 ? warp.lane(source) : lane;
            result.setLong(frame, lane, value.asLong(frame, from));
        }
    }

    private int source(int number, int operandValue, int segment) {
        int segmentMask = WarpLanes.SIZE - segment & 0x1f;
        int first = number & segmentMask;
        int last = first | 0x1f & ~segmentMask;
        int offset = operandValue & 0x1f;
        int source =
                switch (mode) {
                    case INDEX -> first | offset & ~segmentMask;
                    case UP -> number - offset;
                    case DOWN -> number + offset;
                    case XOR -> number ^ offset;
                };
        boolean inside = mode == Mode.UP ? source >= first : source <= last;
        return inside ? source : number;
    }
}
