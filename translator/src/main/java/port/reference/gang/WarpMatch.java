package port.reference.gang;

import java.util.Optional;
import port.source.Span;

/// Finds the lanes named in a mask that hold the same bits.
///
/// @param predicate for `match.all`, the address where 1 is stored if all are the same, else 0
public record WarpMatch(LaneSlot mask, LaneSlot value, Optional<LaneSlot> predicate, LaneSlot result, Span span)
        implements GangNode {
    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        WarpLanes.meet(gang, active, span, warp -> match(gang, frame, warp));
    }

    private void match(Gang gang, Frame frame, WarpLanes warp) {
        for (int rest = warp.here(); rest != 0; rest &= rest - 1) {
            int number = Integer.numberOfTrailingZeros(rest);
            int lane = warp.lane(number);
            int group = warp.group(number, (int) mask.asLong(frame, lane));
            int same = same(frame, warp, group, value.asLong(frame, lane));
            if (predicate.isPresent()) {
                boolean all = same == group;
                gang.context().access.storeI32(predicate.get().asLong(frame, lane), all ? 1 : 0);
                result.setLong(frame, lane, all ? same : 0);
            } else {
                result.setLong(frame, lane, same);
            }
        }
    }

    private int same(Frame frame, WarpLanes warp, int group, long wanted) {
        int same = 0;
        for (int rest = group; rest != 0; rest &= rest - 1) {
            int number = Integer.numberOfTrailingZeros(rest);
            if (value.asLong(frame, warp.lane(number)) == wanted) {
                same |= 1 << number;
            }
        }
        return same;
    }
}
