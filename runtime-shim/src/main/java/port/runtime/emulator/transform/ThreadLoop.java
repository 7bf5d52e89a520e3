package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes the loop over the threads of a region: one loop along x inside of one over the rows.
final class ThreadLoop {
    private static final MethodTypeDesc START = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int);

    private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");

    private final RegionLocals locals;
    private final CodeBuilder code;
    private final Label nextThread;
    private final Label nextRow;
    private final Label rowStart;
    private final Label threadStart;

    ThreadLoop(RegionLocals locals, CodeBuilder code) {
        this.locals = locals;
        this.code = code;
        this.nextThread = code.newLabel();
        this.nextRow = code.newLabel();
        this.rowStart = code.newLabel();
        this.threadStart = code.newLabel();
    }

    /// Where a thread goes that waits or ends.
    Label nextThread() {
        return nextThread;
    }

    void emitStart(Label guarded) {
        code.iload(RegionLocals.FROM).istore(RegionLocals.THREAD);
        if (locals.usesThread()) {
            emitFirst("threadX", Coordinate.THREAD_X);
            emitFirst("threadY", Coordinate.THREAD_Y);
            emitFirst("threadZ", Coordinate.THREAD_Z);
            code.iconst_0().istore(RegionLocals.ROW_END);
            code.labelBinding(guarded);
            code.labelBinding(rowStart);
            code.iload(RegionLocals.TO);
            code.iload(RegionLocals.THREAD).iload(locals.coordinate(Coordinate.BLOCK_DIM_X)).iadd();
            code.iload(locals.coordinate(Coordinate.THREAD_X)).isub();
            code.invokestatic(
                    MATH, "min", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int));
            code.istore(RegionLocals.ROW_END);
        } else {
            code.labelBinding(guarded);
            code.iload(RegionLocals.TO).istore(RegionLocals.ROW_END);
        }
        code.labelBinding(threadStart);
        code.iload(RegionLocals.THREAD).iload(RegionLocals.ROW_END).if_icmpge(nextRow);
        if (locals.exposesIndex()) {
            emitExpose(Coordinate.THREAD_X);
            emitExpose(Coordinate.THREAD_Y);
            emitExpose(Coordinate.THREAD_Z);
        }
    }

    private void emitFirst(String method, Coordinate coordinate) {
        code.aload(RegionLocals.STATE).iload(RegionLocals.FROM).invokevirtual(Types.STATE, method, START);
        code.istore(locals.coordinate(coordinate));
    }

    private void emitExpose(Coordinate coordinate) {
        code.aload(RegionLocals.CONTEXT).getfield(Types.CONTEXT, coordinate.field(), coordinate.holder());
        code.iload(locals.coordinate(coordinate))
                .putfield(coordinate.holder(), coordinate.component(), ConstantDescs.CD_int);
    }

    void emitEnd(Label guarded) {
        code.labelBinding(nextThread);
        code.iinc(RegionLocals.THREAD, 1);
        if (locals.usesThread()) {
            code.iinc(locals.coordinate(Coordinate.THREAD_X), 1);
        }
        code.goto_(threadStart);
        code.labelBinding(nextRow);
        if (locals.usesThread()) {
            emitNextRow();
        }
        code.labelBinding(guarded);
    }

    private void emitNextRow() {
        Label done = code.newLabel();
        code.iload(RegionLocals.THREAD).iload(RegionLocals.TO).if_icmpge(done);
        code.iconst_0().istore(locals.coordinate(Coordinate.THREAD_X));
        code.iinc(locals.coordinate(Coordinate.THREAD_Y), 1);
        code.iload(locals.coordinate(Coordinate.THREAD_Y))
                .iload(locals.coordinate(Coordinate.BLOCK_DIM_Y))
                .if_icmpne(rowStart);
        code.iconst_0().istore(locals.coordinate(Coordinate.THREAD_Y));
        code.iinc(locals.coordinate(Coordinate.THREAD_Z), 1);
        code.goto_(rowStart);
        code.labelBinding(done);
    }
}
