package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a region of a kernel as operations on the values of a group of lanes.
final class LaneGraph {
    private final LaneBody body;
    private final List<Step> steps;
    private final Flow flow;
    private final int start;
    private final BitSet region;
    private final LaneLocals locals;
    private final Map<Integer, LaneBlock> blocks = new LinkedHashMap<>();
    private final LaneBlock prologue = new LaneBlock(-1);
    private final LaneBlock entry = new LaneBlock(-1);
    private final Map<Integer, List<LaneVariable>> stacks = new HashMap<>();
    private final Map<Step.Target, Integer> positions;
    private final Map<Integer, LaneVariable> parameters = new HashMap<>();

    private LaneGraph(LaneBody body, int number) throws NotLanes {
        this.body = body;
        this.steps = body.body().steps();
        this.flow = body.flow();
        this.start = body.start(number);
        this.region = flow.region(start);
        this.positions = FrameAnalysis.positions(steps);
        this.locals = new LaneLocals(body.body(), flow, region, start);
        joinAtWaits();
        enter(number);
        entry.setEnd(new LaneBlock.Goto(start));
        Map<Step, Step> storeOf = new IdentityHashMap<>();
        List<Step> before = body.shape().body().steps();
        body.shape().onceABlock().forEach((first, once) -> storeOf.put(before.get(first), before.get(once.store())));
        for (int b = region.nextSetBit(0); b >= 0; b = region.nextSetBit(b + 1)) {
            if (body.isReached(flow.blocks().get(b).start())) {
                blocks.put(b, new LaneBlock(b));
            }
        }
        for (LaneBlock block : blocks.values()) {
            read(block, storeOf);
        }
        LaneSelects.replace(blocks, start);
    }

    /// The operations of region `number`.
    static LaneGraph read(LaneBody body, int number) throws NotLanes {
        return new LaneGraph(body, number);
    }

    /// What is done once for all groups of a block.
    LaneBlock prologue() {
        return prologue;
    }

    /// What is done before the first block of code.
    LaneBlock entry() {
        return entry;
    }

    /// The blocks of code, by their index in the flow of the body.
    Map<Integer, LaneBlock> blocks() {
        return blocks;
    }

    private void joinAtWaits() {
        for (KernelShape.Site site : body.shape().sites()) {
            int step = body.position(body.shape().body().steps().get(site.step()));
            if (region.get(flow.blockOf(step))) {
                site.kept().stream()
                        .filter(kept -> !kept.isRemade())
                        .forEach(kept -> locals.joinAtWait(step, kept.slot()));
                ((Step.Wait) steps.get(step)).arguments().forEach(argument -> locals.joinAtWait(step, argument.slot()));
            }
        }
    }

    private void enter(int number) throws NotLanes {
        List<ClassDesc> types = body.body().parameters();
        for (int i = 0; i < types.size(); i++) {
            int slot = body.body().parameterSlot(i);
            boolean fixed = body.shape().isFixedParameter(slot);
            if (fixed || number == 0) {
                TypeKind kind = Types.kind(types.get(i));
                LaneVariable argument = temporary(kind, types.get(i));
                add(prologue, new LaneOp.Argument(argument, i), argument);
                if (fixed) {
                    parameters.put(slot, argument);
                }
                move(entry, locals.atStart(slot, kind, types.get(i)), argument, slot);
            }
        }
        if (number > 0) {
            resume(body.shape().sites().get(number - 1));
        }
    }

    private void resume(KernelShape.Site site) throws NotLanes {
        for (KernelShape.Kept kept : site.kept()) {
            if (kept.value().kind() == Value.Kind.NULL) {
                throw new NotLanes("a null reference is kept");
            }
            TypeKind kind = kept.value().typeKind();
            LaneVariable value;
            if (!kept.recipe().isEmpty()) {
                value = remake(kept.recipe());
            } else {
                value = temporary(kind, kept.value().type());
                LaneBlock place = kept.shared() || kept.isRemade() ? prologue : entry;
                add(place, new LaneOp.Restore(value, kept), value);
            }
            move(entry, locals.atStart(kept.slot(), kind, kept.value().type()), value, kept.slot());
        }
        var wait = (Step.Wait) body.shape().body().steps().get(site.step());
        if (wait.result().isPresent()) {
            Step.Argument result = wait.result().get();
            LaneVariable value = temporary(result.kind(), LaneLocals.NONE);
            add(entry, new LaneOp.Answer(value), value);
            move(entry, locals.atStart(result.slot(), result.kind(), LaneLocals.NONE), value, result.slot());
        }
    }

    private LaneVariable remake(List<Step> recipe) throws NotLanes {
        var reader = new LaneReader(entry, new ArrayList<>(), body.library());
        for (Step step : recipe) {
            switch (step) {
                case Step.Load(_, int slot) -> reader.push(parameters.get(slot));
                case Step.Index(Coordinate coordinate) -> reader.index(coordinate);
                case Step.Plain(var instruction) -> reader.plain(instruction);
                case Step.Line _ -> {}
                case Step.Store _,
                        Step.Increment _,
                        Step.Jump _,
                        Step.Poll _,
                        Step.Switch _,
                        Step.Mark _,
                        Step.Wait _,
                        Step.Return _ ->
                        throw new IllegalStateException(step.toString());
            }
        }
        return reader.pop();
    }

    static LaneVariable temporary(TypeKind kind, ClassDesc type) {
        return new LaneVariable(kind, type, false);
    }

    static void add(LaneBlock block, LaneOp op, LaneVariable result) {
        block.ops().add(op);
        result.addDefinition(op);
    }

    static void move(LaneBlock block, LaneVariable target, LaneVariable value, int slot) throws NotLanes {
        if (target.kind() != value.kind()) {
            throw new NotLanes("a slot holds values of several types");
        }
        add(block, new LaneOp.Move(target, value, slot), target);
    }

    private void read(LaneBlock block, Map<Step, Step> storeOf) throws NotLanes {
        Flow.Block range = flow.blocks().get(block.flowBlock());
        List<LaneVariable> stack = new ArrayList<>();
        for (LaneVariable variable : stackAt(block.flowBlock())) {
            LaneVariable value = temporary(variable.kind(), variable.type());
            add(block, new LaneOp.Move(value, variable, -1), value);
            stack.add(value);
        }
        LaneReader ordinary = new LaneReader(block, stack, body.library());
        LaneReader reader = ordinary;
        Optional<Step> once = Optional.empty();
        for (int i = range.start(); i < range.end(); i++) {
            Step step = steps.get(i);
            if (!body.isReached(i)) {
                break;
            }
            if (storeOf.containsKey(step)) {
                once = Optional.of(storeOf.get(step));
                reader = new LaneReader(prologue, new ArrayList<>(), body.library());
            }
            switch (step) {
                case Step.Plain(var instruction) -> reader.plain(instruction);
                case Step.Load(TypeKind kind, int slot) -> {
                    LaneVariable local = parameters.get(slot);
                    if (local == null) {
                        ClassDesc type = body.frame(i).local(slot).type();
                        local = locals.at(i, kind, type);
                    }
                    if (reader == ordinary) {
                        reader.read(local);
                    } else {
                        reader.push(local);
                    }
                }
                case Step.Store(TypeKind kind, int slot) -> {
                    LaneVariable value = reader.pop();
                    LaneVariable local = locals.at(i, kind, value.type());
                    move(reader == ordinary ? block : prologue, local, value, slot);
                }
                case Step.Increment(int slot, int amount) -> {
                    LaneVariable local = locals.at(i, TypeKind.INT, LaneLocals.NONE);
                    reader.read(local);
                    reader.constant(amount, TypeKind.INT);
                    reader.arithmetic(Opcode.IADD, 2, TypeKind.INT);
                    move(block, local, reader.pop(), slot);
                }
                case Step.Index(Coordinate coordinate) -> reader.index(coordinate);
                case Step.Line(int line) -> reader.line(line);
                case Step.Mark _ -> {}
                case Step.Poll _ -> throw new NotLanes("threads give way to each other");
                case Step.Jump(Opcode opcode, Step.Target target) -> {
                    int taken = flow.blockOf(positions.get(target));
                    if (opcode == Opcode.GOTO) {
                        block.setEnd(new LaneBlock.Goto(taken));
                    } else {
                        List<LaneVariable> operands = reader.popAll(Simulator.operands(opcode));
                        block.setEnd(new LaneBlock.Branch(opcode, operands, taken, flow.blockOf(range.end())));
                    }
                }
                case Step.Switch(List<Integer> keys, List<Step.Target> targets, Step.Target otherwise) ->
                        block.setEnd(
                                new LaneBlock.Choice(
                                        reader.pop(),
                                        keys,
                                        targets.stream().map(t -> flow.blockOf(positions.get(t))).toList(),
                                        flow.blockOf(positions.get(otherwise))));
                case Step.Wait wait -> block.setEnd(leave(wait, i));
                case Step.Return _ -> block.setEnd(new LaneBlock.Leave(Optional.empty()));
            }
            if (once.isPresent() && once.get() == step) {
                once = Optional.empty();
                reader = ordinary;
            }
        }
        Step last = steps.get(range.end() - 1);
        boolean falls = !FrameAnalysis.endsFlow(last) && !(last instanceof Step.Jump) && !(last instanceof Step.Wait);
        if (falls) {
            block.setEnd(new LaneBlock.Goto(flow.blockOf(range.end())));
        }
        if (!(block.end() instanceof LaneBlock.Leave)) {
            handOn(block, ordinary);
        }
    }

    /// Puts what is left on the stack where the following blocks find it.
    private void handOn(LaneBlock block, LaneReader reader) throws NotLanes {
        List<LaneVariable> left = reader.stack();
        for (int next : block.successors()) {
            List<LaneVariable> expected = stackAt(next);
            for (int i = 0; i < left.size(); i++) {
                move(block, expected.get(i), left.get(i), -1);
            }
        }
    }

    private List<LaneVariable> stackAt(int block) throws NotLanes {
        List<LaneVariable> known = stacks.get(block);
        if (known == null) {
            known = new ArrayList<>();
            for (Value value : body.frame(flow.blocks().get(block).start()).stack()) {
                if (value.kind() == Value.Kind.UNINITIALISED || value.kind() == Value.Kind.NULL) {
                    throw new NotLanes("a new object lies on the stack");
                }
                known.add(new LaneVariable(value.typeKind(), value.type(), true));
            }
            stacks.put(block, known);
        }
        return known;
    }

    private LaneBlock.Leave leave(Step.Wait wait, int step) throws NotLanes {
        KernelShape shape = body.shape();
        KernelShape.Site site = null;
        for (KernelShape.Site candidate : shape.sites()) {
            if (shape.body().steps().get(candidate.step()) == wait) {
                site = candidate;
            }
        }
        if (site == null) {
            throw new NotLanes("an unknown waiting point");
        }
        List<LaneVariable> arguments = new ArrayList<>();
        for (Step.Argument argument : wait.arguments()) {
            arguments.add(fixedOr(step, argument.slot(), argument.kind()));
        }
        List<LaneVariable> kept = new ArrayList<>();
        for (KernelShape.Kept local : site.kept()) {
            if (!local.isRemade()) {
                kept.add(fixedOr(step, local.slot(), local.value().typeKind()));
            }
        }
        return new LaneBlock.Leave(Optional.of(new LaneBlock.Waiting(site, wait, arguments, kept)));
    }

    private LaneVariable fixedOr(int step, int slot, TypeKind kind) throws NotLanes {
        LaneVariable parameter = parameters.get(slot);
        return parameter == null ? locals.atWait(step, slot, kind) : parameter;
    }
}
