package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Writes the method for one region: the code from the kernel's start, or from a waiting point, up to the next waiting points, with
/// the loop over the threads around it.
///
/// ```
/// int region(BlockState state, int from, int to) {
///     arrays, parameters and values that the threads share into locals
///     for (thread = from; thread < to; thread++) {
///         restore the thread's locals
///         ... the kernel's code; a waiting point: save operands and locals, next[thread] = site, continue
///     }
///     return the site at which all threads wait, 0 if all have ended, -1 if they differ
/// }
/// ```
final class RegionEmitter {
    static final MethodTypeDesc TYPE =
            MethodTypeDesc.of(ConstantDescs.CD_int, Types.STATE, ConstantDescs.CD_int, ConstantDescs.CD_int);

    private final KernelShape shape;
    private final RegionLocals locals;
    private final Storage storage;
    private final ThreadLoop loop;
    private final MemberAccess access;
    private final BitSet blocks;
    private final int startBlock;
    private final List<KernelShape.Site> exits;
    private final boolean mayEnd;
    private final Exits exitKind;
    private final CodeBuilder code;
    private final Map<Step.Target, Label> labels = new HashMap<>();
    private final BackEdges backEdges;

    /// A writer for region `region`; 0 starts the kernel, `n` follows site `n`.
    RegionEmitter(KernelShape shape, ParameterFields parameters, MemberAccess access, int region, CodeBuilder code) {
        this.shape = shape;
        this.access = access;
        this.code = code;
        this.startBlock = region == 0 ? 0 : shape.sites().get(region - 1).block();
        this.blocks = shape.flow().region(startBlock);
        this.exits = shape.sites().stream().filter(site -> blocks.get(shape.flow().blockOf(site.step()))).toList();
        this.mayEnd = blocks.stream().anyMatch(this::returns);
        this.exitKind = exitKind();
        List<KernelShape.Kept> resumed = region == 0 ? List.of() : shape.sites().get(region - 1).kept();
        this.locals = new RegionLocals(shape, blocks, resumed);
        this.storage = new Storage(shape, parameters, locals, resumed, exits, region, shape.changedIn(blocks), code);
        this.loop = new ThreadLoop(locals, code);
        this.backEdges = new BackEdges(shape.body(), shape.flow(), blocks);
    }

    private boolean returns(int block) {
        return shape.body().steps().get(shape.flow().blocks().get(block).end() - 1) instanceof Step.Return;
    }

    private Exits exitKind() {
        if (exits.size() + (mayEnd ? 1 : 0) == 1) {
            return Exits.ONE;
        }
        return shape.leavesTogether(blocks) ? Exits.SAME : Exits.ANY;
    }

    void emit() {
        storage.emitPrologue(exitKind);
        emitOnceABlock();
        Label rangeStart = code.newLabel();
        Label rangeEnd = code.newLabel();
        loop.emitStart(rangeStart);
        if (givesWay()) {
            emitRefuel();
        }
        storage.emitRestore();
        emitBody();
        loop.emitEnd(rangeEnd);
        storage.emitSharedOut(exitKind);
        emitResult();
        Label handler = code.newLabel();
        code.labelBinding(handler);
        emitFault();
        code.exceptionCatchAll(rangeStart, rangeEnd, handler);
    }

    private void emitBody() {
        List<Flow.Block> all = shape.flow().blocks();
        if (blocks.nextSetBit(0) != startBlock) {
            Label start = code.newLabel();
            code.goto_(start);
            emitBlocks(all, start);
        } else {
            emitBlocks(all, code.newLabel());
        }
    }

    private void emitBlocks(List<Flow.Block> all, Label start) {
        for (int b = blocks.nextSetBit(0); b >= 0; b = blocks.nextSetBit(b + 1)) {
            if (b == startBlock) {
                code.labelBinding(start);
                lineBefore(all.get(b).start()).ifPresent(code::lineNumber);
            }
            for (int i = all.get(b).start(); i < all.get(b).end(); i++) {
                Recipes.OnceABlock once = shape.onceABlock().get(i);
                if (once == null) {
                    emit(i);
                } else {
                    i = once.store();
                }
            }
        }
    }

    private void emitOnceABlock() {
        shape.onceABlock()
                .forEach((first, once) -> {
                    if (blocks.get(shape.flow().blockOf(first))) {
                        for (int i = first; i <= once.store(); i++) {
                            emit(i);
                        }
                    }
                });
    }

    private OptionalInt lineBefore(int step) {
        for (int i = step - 1; i >= 0; i--) {
            if (shape.body().steps().get(i) instanceof Step.Line(int line)) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private void emit(int index) {
        Step step = shape.body().steps().get(index);
        if (shape.frame(index).isEmpty()) {
            return;
        }
        switch (step) {
            case Step.Plain(var instruction) -> access.emit(instruction, code);
            case Step.Load(TypeKind kind, int slot) -> code.loadLocal(kind, locals.kernelSlot(slot));
            case Step.Store(TypeKind kind, int slot) -> code.storeLocal(kind, locals.kernelSlot(slot));
            case Step.Increment(int slot, int amount) -> code.iinc(locals.kernelSlot(slot), amount);
            case Step.Index(Coordinate coordinate) -> code.iload(locals.coordinate(coordinate));
            case Step.Poll(Step.Target target) -> {
                code.iinc(RegionLocals.FUEL, -1);
                code.iload(RegionLocals.FUEL).ifge(label(target));
            }
            case Step.Jump(Opcode opcode, Step.Target target) -> code.branch(opcode, label(target));
            case Step.Switch(List<Integer> keys, List<Step.Target> targets, Step.Target otherwise) -> {
                List<SwitchCase> cases = new java.util.ArrayList<>();
                for (int k = 0; k < keys.size(); k++) {
                    cases.add(SwitchCase.of(keys.get(k), label(targets.get(k))));
                }
                emitSwitch(cases, label(otherwise));
            }
            case Step.Mark(Step.Target target) -> {
                code.labelBinding(label(target));
                if (backEdges.needsCheck(index)) {
                    emitCheck();
                }
            }
            case Step.Line(int line) -> code.lineNumber(line);
            case Step.Wait wait -> {
                storage.emitSave(wait, shape.siteAt(index), exitKind);
                code.goto_(loop.nextThread());
            }
            case Step.Return _ -> {
                storage.emitEnded(exitKind);
                code.goto_(loop.nextThread());
            }
        }
    }

    private void emitSwitch(List<SwitchCase> cases, Label otherwise) {
        if (cases.isEmpty()) {
            code.pop().goto_(otherwise);
            return;
        }
        int low = cases.stream().mapToInt(SwitchCase::caseValue).min().getAsInt();
        int high = cases.stream().mapToInt(SwitchCase::caseValue).max().getAsInt();
        if ((long) high - low < 4L * cases.size()) {
            code.tableswitch(low, high, otherwise, cases);
        } else {
            code.lookupswitch(otherwise, cases);
        }
    }

    private Label label(Step.Target target) {
        return labels.computeIfAbsent(target, _ -> code.newLabel());
    }

    /// Endless kernels are stopped here: every so many turns the state looks at the clock.
    private void emitCheck() {
        Label enough = code.newLabel();
        code.iinc(RegionLocals.FUEL, -1);
        code.iload(RegionLocals.FUEL).ifge(enough);
        emitRefuel();
        code.labelBinding(enough);
    }

    /// Whether threads give way to others after some turns; each has its own.
    private boolean givesWay() {
        return blocks.stream()
                .mapToObj(shape.flow().blocks()::get)
                .anyMatch(block ->
                        shape.body().steps().subList(block.start(), block.end()).stream()
                                .anyMatch(Step.Poll.class::isInstance));
    }

    private void emitRefuel() {
        code.aload(RegionLocals.STATE).invokevirtual(Types.STATE, "refuel", MethodTypeDesc.of(ConstantDescs.CD_int));
        code.istore(RegionLocals.FUEL);
    }

    private void emitResult() {
        if (exitKind == Exits.ONE) {
            code.loadConstant(mayEnd ? 0 : exits.getFirst().point().id()).ireturn();
            return;
        }
        if (exitKind == Exits.SAME) {
            code.iload(RegionLocals.ANY).ireturn();
            return;
        }
        Label differ = code.newLabel();
        code.iload(RegionLocals.ALL).iload(RegionLocals.ANY).if_icmpne(differ);
        code.iload(RegionLocals.ANY).ireturn();
        code.labelBinding(differ).iconst_m1().ireturn();
    }

    private void emitFault() {
        int thrown = locals.end();
        code.astore(thrown);
        code.aload(RegionLocals.STATE).iload(RegionLocals.THREAD).aload(thrown);
        code.invokevirtual(
                Types.STATE,
                "fault",
                MethodTypeDesc.of(ConstantDescs.CD_Throwable, ConstantDescs.CD_int, ConstantDescs.CD_Throwable));
        code.athrow();
    }
}
