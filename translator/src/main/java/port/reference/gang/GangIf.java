package port.reference.gang;

import java.util.List;
import port.reference.coverage.BranchMarks;
import port.source.Span;

/// `if`: each branch for its lanes.
///
/// @param marks way 0 is the one for lanes whose condition holds
public record GangIf(Region condition, List<GangNode> whenTrue, List<GangNode> whenFalse, BranchMarks marks, Span span)
        implements GangNode {
    public GangIf {
        whenTrue = List.copyOf(whenTrue);
        whenFalse = List.copyOf(whenFalse);
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        Mask yes = gang.take();
        condition.test(gang, frame, active, yes);
        boolean parted = !active.isEmpty() && !yes.isEmpty();
        if (parted) {
            gang.part(span);
            gang.notePart(marks, yes, active);
        }
        if (!yes.isEmpty()) {
            marks.take(0);
        }
        if (!active.isEmpty()) {
            marks.take(1);
        }
        GangNode.runAll(whenTrue, gang, frame, yes);
        GangNode.runAll(whenFalse, gang, frame, active);
        if (parted) {
            gang.join();
        }
        active.add(yes);
        gang.give(yes);
    }
}
