package port.reference.gang;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A function that contains collectives: its body, where its parameters and its result are.
public final class GangFunction {
    private final String name;
    private final Deque<Frame> spare = new ArrayDeque<>();
    private FrameShape shape = new FrameShape(0, 0, 0, 0, 0, 0);
    private List<GangNode> body = List.of();
    private List<Input> inputs = List.of();
    private Optional<LaneSlot> result = Optional.empty();
    private int spareWidth;

    public GangFunction(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /// Completes the function: functions may call each other in a circle, so that it exists before its body does.
    public void complete(FrameShape frame, List<GangNode> nodes, List<Input> parameters, Optional<LaneSlot> output) {
        shape = frame;
        body = List.copyOf(nodes);
        inputs = List.copyOf(parameters);
        result = output;
    }

    public FrameShape shape() {
        return shape;
    }

    List<Input> inputs() {
        return inputs;
    }

    Optional<LaneSlot> result() {
        return result;
    }

    Frame take(int width, long stackOffset) {
        if (spareWidth != width) {
            spare.clear();
            spareWidth = width;
        }
        Frame frame = spare.isEmpty() ? new Frame(shape, width) : spare.pop();
        frame.stackOffset = stackOffset;
        frame.returned.clear();
        frame.broken = frame.returned;
        frame.continued = frame.returned;
        return frame;
    }

    void give(Frame frame) {
        if (frame.returned.width() == spareWidth) {
            spare.push(frame);
        }
    }

    /// Runs the body for the lanes of `active`, which is used up.
    void run(Gang gang, Frame frame, Mask active) {
        GangNode.runAll(body, gang, frame, active);
    }
}
