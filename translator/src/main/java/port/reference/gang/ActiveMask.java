package port.reference.gang;

import port.source.Span;

/// Gives each lane the lanes of its warp that are here.
public record ActiveMask(LaneSlot result, Span span) implements GangNode {
    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        WarpLanes.each(
                gang,
                active,
                span,
                warp -> {
                    for (int rest = warp.here(); rest != 0; rest &= rest - 1) {
                        result.setLong(frame, warp.lane(Integer.numberOfTrailingZeros(rest)), warp.here());
                    }
                });
    }
}
