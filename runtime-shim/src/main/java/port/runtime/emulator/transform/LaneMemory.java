package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Writes what a group of lanes loads, stores and calls.
///
/// Consecutive elements that all lie in the pointer's own array are moved as a vector. Everything else, faults included, is left to
/// the pointer's methods, lane by lane.
final class LaneMemory {
    static final ClassDesc LANES = ClassDesc.of("port.runtime.emulator.kernel.Lanes");
    static final ClassDesc POINTER = ClassDesc.of("port.runtime.Pointer");
    static final ClassDesc MEMORY = ClassDesc.of("port.runtime.Memory");

    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final LaneLoops loops;
    private final MemberAccess access;
    private final CodeBuilder code;
    private final LaneBackings backings;
    private final LaneWays ways;
    private final LaneSums sums;
    private final Set<LaneOp> certain;

    LaneMemory(
            LaneAnalysis analysis,
            LaneVectors vectors,
            LaneSlots slots,
            LaneLoops loops,
            MemberAccess access,
            CodeBuilder code) {
        this.analysis = analysis;
        this.vectors = vectors;
        this.slots = slots;
        this.loops = loops;
        this.access = access;
        this.code = code;
        this.backings = new LaneBackings(analysis, vectors, slots, code);
        this.ways = new LaneWays(analysis, vectors, slots, code);
        this.sums = new LaneSums(vectors, slots, code);
        this.certain = Set.of();
    }

    private LaneMemory(LaneMemory other, Set<LaneOp> certain) {
        this.analysis = other.analysis;
        this.vectors = other.vectors;
        this.slots = other.slots;
        this.loops = other.loops;
        this.access = other.access;
        this.code = other.code;
        this.backings = other.backings;
        this.ways = other.ways;
        this.sums = other.sums;
        this.certain = certain;
    }

    /// The same where some accesses are known to lie in their arrays.
    LaneMemory within(Set<LaneOp> certain) {
        return new LaneMemory(this, certain);
    }

    LaneBackings backings() {
        return backings;
    }

    LaneSums sums() {
        return sums;
    }

    /// Writes what is done once, before the loop over the groups.
    void emitStart(LaneOrder order) {
        backings.emit(order);
        ways.emit(order);
    }

    void emitCall(LaneOp.Call call, boolean masked) {
        List<LaneVariable> operands = call.operands();
        boolean uniform = operands.stream().allMatch(LaneVariable::isUniform);
        Optional<LaneAccess> access = LaneAccess.of(call.instruction());
        boolean once = !LaneAnalysis.changesMemory(call) || access.isPresent();
        if (uniform && once) {
            emitScalar(
                    call,
                    operands.size(),
                    (i, _) -> slots.pushScalar(operands.get(i), code),
                    inner -> this.access.emit(call.instruction(), inner),
                    code);
            call.result().ifPresent(result -> slots.storeScalar(result, code));
            return;
        }
        if (call.instruction().opcode() == Opcode.INVOKESTATIC) {
            emitStatic(call, masked);
            return;
        }
        LaneVariable pointer = operands.getFirst();
        boolean indexed = LaneAccess.hasIndex(call.instruction());
        Optional<LaneVariable> index = indexed ? Optional.of(operands.get(1)) : Optional.empty();
        List<LaneVariable> values = operands.subList(indexed ? 2 : 1, operands.size());
        LaneVariable base = pointer.isVarying() ? analysis.base(pointer) : pointer;
        Optional<LaneVariable> place = index;
        if (pointer.isVarying()) {
            LaneVariable offset = analysis.offset(pointer);
            if (isFar(offset, index)) {
                emitFar(call, base, offset, index.get(), values, masked);
                return;
            }
            place = index.isEmpty() ? Optional.of(offset) : Optional.of(sums.of(offset, index.get()));
        }
        boolean storesNarrow = access.isPresent() && access.get().isNarrow() && access.get().store();
        if (access.isPresent()
                && place.isPresent()
                && place.get().shape() == LaneShape.CONSECUTIVE
                && !(storesNarrow && masked)) {
            emitRun(call, access.get(), base, place.get(), values, masked);
        } else if (access.isPresent()
                && place.isPresent()
                && place.get().isVarying()
                && !storesNarrow
                && place.get().kind() == TypeKind.INT
                && analysis.isPinned(analysis.root(base))) {
            emitScattered(call, access.get(), base, place.get(), values, masked);
        } else if (!masked && place.isPresent() && adds(call, base, place.get())) {
            emitAddition(call, base, place.get(), values);
        } else {
            emitPlaceLoop(call, base, place, values, masked);
        }
    }

    /// Writes a call for one lane: structs, which lanes know by their fields, are put together or taken apart around it.
    private static void emitScalar(
            LaneOp.Call call,
            int operands,
            BiConsumer<Integer, CodeBuilder> push,
            Consumer<CodeBuilder> invoke,
            CodeBuilder code) {
        int plain = call.result().isPresent() ? operands : operands - call.fields().size();
        for (int i = 0; i < plain; i++) {
            push.accept(i, code);
        }
        if (plain < operands) {
            call.struct().orElseThrow().make(field -> push.accept(plain + field, code), code::with);
        }
        invoke.accept(code);
        if (call.result().isPresent() && !call.fields().isEmpty()) {
            code.with((CodeElement) call.struct().orElseThrow().get(call.fields().getFirst()));
        }
    }

    private void emitRun(
            LaneOp.Call call,
            LaneAccess access,
            LaneVariable base,
            LaneVariable index,
            List<LaneVariable> values,
            boolean masked) {
        int[] backing = backings.of(base, access);
        int at = slots.reserve(1);
        boolean known = certain.contains(call);
        Label slow = code.newLabel();
        Label done = code.newLabel();
        if (known) {
            code.iload(backing[1]);
            slots.pushScalar(index, code);
            code.conversion(index.kind(), TypeKind.INT).iadd().istore(at);
        } else {
            emitPlace(backing, index, at, slow);
            emitBounds(backing[2], at, slow);
        }
        if (access.store()) {
            slots.pushVector(values.getFirst(), code);
            emitStore(access, backing[0], at, masked);
        } else {
            if (access.isNarrow()) {
                vectors.loadNarrow(access.element(), backing[0], at, code);
            } else {
                vectors.load(access.kind(), backing[0], at, code);
            }
            slots.storeVector(call.result().orElseThrow(), code);
        }
        if (!known) {
            code.goto_(done);
            code.labelBinding(slow);
            emitPlaceLoop(call, base, Optional.of(index), values, masked);
            code.labelBinding(done);
        }
    }

    /// Pops a vector and stores it at a place in an array.
    private void emitStore(LaneAccess access, int array, int at, boolean masked) {
        if (access.isNarrow()) {
            vectors.storeNarrow(access.element(), array, at, code);
            return;
        }
        code.aload(array).iload(at);
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskFor(access.kind(), code);
            vectors.storeMasked(access.kind(), code);
        } else {
            vectors.store(access.kind(), code);
        }
    }

    /// Whether offsets of each lane and an index of 64 bits, which is the same for all, name a place.
    private static boolean isFar(LaneVariable offset, Optional<LaneVariable> index) {
        return offset.isVarying()
                && index.filter(LaneVariable::isUniform).filter(found -> found.kind() == TypeKind.LONG).isPresent();
    }

    /// As [#emitScattered] where the index is small, so that no lane needs 64 bits; otherwise lane by lane.
    private void emitFar(
            LaneOp.Call call,
            LaneVariable base,
            LaneVariable offset,
            LaneVariable index,
            List<LaneVariable> values,
            boolean masked) {
        Label slow = code.newLabel();
        Label done = code.newLabel();
        Optional<LaneAccess> access =
                LaneAccess.of(call.instruction())
                        .filter(found -> !(found.isNarrow() && found.store()))
                        .filter(_ -> analysis.isPinned(analysis.root(base)));
        if (access.isPresent()) {
            emitScattered(call, access.get(), base, sums.ofSmall(offset, index, slow), values, masked, slow);
            code.goto_(done);
        }
        code.labelBinding(slow);
        List<LaneVariable> arguments = new ArrayList<>(List.of(index));
        arguments.addAll(values);
        emitPointerLoop(call, base, Optional.of(offset), arguments, masked);
        code.labelBinding(done);
    }

    private void emitScattered(
            LaneOp.Call call,
            LaneAccess access,
            LaneVariable base,
            LaneVariable index,
            List<LaneVariable> values,
            boolean masked) {
        Label slow = code.newLabel();
        Label done = code.newLabel();
        emitScattered(call, access, base, index, values, masked, slow);
        code.goto_(done);
        code.labelBinding(slow);
        emitPlaceLoop(call, base, Optional.of(index), values, masked);
        code.labelBinding(done);
    }

    /// Goes to `slow` where an element lies elsewhere.
    private void emitScattered(
            LaneOp.Call call,
            LaneAccess access,
            LaneVariable base,
            LaneVariable index,
            List<LaneVariable> values,
            boolean masked,
            Label slow) {
        int[] backing = backings.of(base, access);
        var scatter = new LaneScatter(vectors, slots, loops, code);
        if (access.store()) {
            scatter.emitStore(access, backing, index, values.getFirst(), ways.of(call), masked, slow);
        } else {
            scatter.emitLoad(access, backing, index, LaneStride.of(index), masked, slow);
            slots.storeVector(call.result().orElseThrow(), code);
        }
    }

    private boolean adds(LaneOp.Call call, LaneVariable base, LaneVariable place) {
        return LaneAccess.ofAddition(call.instruction()).isPresent()
                && place.isVarying()
                && place.kind() == TypeKind.INT
                && analysis.isPinned(analysis.root(base));
    }

    private void emitAddition(LaneOp.Call call, LaneVariable base, LaneVariable place, List<LaneVariable> values) {
        LaneAccess access = LaneAccess.ofAddition(call.instruction()).orElseThrow();
        int[] backing = backings.of(base, access);
        Label slow = code.newLabel();
        Label done = code.newLabel();
        slots.pushScalar(base, code);
        code.invokevirtual(POINTER, "memory", MethodTypeDesc.of(MEMORY));
        code.invokevirtual(MEMORY, "isOfOneThread", MethodTypeDesc.of(ConstantDescs.CD_boolean)).ifeq(slow);
        new LaneScatter(vectors, slots, loops, code)
                .emitAddition(access.kind(), backing, place, values.getFirst(), slow);
        slots.storeVector(call.result().orElseThrow(), code);
        code.goto_(done);
        code.labelBinding(slow);
        emitPlaceLoop(call, base, Optional.of(place), values, false);
        code.labelBinding(done);
    }

    /// Goes to `slow` unless all lanes' elements lie in the array. The JVM finds the check that it makes itself done already.
    private void emitBounds(int limit, int at, Label slow) {
        code.iload(limit).iflt(slow);
        code.iload(at).iload(limit);
        code.invokestatic(
                ConstantDescs.CD_Integer,
                "compareUnsigned",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.ifge(slow);
    }

    /// Stores the place in the array of the first lane's element; goes to `slow` if that is no `int`.
    private void emitPlace(int[] backing, LaneVariable index, int at, Label slow) {
        if (index.kind() == TypeKind.LONG) {
            int wide = slots.reserve(2);
            code.iload(backing[1]).i2l();
            slots.pushScalar(index, code);
            code.ladd().lstore(wide);
            code.lload(wide).l2i().istore(at);
            code.iload(at).i2l().lload(wide).lcmp().ifne(slow);
        } else {
            code.iload(backing[1]);
            slots.pushScalar(index, code);
            code.iadd().istore(at);
        }
    }

    /// @param place an index, or how many elements the pointer is moved
    private void emitPlaceLoop(
            LaneOp.Call call,
            LaneVariable base,
            Optional<LaneVariable> place,
            List<LaneVariable> values,
            boolean masked) {
        if (!LaneAccess.hasIndex(call.instruction())) {
            emitPointerLoop(call, base, place, values, masked);
            return;
        }
        List<LaneVariable> arguments = new ArrayList<>();
        place.ifPresent(arguments::add);
        arguments.addAll(values);
        emitPointerLoop(call, base, Optional.empty(), arguments, masked);
    }

    /// Calls a pointer's method for each lane.
    ///
    /// @param moved how many elements the pointer is moved
    private void emitPointerLoop(
            LaneOp.Call call,
            LaneVariable base,
            Optional<LaneVariable> moved,
            List<LaneVariable> arguments,
            boolean masked) {
        InvokeInstruction instruction = call.instruction();
        List<LaneVariable> operands = new ArrayList<>();
        operands.add(base);
        moved.ifPresent(operands::add);
        operands.addAll(arguments);
        ClassDesc owner = instruction.owner().asSymbol();
        int fixed = moved.isPresent() ? 2 : 1;
        emitOneByOne(
                instruction.owner().asInternalName()
                        + instruction.name().stringValue()
                        + instruction.type().stringValue()
                        + moved.isPresent()
                        + call.fields(),
                operands,
                call.result(),
                masked,
                (push, inner) -> {
                    push.accept(0);
                    if (moved.isPresent()) {
                        push.accept(1);
                        inner.invokevirtual(owner, "plus", MethodTypeDesc.of(owner, ConstantDescs.CD_int));
                    }
                    emitScalar(
                            call,
                            operands.size() - fixed,
                            (i, _) -> push.accept(i + fixed),
                            other -> other.with(instruction),
                            inner);
                });
    }

    private void emitStatic(LaneOp.Call call, boolean masked) {
        InvokeInstruction instruction = call.instruction();
        if (LaneFunctions.emit(call, slots, vectors, code)
                || LaneSmallFloats.emit(call, slots, vectors, loops, code)
                || LaneElementary.emit(call, slots, vectors, loops, code)) {
            return;
        }
        emitOneByOne(
                instruction.owner().asInternalName()
                        + instruction.name().stringValue()
                        + instruction.type().stringValue(),
                call.operands(),
                call.result(),
                masked,
                (push, inner) -> {
                    for (int i = 0; i < call.operands().size(); i++) {
                        push.accept(i);
                    }
                    access.emit(instruction, inner);
                });
    }

    /// Does for each lane that takes part what no vector can do.
    void emitOneByOne(
            String key,
            List<LaneVariable> operands,
            Optional<LaneVariable> result,
            boolean masked,
            LaneLoops.Body body) {
        List<LaneLoops.Operand> types = new ArrayList<>();
        int[] arrays = new int[operands.size()];
        for (int i = 0; i < operands.size(); i++) {
            LaneVariable operand = operands.get(i);
            ClassDesc type = operand.kind() == TypeKind.REFERENCE ? operand.type() : operand.kind().upperBound();
            types.add(new LaneLoops.Operand(operand.shape(), type));
            if (operand.isVarying()) {
                arrays[i] = slots.reserve(1);
                emitScratch(operand.kind(), i);
                code.astore(arrays[i]);
                slots.pushVector(operand, code);
                code.aload(arrays[i]).iconst_0();
                vectors.store(operand.kind(), code);
            }
        }
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i).isVarying()) {
                code.aload(arrays[i]);
            } else {
                slots.pushScalar(operands.get(i), code);
            }
        }
        int out = slots.reserve(1);
        if (result.isPresent()) {
            emitScratch(result.get().kind(), SCRATCH_OF_RESULT);
            code.dup().astore(out);
        }
        if (masked) {
            code.aload(LaneSlots.CURRENT);
            vectors.maskBits(code);
        } else {
            code.loadConstant((1L << vectors.lanes()) - 1);
        }
        code.aload(LaneSlots.STATE);
        loops.call(key, types, result.map(LaneVariable::kind), body, code);
        if (result.isPresent()) {
            vectors.loadFirst(result.get().kind(), out, code);
            slots.storeVector(result.get(), code);
        }
    }

    private static final int SCRATCH_OF_RESULT = 7;

    private void emitScratch(TypeKind kind, int index) {
        code.aload(LaneSlots.STATE)
                .getfield(Types.STATE, "lane" + LaneWaits.fieldName(kind), LaneVectors.array(kind).arrayType());
        code.loadConstant(index).aaload();
    }
}
