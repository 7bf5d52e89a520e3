package port.reference.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import port.ir.Function;
import port.reference.gang.LaneCode;
import port.reference.gang.Mask;
import port.reference.memory.Side;

/// Compiles a unit of a gang function: a class whose one method is a loop over the active lanes around the unit's code.
final class LaneCompiler {
    private static final int CONTEXT = 1;
    private static final int FRAME = 2;
    private static final int MASK = 3;
    private static final MethodTypeDesc RUN = Names.procedure(Names.CONTEXT, Names.FRAME, Names.MASK);
    private static final MethodTypeDesc INT_RESULT = MethodTypeDesc.of(ConstantDescs.CD_int);

    private final ProgramCode program;
    private final Function function;
    private final GangPlan plan;
    private final LaneUnit unit;
    private long stackTop;

    LaneCompiler(ProgramCode program, Function function, GangPlan plan, LaneUnit unit) {
        this.program = program;
        this.function = function;
        this.plan = plan;
        this.unit = unit;
    }

    LaneCode compile() {
        String name = program.loader().nextLaneClass(function);
        var lines = new Lines(function.sourceName());
        return program.loader().define(name, compile(ClassDesc.of(name), lines), lines);
    }

    private byte[] compile(ClassDesc name, Lines lines) {
        return Sites.fitting(name, sites -> compile(name, lines, sites));
    }

    private byte[] compile(ClassDesc name, Lines lines, Sites sites) {
        return program.classFile().build(name, builder -> declare(builder, lines, sites));
    }

    private void declare(ClassBuilder builder, Lines lines, Sites sites) {
        builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL).withInterfaceSymbols(Names.LANE_CODE);
        builder.withMethodBody(
                ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC, Emitters::defaultConstructor);
        builder.withMethodBody("run", RUN, ClassFile.ACC_PUBLIC, code -> body(code, lines, sites));
        sites.declare(builder);
    }

    /// The end of the frame memory that the unit uses.
    long stackTop() {
        return stackTop;
    }

    private void body(CodeBuilder code, Lines lines, Sites sites) {
        int lane = code.allocateLocal(TypeKind.INT);
        int frame = code.allocateLocal(TypeKind.LONG);
        int next = code.allocateLocal(TypeKind.INT);
        int end = code.allocateLocal(TypeKind.INT);
        int lanes = code.allocateLocal(TypeKind.REFERENCE);
        code.iconst_m1().istore(lane).lconst_0().lstore(frame);
        var method = new Method(code, program, Side.DEVICE, function, lines, sites, CONTEXT, lane, frame);
        method.reserve(plan.variablesEnd(), 1);
        method.at(function.span());
        var variables = new LaneVariables(method, plan, FRAME);
        variables.prepare(unit.isPrologue() ? plan.moved().keySet().stream().toList() : List.of(), unit.variables());
        code.aload(MASK).invokevirtual(Names.MASK, "lanes", MethodTypeDesc.of(Names.INTS)).astore(lanes);
        code.aload(MASK).invokevirtual(Names.MASK, "start", INT_RESULT).istore(next);
        code.aload(MASK).invokevirtual(Names.MASK, "end", INT_RESULT).istore(end);
        if (unit.once()) {
            // One lane stands for all.
            code.iload(next).iconst_1().iadd().istore(end);
        }
        Label start = code.newLabel();
        Label done = code.newLabel();
        Label stop = code.newLabel();
        Label top = code.newLabel();
        code.labelBinding(start);
        code.labelBinding(top).iload(next).iload(end).if_icmpge(done);
        code.aload(lanes).iload(next).iaload().istore(lane);
        frameAddress(code, lane, frame);
        variables.load();
        oneLane(method, variables);
        code.iinc(next, 1).goto_(top);
        code.labelBinding(done).return_();
        code.labelBinding(stop);
        Label handler = code.newLabel();
        code.exceptionCatch(start, stop, handler, Names.FAULT);
        code.labelBinding(handler);
        code.aload(CONTEXT).iload(lane);
        code.invokevirtual(Names.CONTEXT, "describe", MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_int));
        code.invokevirtual(Names.FAULT, "in", MethodTypeDesc.of(Names.FAULT, ConstantDescs.CD_String));
        code.athrow();
        stackTop = method.frameTop();
    }

    private static void frameAddress(CodeBuilder code, int lane, int frame) {
        code.aload(CONTEXT).getfield(Names.CONTEXT, "localBase", ConstantDescs.CD_long);
        code.iload(lane).i2l().aload(CONTEXT).getfield(Names.CONTEXT, "localStride", ConstantDescs.CD_long);
        code.lmul().ladd();
        code.aload(FRAME).getfield(Names.FRAME, "stackOffset", ConstantDescs.CD_long);
        code.ladd().lstore(frame);
    }

    private void oneLane(Method method, LaneVariables variables) {
        CodeBuilder code = method.code;
        Label stored = code.newLabel();
        var exits = new LaneExits(method, variables, MASK, stored);
        var emitters = new Emitters(method, exits);
        if (unit.isPrologue()) {
            variables.moveParameters(emitters);
        }
        emitters.statements.all(unit.statements());
        unit.condition()
                .ifPresent(condition -> {
                    Label no = code.newLabel();
                    emitters.conditions.jump(condition, no, false);
                    exits.mark(Mask.HOLDS);
                    code.labelBinding(no);
                });
        code.labelBinding(stored);
        variables.store();
    }
}
