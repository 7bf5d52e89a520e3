package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import port.runtime.emulator.kernel.WaitKind;

/// Lets threads that spin until another thread changes memory give way to it, every now and then.
///
/// ```
/// loop: if (flag[0] == 0) goto loop
///     ->  loop: if (flag[0] == 0) goto again; ...   again: while it need not give way goto loop; wait (yield); goto loop
/// ```
/// A loop spins if it hands no local on from turn to turn, so that only memory can end it, if it naps, or if it tries for a lock:
/// it branches on the result of a compare-and-swap that it does not hand on.
final class SpinLoops {
    private static final Set<String> TRIES = Set.of("atomicCAS", "atomicExch");
    private static final String NAP = "nanosleep";

    private final Body body;
    private final List<Step> steps;
    private final Flow flow;
    private final Liveness liveness;

    private SpinLoops(Body body) {
        this.body = body;
        this.steps = body.steps();
        this.flow = new Flow(body);
        this.liveness = new Liveness(body, flow);
    }

    /// The body with a yield on the way back of each loop that spins.
    static Body giveWay(Body body) {
        return new SpinLoops(body).rewrite();
    }

    /// Whether the body has a loop that spins without steps that `acts` holds for.
    static boolean anyIn(Body body, Predicate<List<Step>> acts) {
        Map<Step.Target, Integer> positions = FrameAnalysis.positions(body.steps());
        boolean hasLoop = false;
        for (int i = 0; i < body.steps().size(); i++) {
            hasLoop |= body.steps().get(i) instanceof Step.Jump(_, Step.Target target) && positions.get(target) <= i;
        }
        return hasLoop && new SpinLoops(body).anySpins(positions, acts);
    }

    private boolean anySpins(Map<Step.Target, Integer> positions, Predicate<List<Step>> acts) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Jump(_, Step.Target target) && positions.get(target) <= i) {
                int header = flow.blockOf(positions.get(target));
                int back = flow.blockOf(i);
                boolean acting =
                        loop(header, back).stream()
                                .mapToObj(flow.blocks()::get)
                                .anyMatch(block -> acts.test(steps.subList(block.start(), block.end())));
                if (!acting && spins(header, back)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Body rewrite() {
        Map<Step.Target, Integer> positions = FrameAnalysis.positions(steps);
        List<Step> result = new ArrayList<>(steps);
        List<Step> detours = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Jump(Opcode opcode, Step.Target target)
                    && positions.get(target) <= i
                    && spins(flow.blockOf(positions.get(target)), flow.blockOf(i))) {
                var again = new Step.Target();
                result.set(i, new Step.Jump(opcode, again));
                detours.add(new Step.Mark(again));
                detours.add(new Step.Poll(target));
                detours.add(new Step.Wait(WaitKind.YIELD, List.of(), Optional.empty(), place(i)));
                detours.add(new Step.Jump(Opcode.GOTO, target));
            }
        }
        result.addAll(detours);
        return new Body(body.name(), body.source(), body.parameters(), result, body.slots());
    }

    private String place(int step) {
        for (int i = step; i >= 0; i--) {
            if (steps.get(i) instanceof Step.Line(int line)) {
                return body.place(line);
            }
        }
        return body.name();
    }

    private boolean spins(int header, int back) {
        BitSet loop = loop(header, back);
        if (!loop.get(back)) {
            return false;
        }
        BitSet carried = liveness.at(header);
        BitSet stored = new BitSet();
        boolean naps = false;
        boolean tries = false;
        for (int b = loop.nextSetBit(0); b >= 0; b = loop.nextSetBit(b + 1)) {
            for (int i = flow.blocks().get(b).start(); i < flow.blocks().get(b).end(); i++) {
                switch (steps.get(i)) {
                    case Step.Store(_, int slot) -> stored.set(slot);
                    case Step.Increment(int slot, _) -> stored.set(slot);
                    case Step.Plain(InvokeInstruction call) -> {
                        naps |= call.name().equalsString(NAP);
                        tries |= TRIES.contains(call.name().stringValue()) && !isHandedOn(i, carried);
                    }
                    case Step.Plain _,
                            Step.Load _,
                            Step.Index _,
                            Step.Jump _,
                            Step.Poll _,
                            Step.Switch _,
                            Step.Mark _,
                            Step.Line _,
                            Step.Wait _,
                            Step.Return _ -> {}
                }
            }
        }
        carried.and(stored);
        return naps || tries || carried.isEmpty();
    }

    private boolean isHandedOn(int call, BitSet carried) {
        return switch (steps.get(call + 1)) {
            case Step.Store(_, int slot) -> carried.get(slot);
            case Step.Plain(var next) -> next.opcode() == Opcode.DUP || next.opcode() == Opcode.POP;
            case Step.Load _,
                    Step.Increment _,
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
    }

    /// The blocks on the ways from `header` to `back` that neither wait nor come by `header` again, as those of an outer loop would;
    /// without `back` if a thread waits on the way.
    private BitSet loop(int header, int back) {
        BitSet ahead = flow.region(header);
        BitSet loop = new BitSet();
        loop.set(header);
        List<Integer> work = new ArrayList<>(ahead.get(back) ? List.of(back) : List.of());
        while (!work.isEmpty()) {
            int block = work.removeLast();
            if (!loop.get(block)) {
                loop.set(block);
                ahead.stream().filter(before -> leadsTo(before, block)).forEach(work::add);
            }
        }
        loop.set(back, ahead.get(back));
        return loop;
    }

    private boolean leadsTo(int block, int next) {
        return !flow.blocks().get(block).waits() && flow.blocks().get(block).successors().contains(next);
    }
}
