package port.reference.gang;

import port.reference.machine.Context;

/// Compiled code that a loop runs for each active lane.
@FunctionalInterface
public interface LaneCode {
    /// Runs for the lanes `active.lane(k)`, `active.start() <= k < active.end()`. A lane that leaves (or whose condition holds) says so
    /// with [Mask#mark].
    void run(Context context, Frame frame, Mask active);
}
