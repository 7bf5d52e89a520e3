package port.reference.gang;

import java.util.Optional;
import port.source.Span;

/// A vote among the lanes named in a mask; without a predicate, only their meeting.
public record WarpVote(Mode mode, LaneSlot mask, Optional<LaneSlot> predicate, Optional<LaneSlot> result, Span span)
        implements GangNode {
    /// What the result says.
    public enum Mode {
        ALL,
        ANY,
        UNIFORM,
        BALLOT,
        /// Nothing: `__syncwarp`.
        MEET
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        WarpLanes.meet(gang, active, span, warp -> vote(frame, warp));
    }

    private void vote(Frame frame, WarpLanes warp) {
        int holding = 0;
        for (int rest = warp.here(); rest != 0 && predicate.isPresent(); rest &= rest - 1) {
            int number = Integer.numberOfTrailingZeros(rest);
            if (predicate.get().asLong(frame, warp.lane(number)) != 0) {
                holding |= 1 << number;
            }
        }
        for (int rest = warp.here(); rest != 0; rest &= rest - 1) {
            int number = Integer.numberOfTrailingZeros(rest);
            int lane = warp.lane(number);
            int group = warp.group(number, (int) mask.asLong(frame, lane));
            int yes = holding & group;
            long outcome =
                    switch (mode) {
                        case ALL -> yes == group ? 1 : 0;
                        case ANY -> yes != 0 ? 1 : 0;
                        case UNIFORM -> yes == 0 || yes == group ? 1 : 0;
                        case BALLOT, MEET -> yes;
                    };
            result.ifPresent(slot -> slot.setLong(frame, lane, outcome));
        }
    }
}
