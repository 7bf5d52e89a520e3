package port.reference.gang;

import java.util.List;
import port.source.Span;

/// `if`: each branch for its lanes.
public record GangIf(Region condition, List<GangNode> whenTrue, List<GangNode> whenFalse, Span span)
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
