package port.reference.gang;

import java.util.List;

/// Runs `cleanup` for all lanes that came in, also for those that left the body.
public record GangCleanup(List<GangNode> body, List<GangNode> cleanup) implements GangNode {
    public GangCleanup {
        body = List.copyOf(body);
        cleanup = List.copyOf(cleanup);
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        Mask all = gang.take();
        all.set(active);
        GangNode.runAll(body, gang, frame, active);
        GangNode.runAll(cleanup, gang, frame, all);
        gang.give(all);
    }
}
