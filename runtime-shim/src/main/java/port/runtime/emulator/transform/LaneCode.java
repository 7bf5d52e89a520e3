package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes single operations on the values of a group of lanes.
final class LaneCode {
    private static final Set<Opcode> ONE_BY_ONE =
            Set.of(
                    Opcode.IDIV,
                    Opcode.IREM,
                    Opcode.LDIV,
                    Opcode.LREM,
                    Opcode.FREM,
                    Opcode.DREM,
                    Opcode.L2F,
                    Opcode.L2D,
                    Opcode.F2L,
                    Opcode.D2L,
                    Opcode.D2I);

    private final LaneAnalysis analysis;
    private final LaneVectors vectors;
    private final LaneSlots slots;
    private final LaneLoops loops;
    private final LaneMemory memory;
    private final LaneWaits waits;
    private final MemberAccess access;
    private final CodeBuilder code;
    private final Label apart;
    private final Set<LaneOp> certain;

    /// @param apart where a group goes whose threads have to run one by one
    LaneCode(
            LaneAnalysis analysis,
            LaneVectors vectors,
            LaneSlots slots,
            LaneLoops loops,
            MemberAccess access,
            Label apart,
            CodeBuilder code) {
        this.analysis = analysis;
        this.vectors = vectors;
        this.slots = slots;
        this.loops = loops;
        this.access = access;
        this.apart = apart;
        this.code = code;
        this.memory = new LaneMemory(analysis, vectors, slots, loops, access, code);
        this.waits = new LaneWaits(analysis, vectors, slots, code);
        this.certain = Set.of();
    }

    private LaneCode(LaneCode other, LaneMemory memory, Label apart, Set<LaneOp> certain) {
        this.analysis = other.analysis;
        this.vectors = other.vectors;
        this.slots = other.slots;
        this.loops = other.loops;
        this.access = other.access;
        this.code = other.code;
        this.memory = memory;
        this.waits = other.waits;
        this.apart = apart;
        this.certain = certain;
    }

    /// The same where groups go elsewhere that cannot run together.
    LaneCode leaving(Label elsewhere) {
        return new LaneCode(this, memory, elsewhere, certain);
    }

    /// The same where what a strip has asked need not be asked.
    LaneCode within(LaneStrip strip) {
        return new LaneCode(this, memory.within(strip.certain()), apart, strip.certain());
    }

    LaneMemory memory() {
        return memory;
    }

    LaneWaits waits() {
        return waits;
    }

    /// Writes an operation; only the lanes in the current mask take part if the block is masked.
    void emit(LaneOp op, int place) throws NotLanes {
        boolean masked = place >= 0 && analysis.isMasked(place);
        switch (op) {
            case LaneOp.Line(int line) -> code.lineNumber(line);
            case LaneOp.Constant(LaneVariable result, var value) -> {
                code.loadConstant(value);
                slots.storeScalar(result, code);
            }
            case LaneOp.Index(LaneVariable result, Coordinate coordinate) -> {
                code.iload(slots.coordinate(coordinate));
                slots.storeScalar(result, code);
            }
            case LaneOp.Move move -> emitMove(move, place, masked);
            case LaneOp.Arithmetic arithmetic -> emitArithmetic(arithmetic, masked);
            case LaneOp.Comparison comparison -> emitComparison(comparison);
            case LaneOp.Select select -> emitSelect(select, place);
            case LaneOp.Call call -> memory.emitCall(call, masked);
            case LaneOp.Advance advance -> emitAdvance(advance);
            case LaneOp.Common(LaneVariable result, var instruction, List<LaneVariable> operands) -> {
                operands.forEach(operand -> slots.pushScalar(operand, code));
                access.emit(instruction, code);
                slots.storeScalar(result, code);
            }
            case LaneOp.Restore(LaneVariable result, KernelShape.Kept kept) -> waits.emitRestore(result, kept);
            case LaneOp.Answer(LaneVariable result) -> waits.emitAnswer(result);
            case LaneOp.Argument _ -> throw new IllegalStateException("arguments are loaded in the prologue");
        }
    }

    private void emitMove(LaneOp.Move move, int place, boolean masked) {
        LaneVariable target = move.result();
        LaneVariable value = move.value();
        boolean blends = masked && analysis.keepsOthers(move, place);
        if (target.kind() == TypeKind.REFERENCE && target.isVarying()) {
            LaneVariable offset = analysis.offset(target);
            if (value.isVarying()) {
                store(offset, analysis.offset(value), false);
            } else {
                LaneVariable nothing = new LaneVariable(TypeKind.INT, LaneLocals.NONE, false);
                nothing.widen(LaneShape.UNIFORM);
                slots.clear(nothing, code);
                store(offset, nothing, false);
            }
            return;
        }
        store(target, value, blends);
    }

    private void store(LaneVariable target, LaneVariable value, boolean blends) {
        if (!target.isVarying()) {
            slots.pushScalar(value, code);
            slots.storeScalar(target, code);
        } else {
            if (blends) {
                slots.pushVector(target, code);
            }
            slots.pushVector(value, code);
            if (blends) {
                code.aload(LaneSlots.CURRENT);
                vectors.maskFor(target.kind(), code);
                vectors.blend(target.kind(), code);
            }
            slots.storeVector(target, code);
        }
    }

    private void emitAdvance(LaneOp.Advance advance) {
        if (!advance.result().isVarying()) {
            slots.pushScalar(advance.pointer(), code);
            slots.pushScalar(advance.elements(), code);
            code.with(advance.instruction());
            slots.storeScalar(advance.result(), code);
            return;
        }
        LaneVariable offset = analysis.offset(advance.result());
        Optional<LaneVariable> before =
                advance.pointer().isVarying() ? Optional.of(analysis.offset(advance.pointer())) : Optional.empty();
        memory.sums().emit(before, Optional.of(advance.elements()), offset);
    }

    private void emitArithmetic(LaneOp.Arithmetic op, boolean masked) throws NotLanes {
        LaneVariable first = op.operands().getFirst();
        LaneVariable second = op.operands().getLast();
        if (!op.result().isVarying()) {
            if (analysis.isChecked(op) && first.shape() == LaneShape.CONSECUTIVE && !certain.contains(op)) {
                slots.pushScalar(first, code);
                code.loadConstant(Integer.MAX_VALUE - vectors.lanes()).if_icmpgt(apart);
            }
            op.operands().forEach(operand -> slots.pushScalar(operand, code));
            code.with(instruction(op.opcode()));
            slots.storeScalar(op.result(), code);
            return;
        }
        if (ONE_BY_ONE.contains(op.opcode())) {
            memory.emitOneByOne(
                    op.opcode().name(),
                    op.operands(),
                    Optional.of(op.result()),
                    masked,
                    (push, inner) -> {
                        for (int i = 0; i < op.operands().size(); i++) {
                            push.accept(i);
                        }
                        inner.with(instruction(op.opcode()));
                    });
            return;
        }
        slots.pushVector(first, code);
        TypeKind kind = op.result().kind();
        Optional<String> operator = LaneVectors.operatorOf(op.opcode());
        if (operator.isPresent()) {
            emitBinary(operator.get(), kind, second, op.opcode());
        } else {
            emitUnary(op.opcode(), kind);
        }
        slots.storeVector(op.result(), code);
    }

    private void emitBinary(String operator, TypeKind kind, LaneVariable second, Opcode opcode) {
        vectors.operator(operator, code);
        boolean shift = opcode == Opcode.LSHL || opcode == Opcode.LSHR || opcode == Opcode.LUSHR;
        if (second.isUniform()) {
            slots.pushScalar(second, code);
            if (shift) {
                code.i2l();
            }
            vectors.applyScalar(kind, code);
        } else {
            slots.pushVector(second, code);
            if (shift) {
                vectors.convert("I2L", TypeKind.LONG, code);
            }
            vectors.applyBinary(kind, code);
        }
    }

    private void emitUnary(Opcode opcode, TypeKind kind) throws NotLanes {
        switch (opcode) {
            case INEG, LNEG, FNEG, DNEG -> vectors.unary(kind, "NEG", code);
            case I2F, F2I, I2D, F2D, D2F, I2L, L2I -> vectors.convert(opcode.name(), kind, code);
            case I2B -> emitExtend(24, "ASHR");
            case I2S -> emitExtend(16, "ASHR");
            case I2C -> emitExtend(16, "LSHR");
            default -> throw new NotLanes(opcode.name());
        }
    }

    private void emitExtend(int bits, String back) {
        vectors.operator("LSHL", code);
        code.loadConstant(bits);
        vectors.applyScalar(TypeKind.INT, code);
        vectors.operator(back, code);
        code.loadConstant(bits);
        vectors.applyScalar(TypeKind.INT, code);
    }

    private static java.lang.classfile.Instruction instruction(Opcode opcode) {
        return switch (opcode.kind()) {
            case CONVERT -> ConvertInstruction.of(opcode);
            default -> OperatorInstruction.of(opcode);
        };
    }

    private void emitComparison(LaneOp.Comparison op) {
        if (!op.result().isUniform()) {
            return; // the branch on it compares vectors
        }
        slots.pushScalar(op.first(), code);
        slots.pushScalar(op.second(), code);
        emitScalarComparison(op.way());
        slots.storeScalar(op.result(), code);
    }

    private void emitScalarComparison(LaneOp.ThreeWay way) {
        switch (way) {
            case LONG -> code.lcmp();
            case FLOAT_LESS -> code.fcmpl();
            case FLOAT_GREATER -> code.fcmpg();
            case DOUBLE_LESS -> code.dcmpl();
            case DOUBLE_GREATER -> code.dcmpg();
            case UNSIGNED_INT -> emitUnsigned(ConstantDescs.CD_Integer, ConstantDescs.CD_int);
            case UNSIGNED_LONG -> emitUnsigned(ConstantDescs.CD_Long, ConstantDescs.CD_long);
        }
    }

    private void emitUnsigned(ClassDesc owner, ClassDesc type) {
        code.invokestatic(owner, "compareUnsigned", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
    }

    private void emitSelect(LaneOp.Select op, int place) throws NotLanes {
        if (op.result().isUniform()) {
            Label jump = code.newLabel();
            Label done = code.newLabel();
            op.branch().operands().forEach(operand -> slots.pushScalar(operand, code));
            code.branch(op.branch().opcode(), jump);
            code.loadConstant(op.otherwise()).goto_(done);
            code.labelBinding(jump).loadConstant(op.taken());
            code.labelBinding(done);
            slots.storeScalar(op.result(), code);
            return;
        }
        emitConstant(op.otherwise());
        emitConstant(op.taken());
        emitCondition(op.branch(), place);
        vectors.blend(TypeKind.INT, code);
        slots.storeVector(op.result(), code);
    }

    private void emitConstant(int value) {
        vectors.species(TypeKind.INT, code);
        code.loadConstant(value);
        vectors.broadcastPushed(TypeKind.INT, code);
    }

    /// Pushes the mask of the lanes for which a jump is taken, in the block at a place.
    void emitCondition(LaneBlock.Branch branch, int place) throws NotLanes {
        LaneVariable first = branch.operands().getFirst();
        Relation relation = Relation.of(branch.opcode());
        if (first.definition().isPresent()
                && first.definition().get() instanceof LaneOp.Comparison(_, var way, LaneVariable a, LaneVariable b)
                && !first.isUniform()) {
            boolean less = way == LaneOp.ThreeWay.FLOAT_LESS || way == LaneOp.ThreeWay.DOUBLE_LESS;
            boolean greater = way == LaneOp.ThreeWay.FLOAT_GREATER || way == LaneOp.ThreeWay.DOUBLE_GREATER;
            boolean unsigned = way == LaneOp.ThreeWay.UNSIGNED_INT || way == LaneOp.ThreeWay.UNSIGNED_LONG;
            boolean negated =
                    greater && (relation == Relation.GE || relation == Relation.GT)
                            || less && (relation == Relation.LT || relation == Relation.LE);
            emitComparison(a, b, negated ? relation.negated() : relation, unsigned);
            if (negated) {
                vectors.maskNot(code);
            }
            return;
        }
        if (first.kind() == TypeKind.REFERENCE) {
            throw new NotLanes("lanes compare references");
        }
        if (emitTruth(branch, relation, place)) {
            return;
        }
        if (branch.operands().size() == 2) {
            emitComparison(first, branch.operands().getLast(), relation, false);
        } else {
            LaneVariable nothing = new LaneVariable(TypeKind.INT, LaneLocals.NONE, false);
            nothing.widen(LaneShape.UNIFORM);
            slots.clear(nothing, code);
            emitComparison(first, nothing, relation, false);
        }
    }

    /// Where numbers that stand for conditions are compared for equality, pushes the mask that combines these conditions.
    private boolean emitTruth(LaneBlock.Branch branch, Relation relation, int place) throws NotLanes {
        if (relation != Relation.EQ && relation != Relation.NE) {
            return false;
        }
        List<LaneOp.Select> conditions = new ArrayList<>();
        for (LaneVariable operand : branch.operands()) {
            analysis.condition(operand, place).ifPresent(conditions::add);
        }
        if (conditions.size() != branch.operands().size()) {
            return false;
        }
        boolean negated = relation == Relation.EQ;
        for (LaneOp.Select condition : conditions) {
            emitCondition(condition.branch(), place);
            negated ^= condition.taken() == 0;
        }
        if (conditions.size() == 2) {
            vectors.maskOperation("xor", code);
        }
        if (negated) {
            vectors.maskNot(code);
        }
        return true;
    }

    private void emitComparison(LaneVariable a, LaneVariable b, Relation relation, boolean unsigned) {
        slots.pushVector(a, code);
        vectors.comparison(unsigned ? relation.unsignedOperator() : relation.name(), code);
        slots.pushVector(b, code);
        vectors.applyComparison(a.kind(), code);
    }

    /// Jumps if the first lane does.
    void emitFirstLane(LaneBlock.Branch branch, Label jump) {
        LaneVariable first = branch.operands().getFirst();
        if (first.definition().isPresent()
                && first.definition().get() instanceof LaneOp.Comparison(_, var way, LaneVariable a, LaneVariable b)) {
            slots.pushScalar(a, code);
            slots.pushScalar(b, code);
            emitScalarComparison(way);
        } else {
            branch.operands().forEach(operand -> slots.pushScalar(operand, code));
        }
        code.branch(branch.opcode(), jump);
    }

    /// Goes to `jump` if the jump is taken by all lanes, on if by none; elsewhere if they differ.
    void emitAgreement(LaneBlock.Branch branch, Label jump) {
        LaneVariable first = branch.operands().getFirst();
        Relation relation = Relation.of(branch.opcode());
        LaneVariable lanes = first;
        Optional<LaneVariable> other =
                branch.operands().size() == 2 ? Optional.of(branch.operands().getLast()) : Optional.empty();
        LaneOp.ThreeWay way = LaneOp.ThreeWay.LONG;
        boolean isInt = true;
        if (first.definition().isPresent()
                && first.definition().get()
                        instanceof LaneOp.Comparison(_, var compared, LaneVariable a, LaneVariable b)
                && !first.isUniform()) {
            way = compared;
            lanes = a;
            other = Optional.of(b);
            isInt = compared == LaneOp.ThreeWay.UNSIGNED_INT;
        }
        if (lanes.isUniform()) {
            LaneVariable swapped = lanes;
            lanes = other.orElseThrow();
            other = Optional.of(swapped);
            relation = relation.swapped();
        }
        boolean unsigned = way == LaneOp.ThreeWay.UNSIGNED_INT;
        if (isInt && !unsigned && relation != Relation.EQ && relation != Relation.NE) {
            emitIntAgreement(lanes, relation, other, jump);
            return;
        }
        emitWide(lanes, isInt, unsigned);
        if (other.isPresent()) {
            emitWide(other.get(), isInt, unsigned);
        } else {
            code.lconst_0();
        }
        code.loadConstant(vectors.lanes());
        code.loadConstant(unsigned ? 0xffffffffL : isInt ? Integer.MAX_VALUE : Long.MAX_VALUE);
        code.invokestatic(
                LaneMemory.LANES,
                relation.agreement(),
                MethodTypeDesc.of(
                        ConstantDescs.CD_int,
                        ConstantDescs.CD_long,
                        ConstantDescs.CD_long,
                        ConstantDescs.CD_int,
                        ConstantDescs.CD_long));
        code.dup().istore(LaneSlots.ANSWER);
        code.iflt(apart);
        code.iload(LaneSlots.ANSWER);
        if (relation.isAgreementNegated()) {
            code.ifeq(jump);
        } else {
            code.ifne(jump);
        }
    }

    /// The lanes hold `first`, `first + 1` …: all are less than `limit` if `first` is less than a number that the JVM computes once, and none is
    /// if `first` is not, unless they run over.
    private void emitIntAgreement(LaneVariable lanes, Relation relation, Optional<LaneVariable> other, Label jump) {
        boolean below = relation == Relation.LT || relation == Relation.GE;
        Label none = code.newLabel();
        Label all = relation.isAgreementNegated() ? none : jump;
        int limit = slots.reserve(1);
        other.ifPresentOrElse(value -> slots.pushScalar(value, code), code::iconst_0);
        code.istore(limit);
        int distance = vectors.lanes() - (below ? 1 : 2);
        slots.pushScalar(lanes, code);
        code.iload(limit).loadConstant(Integer.MIN_VALUE + distance);
        code.invokestatic(
                ClassDesc.of("java.lang.Math"),
                "max",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
        code.loadConstant(distance).isub().if_icmplt(all);
        slots.pushScalar(lanes, code);
        code.loadConstant(Integer.MAX_VALUE - (vectors.lanes() - 1)).if_icmpgt(apart);
        slots.pushScalar(lanes, code);
        code.iload(limit);
        if (below) {
            code.if_icmplt(apart);
        } else {
            code.if_icmple(apart);
        }
        if (relation.isAgreementNegated()) {
            code.goto_(jump);
        }
        code.labelBinding(none);
    }

    private void emitWide(LaneVariable variable, boolean isInt, boolean unsigned) {
        slots.pushScalar(variable, code);
        if (isInt) {
            code.i2l();
            if (unsigned) {
                code.loadConstant(0xffffffffL).land();
            }
        }
    }

    /// How a jump compares.
    enum Relation {
        EQ,
        NE,
        LT,
        GE,
        GT,
        LE;

        static Relation of(Opcode opcode) throws IllegalArgumentException {
            return switch (opcode) {
                case IFEQ, IF_ICMPEQ, IF_ACMPEQ, IFNULL -> EQ;
                case IFNE, IF_ICMPNE, IF_ACMPNE, IFNONNULL -> NE;
                case IFLT, IF_ICMPLT -> LT;
                case IFGE, IF_ICMPGE -> GE;
                case IFGT, IF_ICMPGT -> GT;
                case IFLE, IF_ICMPLE -> LE;
                default -> throw new IllegalArgumentException(opcode.name());
            };
        }

        Relation negated() {
            return switch (this) {
                case EQ -> NE;
                case NE -> EQ;
                case LT -> GE;
                case GE -> LT;
                case GT -> LE;
                case LE -> GT;
            };
        }

        Relation swapped() {
            return switch (this) {
                case EQ, NE -> this;
                case LT -> GT;
                case GE -> LE;
                case GT -> LT;
                case LE -> GE;
            };
        }

        String unsignedOperator() {
            return this == EQ || this == NE ? name() : "U" + name();
        }

        String agreement() {
            return switch (this) {
                case EQ, NE -> "equal";
                case LT, GE -> "below";
                case GT, LE -> "atMost";
            };
        }

        boolean isAgreementNegated() {
            return this == NE || this == GE || this == GT;
        }
    }
}
