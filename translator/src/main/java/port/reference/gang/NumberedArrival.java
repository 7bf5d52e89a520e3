package port.reference.gang;

import port.diagnostic.Code;
import port.reference.machine.Spinning;
import port.reference.memory.Fault;
import port.source.Span;

/// Threads arrive at a numbered barrier and go on, which lanes of a gang cannot: the launch starts again with threads that run by themselves.
public record NumberedArrival(Span span) implements GangNode {
    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        if (gang.context().canStartAgain()) {
            throw new Spinning();
        }
        throw new Fault(Code.UNSUPPORTED, "arriving at a barrier without waiting, in a launch that is cooperative")
                .at(span)
                .in(gang.context().describe(active.first()));
    }
}
