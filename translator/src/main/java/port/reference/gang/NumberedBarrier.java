package port.reference.gang;

import java.util.HashMap;
import java.util.Map;
import port.diagnostic.Code;
import port.reference.machine.Spinning;
import port.reference.memory.Fault;
import port.source.Span;

/// One of the barriers of a block that have numbers: so many threads as each says meet there, here or elsewhere in the code.
///
/// Lanes that come together go on at once if they are enough. Else the launch starts again with threads that run by themselves.
///
/// @param threads how many; all of the block where it is 0
public record NumberedBarrier(LaneSlot number, LaneSlot threads, Span span) implements GangNode {
    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        Map<Long, Integer> here = new HashMap<>();
        int[] lanes = active.lanes();
        for (int k = active.start(); k < active.end(); k++) {
            here.merge(number.asLong(frame, lanes[k]), 1, Integer::sum);
        }
        for (int k = active.start(); k < active.end(); k++) {
            long said = threads.asLong(frame, lanes[k]);
            long expected = said == 0 ? gang.width() : Math.min(said, gang.width());
            if (here.get(number.asLong(frame, lanes[k])) < expected) {
                throw missing(gang, lanes[k], expected);
            }
        }
        gang.context().watch.passBarrier();
    }

    private RuntimeException missing(Gang gang, int lane, long expected) {
        if (gang.context().canStartAgain()) {
            return new Spinning();
        }
        return new Fault(
                        Code.BARRIER_NOT_REACHED,
                        "fewer than the %d threads that this barrier waits for come to it".formatted(expected))
                .at(span)
                .in(gang.context().describe(lane));
    }
}
