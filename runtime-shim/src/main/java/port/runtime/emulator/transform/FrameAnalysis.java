package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Types, and differences between threads, of everything in locals and on the stack before each step of a body.
final class FrameAnalysis {
    private final List<Step> steps;
    private final ClassLibrary library;
    private final Simulator simulator;
    private final boolean[] divergent;
    private final Frame[] atMarks;
    private final Frame[] before;
    private final Map<Step.Target, Integer> positions;
    private final ArrayDeque<Integer> work = new ArrayDeque<>();

    private FrameAnalysis(Body body, ClassLibrary library, boolean[] divergent) {
        this.steps = body.steps();
        this.library = library;
        this.simulator = new Simulator(new Purity(library));
        this.divergent = divergent;
        this.atMarks = new Frame[steps.size()];
        this.before = new Frame[steps.size()];
        this.positions = positions(steps);
    }

    /// Analyses a body; `divergent` says of each step whether only some threads of a block may come there.
    ///
    /// Absent frames belong to steps that are never reached.
    static List<Optional<Frame>> analyse(Body body, ClassLibrary library, boolean[] divergent) {
        var analysis = new FrameAnalysis(body, library, divergent);
        analysis.run(body);
        return java.util.Arrays.stream(analysis.before).map(Optional::ofNullable).toList();
    }

    /// Where each target stands.
    static Map<Step.Target, Integer> positions(List<Step> steps) {
        Map<Step.Target, Integer> positions = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Mark(Step.Target target)) {
                positions.put(target, i);
            }
        }
        return positions;
    }

    /// Whether control never goes on to the following step.
    static boolean endsFlow(Step step) {
        return switch (step) {
            case Step.Jump(Opcode opcode, _) -> opcode == Opcode.GOTO;
            case Step.Switch _, Step.Return _ -> true;
            case Step.Plain(var instruction) -> instruction instanceof ThrowInstruction;
            case Step.Load _,
                    Step.Store _,
                    Step.Increment _,
                    Step.Index _,
                    Step.Poll _,
                    Step.Mark _,
                    Step.Line _,
                    Step.Wait _ ->
                    false;
        };
    }

    private void run(Body body) {
        Frame entry = new Frame(body.slots());
        for (int i = 0; i < body.parameters().size(); i++) {
            entry.store(body.parameterSlot(i), Value.of(body.parameters().get(i), false));
        }
        walk(0, entry);
        while (!work.isEmpty()) {
            int position = work.poll();
            walk(position, atMarks[position].copy());
        }
    }

    private void walk(int start, Frame frame) {
        for (int i = start; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step instanceof Step.Mark && i != start) {
                flow(i, frame);
                return;
            }
            before[i] = frame.copy();
            simulator.apply(step, i, frame, divergent[i]);
            switch (step) {
                case Step.Poll(Step.Target target) -> flow(positions.get(target), frame);
                case Step.Jump(_, Step.Target target) -> flow(positions.get(target), frame);
                case Step.Switch(_, List<Step.Target> targets, Step.Target otherwise) -> {
                    targets.forEach(target -> flow(positions.get(target), frame));
                    flow(positions.get(otherwise), frame);
                }
                case Step.Plain _,
                        Step.Load _,
                        Step.Store _,
                        Step.Increment _,
                        Step.Index _,
                        Step.Mark _,
                        Step.Line _,
                        Step.Wait _,
                        Step.Return _ -> {}
            }
            if (endsFlow(step)) {
                return;
            }
        }
    }

    private void flow(int position, Frame frame) {
        if (atMarks[position] == null) {
            atMarks[position] = frame.copy();
        } else if (!atMarks[position].merge(frame, library)) {
            return;
        }
        if (!work.contains(position)) {
            work.add(position);
        }
    }
}
