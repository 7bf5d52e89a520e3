package port.reference.gang;

import java.util.List;

/// A part of a kernel that runs once for all its active lanes.
public interface GangNode {
    /// Runs for the lanes of `active`, and takes those out of it that leave by `return`, `break` or `continue`.
    void run(Gang gang, Frame frame, Mask active);

    /// Runs nodes in order, as long as a lane is left.
    static void runAll(List<GangNode> nodes, Gang gang, Frame frame, Mask active) {
        for (GangNode node : nodes) {
            if (active.isEmpty()) {
                return;
            }
            node.run(gang, frame, active);
        }
    }
}
