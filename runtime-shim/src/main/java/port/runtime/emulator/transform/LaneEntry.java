package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;

/// How a method is called that runs groups from certain coordinates on.
///
/// ```
/// int method(BlockState state, int last, int threadX, int thread, int threadY, int threadZ, int blockX)
/// ```
///
/// It returns the first `threadX` that it has not run.
final class LaneEntry {
    /// The local with the `threadX` of the last group to run.
    static final int LAST = 2;

    private static final int THREAD_X = 3;
    private static final int THREAD_Y = 5;
    private static final int THREAD_Z = 6;
    private static final int BLOCK_X = 7;

    static final MethodTypeDesc TYPE =
            MethodTypeDesc.of(ConstantDescs.CD_int, Types.STATE)
                    .insertParameterTypes(
                            1, Collections.nCopies(BLOCK_X - 1, ConstantDescs.CD_int).toArray(ClassDesc[]::new));

    private LaneEntry() {}

    /// Calls a method of this kind.
    ///
    /// @param last pushes the `threadX` of the last group
    static void emitCall(ClassDesc owner, String method, Runnable last, LaneSlots slots, CodeBuilder code) {
        code.aload(0).aload(LaneSlots.STATE);
        last.run();
        code.iload(slots.coordinate(Coordinate.THREAD_X)).iload(LaneSlots.THREAD);
        code.iload(slots.coordinate(Coordinate.THREAD_Y)).iload(slots.coordinate(Coordinate.THREAD_Z));
        code.iload(slots.coordinate(Coordinate.BLOCK_X));
        code.invokevirtual(owner, method, TYPE);
    }

    /// Puts the coordinates, and what is the same for all groups, where the code of a group finds them.
    static void emit(LaneRegion region, LanePrologue prologue, LaneSlots slots, LaneCode ops, CodeBuilder code)
            throws NotLanes {
        code.iload(THREAD_X).istore(slots.coordinate(Coordinate.THREAD_X));
        code.iload(THREAD_Y).istore(slots.coordinate(Coordinate.THREAD_Y));
        code.iload(THREAD_Z).istore(slots.coordinate(Coordinate.THREAD_Z));
        int block = slots.reserve(1);
        code.iload(BLOCK_X).istore(block);
        prologue.emitContext();
        code.iload(block).istore(slots.coordinate(Coordinate.BLOCK_X));
        prologue.emitValues();
        ops.memory().emitStart(region.order());
    }
}
