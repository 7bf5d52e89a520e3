package port.reference.gang;

import port.source.Span;

/// Combines 32-bit integers of the lanes named in a mask.
public record WarpReduce(Mode mode, boolean unsigned, LaneSlot mask, LaneSlot value, LaneSlot result, Span span)
        implements GangNode {
    /// The operation.
    public enum Mode {
        ADD,
        MIN,
        MAX,
        AND,
        OR,
        XOR
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        WarpLanes.meet(gang, active, span, warp -> reduce(frame, warp));
    }

    private void reduce(Frame frame, WarpLanes warp) {
        for (int rest = warp.here(); rest != 0; rest &= rest - 1) {
            int number = Integer.numberOfTrailingZeros(rest);
            int lane = warp.lane(number);
            int group = warp.group(number, (int) mask.asLong(frame, lane));
            int first = Integer.numberOfTrailingZeros(group);
            int total = (int) value.asLong(frame, warp.lane(first));
            for (int others = group & group - 1; others != 0; others &= others - 1) {
                int other = warp.lane(Integer.numberOfTrailingZeros(others));
                total = combine(total, (int) value.asLong(frame, other));
            }
            result.setLong(frame, lane, total);
        }
    }

    private int combine(int left, int right) {
        return switch (mode) {
            case ADD -> left + right;
            case MIN -> isLess(left, right) ? left : right;
            case MAX -> isLess(left, right) ? right : left;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
        };
    }

    private boolean isLess(int left, int right) {
        return unsigned ? Integer.compareUnsigned(left, right) < 0 : left < right;
    }
}
