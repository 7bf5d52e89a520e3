package port.reference.gang;

import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.reference.memory.Fault;
import port.source.Span;

/// A call of a function with collectives, by all active lanes together.
///
/// @param stackEnd where the callee's local memory begins, behind the caller's frame
public record GangCall(
        GangFunction function, List<LaneSlot> arguments, Optional<LaneSlot> result, StackEnd stackEnd, Span span)
        implements GangNode {
    private static final int DEEPEST = 512;

    /// The size of the caller's frame, known when all of it is compiled.
    @FunctionalInterface
    public interface StackEnd {
        long bytes();
    }

    public GangCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        Frame callee = function.take(gang.width(), frame.stackOffset + stackEnd.bytes());
        for (Input input : function.inputs()) {
            input.slot().copyFrom(callee, arguments.get(input.argument()), frame, gang.width());
        }
        if (gang.enterCall(span) > DEEPEST) {
            throw new Fault(Code.STACK_OVERFLOW, "calls nested more than " + DEEPEST + " deep").at(span);
        }
        Mask inside = gang.take();
        inside.set(active);
        function.run(gang, callee, inside);
        gang.give(inside);
        gang.leaveCall();
        if (result.isPresent() && function.result().isPresent()) {
            copyResult(frame, callee, active);
        }
        function.give(callee);
    }

    private void copyResult(Frame frame, Frame callee, Mask active) {
        LaneSlot target = result.get();
        LaneSlot source = function.result().get();
        int[] lanes = active.lanes();
        int end = active.end();
        for (int k = active.start(); k < end; k++) {
            target.setLong(frame, lanes[k], source.asLong(callee, lanes[k]));
        }
    }
}
