package port.reference.gang;

import java.util.List;
import java.util.Optional;
import port.reference.coverage.BranchMarks;
import port.source.Span;

/// A loop, which goes on until no lane is left in it.
///
/// @param testFirst whether the condition is tested before the first turn
/// @param prelude what must be done before each test
/// @param steps what follows the body, and `continue`
/// @param marks way 0 is another turn, way 1 the end
public record GangLoop(
        boolean testFirst,
        List<GangNode> prelude,
        Optional<Region> condition,
        List<GangNode> body,
        List<GangNode> steps,
        BranchMarks marks,
        Span span)
        implements GangNode {
    public GangLoop {
        prelude = List.copyOf(prelude);
        body = List.copyOf(body);
        steps = List.copyOf(steps);
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        Mask live = gang.take();
        Mask done = gang.take();
        Mask continued = gang.take();
        Mask outerBroken = frame.broken;
        Mask outerContinued = frame.continued;
        frame.broken = done;
        frame.continued = continued;
        live.set(active);
        boolean parted = testFirst && test(gang, frame, live, done, false);
        while (!live.isEmpty()) {
            GangNode.runAll(body, gang, frame, live);
            live.add(continued);
            continued.clear();
            GangNode.runAll(steps, gang, frame, live);
            gang.context().checkpoint(gang.width());
            parted = test(gang, frame, live, done, parted);
        }
        if (parted) {
            gang.join();
        }
        frame.broken = outerBroken;
        frame.continued = outerContinued;
        active.set(done);
        gang.give(continued);
        gang.give(done);
        gang.give(live);
    }

    /// Leaves only the lanes in `live` for which the condition holds; gives whether lanes have parted.
    private boolean test(Gang gang, Frame frame, Mask live, Mask done, boolean parted) {
        GangNode.runAll(prelude, gang, frame, live);
        if (condition.isPresent() && !live.isEmpty()) {
            Mask holds = gang.take();
            condition.get().test(gang, frame, live, holds);
            if (!holds.isEmpty()) {
                marks.take(0);
            }
            if (!live.isEmpty()) {
                marks.take(1);
            }
            gang.notePart(marks, holds, live);
            done.add(live);
            live.set(holds);
            gang.give(holds);
        }
        if (!parted && !live.isEmpty() && !done.isEmpty()) {
            gang.part(span);
            return true;
        }
        return parted;
    }
}
