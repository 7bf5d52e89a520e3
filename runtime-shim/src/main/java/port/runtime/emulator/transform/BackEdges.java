package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// The loops of a region in which a thread might stay for ever.
///
/// Loops that count an `int` up or down by a constant towards a bound that the loop does not change are left alone: they end by
/// themselves, and a check would keep HotSpot from vectorising them.
final class BackEdges {
    private final Flow flow;
    private final List<Step> steps;
    private final BitSet checked = new BitSet();

    BackEdges(Body body, Flow flow, BitSet blocks) {
        this.flow = flow;
        this.steps = body.steps();
        Map<Step.Target, Integer> positions = FrameAnalysis.positions(steps);
        for (int b = blocks.nextSetBit(0); b >= 0; b = blocks.nextSetBit(b + 1)) {
            Flow.Block block = flow.blocks().get(b);
            int last = block.end() - 1;
            switch (steps.get(last)) {
                case Step.Jump(_, Step.Target target) -> look(last, positions.get(target));
                case Step.Switch(_, List<Step.Target> targets, Step.Target otherwise) -> {
                    targets.forEach(target -> look(last, positions.get(target)));
                    look(last, positions.get(otherwise));
                }
                case Step.Plain _,
                        Step.Load _,
                        Step.Store _,
                        Step.Increment _,
                        Step.Index _,
                        Step.Poll _,
                        Step.Mark _,
                        Step.Line _,
                        Step.Wait _,
                        Step.Return _ -> {}
            }
        }
    }

    /// Whether the loop that starts at a mark has to look at the clock.
    boolean needsCheck(int mark) {
        return checked.get(mark);
    }

    private void look(int jump, int target) {
        if (target <= jump && isCycle(target, jump) && !isCounted(target, jump)) {
            checked.set(target);
        }
    }

    /// Whether a thread can come back to the jump without waiting in between.
    private boolean isCycle(int target, int jump) {
        return flow.region(flow.blockOf(target)).get(flow.blockOf(jump));
    }

    /// `for (...; i < bound; i++)` as javac writes it: test at the start, increment right before the jump back.
    private boolean isCounted(int start, int end) {
        if (!(steps.get(end) instanceof Step.Jump(Opcode opcode, _)) || opcode != Opcode.GOTO) {
            return false;
        }
        int before = end - 1;
        while (steps.get(before) instanceof Step.Line) {
            before--;
        }
        if (!(steps.get(before) instanceof Step.Increment(int counter, int amount)) || amount == 0) {
            return false;
        }
        int first = start + 1;
        while (steps.get(first) instanceof Step.Line) {
            first++;
        }
        return isOnlyChangedAt(counter, before, start, end) && isTest(first, counter, amount > 0, start, end);
    }

    private boolean isTest(int first, int counter, boolean up, int start, int end) {
        if (!(steps.get(first) instanceof Step.Load(TypeKind kind, int slot))
                || kind != TypeKind.INT
                || slot != counter) {
            return false;
        }
        if (steps.get(first + 1) instanceof Step.Jump(Opcode opcode, _)) {
            return up ? opcode == Opcode.IFGE || opcode == Opcode.IFGT : opcode == Opcode.IFLE || opcode == Opcode.IFLT;
        }
        boolean fixed =
                switch (steps.get(first + 1)) {
                    case Step.Load(_, int bound) -> isOnlyChangedAt(bound, -1, start, end);
                    case Step.Plain(var instruction) ->
                            instruction instanceof java.lang.classfile.instruction.ConstantInstruction;
                    case Step.Index _ -> true;
                    case Step.Store _,
                            Step.Increment _,
                            Step.Jump _,
                            Step.Poll _,
                            Step.Switch _,
                            Step.Mark _,
                            Step.Line _,
                            Step.Wait _,
                            Step.Return _ ->
                            false;
                };
        return fixed
                && steps.get(first + 2) instanceof Step.Jump(Opcode opcode, _)
                && (up ? opcode == Opcode.IF_ICMPGE : opcode == Opcode.IF_ICMPLE);
    }

    private boolean isOnlyChangedAt(int slot, int place, int start, int end) {
        for (int i = start; i <= end; i++) {
            boolean changes =
                    switch (steps.get(i)) {
                        case Step.Store(_, int stored) -> stored == slot;
                        case Step.Increment(int stored, _) -> stored == slot;
                        case Step.Plain _,
                                Step.Load _,
                                Step.Index _,
                                Step.Jump _,
                                Step.Poll _,
                                Step.Switch _,
                                Step.Mark _,
                                Step.Line _,
                                Step.Wait _,
                                Step.Return _ ->
                                false;
                    };
            if (changes && i != place) {
                return false;
            }
        }
        return true;
    }
}
