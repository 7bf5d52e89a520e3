package port.reference.gang;

import java.util.List;
import port.reference.coverage.BranchMarks;
import port.source.Span;

/// `switch`: lanes wait at their case until those before have fallen through to it.
///
/// @param value an `int` or `long` lane array, in the order of `longs`
/// @param cases in source order
/// @param marks a way for each case, and one more for lanes that have none
public record GangSwitch(LaneSlot value, List<Case> cases, BranchMarks marks, Span span) implements GangNode {
    public GangSwitch {
        cases = List.copyOf(cases);
    }

    /// Labels and the statements up to the next label.
    public record Case(List<Long> labels, boolean isDefault, List<GangNode> body) {
        public Case {
            labels = List.copyOf(labels);
            body = List.copyOf(body);
        }
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        Mask waiting = gang.take();
        Mask falling = gang.take();
        Mask broken = gang.take();
        Mask outerBroken = frame.broken;
        frame.broken = broken;
        waiting.set(active);
        boolean parted = false;
        for (int i = 0; i < cases.size(); i++) {
            Case group = cases.get(i);
            enter(frame, group, waiting, falling);
            if (!falling.isEmpty()) {
                marks.take(i);
                gang.notePart(marks, falling, waiting);
            }
            if (!parted && !falling.isEmpty() && !falling.sameAs(active)) {
                gang.part(span);
                parted = true;
            }
            GangNode.runAll(group.body(), gang, frame, falling);
        }
        if (!waiting.isEmpty()) {
            marks.take(cases.size());
        }
        if (parted) {
            gang.join();
        }
        frame.broken = outerBroken;
        active.set(waiting);
        active.add(falling);
        active.add(broken);
        gang.give(broken);
        gang.give(falling);
        gang.give(waiting);
    }

    private void enter(Frame frame, Case group, Mask waiting, Mask falling) {
        int[] lanes = waiting.lanes();
        int end = waiting.end();
        for (int k = waiting.start(); k < end; k++) {
            long number = value.asLong(frame, lanes[k]);
            if (group.labels().contains(number) || group.isDefault() && isElsewhere(number)) {
                waiting.mark(lanes[k], Mask.HOLDS);
            }
        }
        waiting.clearMarked();
        waiting.moveMarked(Mask.HOLDS, falling);
    }

    private boolean isElsewhere(long number) {
        return cases.stream().noneMatch(group -> group.labels().contains(number));
    }
}
