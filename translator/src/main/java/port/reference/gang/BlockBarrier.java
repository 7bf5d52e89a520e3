package port.reference.gang;

import java.util.Optional;
import port.diagnostic.Code;
import port.reference.machine.Spinning;
import port.reference.memory.Fault;
import port.source.Span;

/// A barrier of the block, perhaps with a vote. All lanes are here already, so that it only checks and votes.
///
/// @param vote what the result says of the predicates
public record BlockBarrier(Vote vote, Optional<LaneSlot> predicate, Optional<LaneSlot> result, Span span)
        implements GangNode {
    /// What a barrier finds out.
    public enum Vote {
        NONE,
        COUNT,
        AND,
        OR
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        checkAllHere(gang, active);
        gang.context().watch.passBarrier();
        if (predicate.isPresent() && result.isPresent()) {
            int outcome = count(frame, active);
            int[] lanes = active.lanes();
            for (int k = active.start(); k < active.end(); k++) {
                result.get().setLong(frame, lanes[k], outcome);
            }
        }
    }

    private int count(Frame frame, Mask active) {
        int[] lanes = active.lanes();
        int holding = 0;
        for (int k = active.start(); k < active.end(); k++) {
            if (predicate.get().asLong(frame, lanes[k]) != 0) {
                holding++;
            }
        }
        return switch (vote) {
            case NONE, COUNT -> holding;
            case AND -> holding == active.count() ? 1 : 0;
            case OR -> holding > 0 ? 1 : 0;
        };
    }

    private void checkAllHere(Gang gang, Mask active) {
        Mask absent = gang.take();
        gang.absent(active, absent);
        if (!absent.isEmpty()) {
            if (gang.context().canStartAgain() && !isWarpSplit(gang, active, absent)) {
                // PTX ISA, bar.sync: whole warps may meet others at another barrier; threads that run by themselves
                // find out.
                throw new Spinning();
            }
            throw notReached(gang, active, absent);
        }
        gang.give(absent);
    }

    private static boolean isWarpSplit(Gang gang, Mask active, Mask absent) {
        for (int lane = 0; lane < gang.width(); lane += WarpLanes.SIZE) {
            int warp = lane / WarpLanes.SIZE;
            if (active.warp(warp) != 0 && absent.warp(warp) != 0) {
                return true;
            }
        }
        return false;
    }

    private Fault notReached(Gang gang, Mask active, Mask absent) {
        var context = gang.context();
        String who = absent.isEmpty() ? "" : ", " + context.describe(absent.first()) + " does not";
        var fault =
                new Fault(
                                Code.BARRIER_NOT_REACHED,
                                "%d of %d threads reach this barrier%s"
                                        .formatted(active.count(), active.count() + absent.count(), who))
                        .at(span)
                        .in(context.describe(active.first()));
        gang.lastParting().ifPresent(place -> fault.with(new Fault.Note(place, "the threads part here")));
        return fault;
    }
}
