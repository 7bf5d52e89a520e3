package port.reference.gang;

import java.util.Optional;
import port.source.Span;

/// A barrier of all blocks: the block waits until the others have come as far.
public record GridBarrier(Span span) implements GangNode {
    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        new BlockBarrier(BlockBarrier.Vote.NONE, Optional.empty(), Optional.empty(), span).run(gang, frame, active);
        gang.waitForGrid(span);
        gang.context().watch.passGrid();
    }
}
