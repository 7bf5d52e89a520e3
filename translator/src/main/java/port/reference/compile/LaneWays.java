package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import port.reference.coverage.Branch;
import port.reference.coverage.Branches;
import port.reference.coverage.Divergence;
import port.reference.coverage.Exploration;

/// Emits code by which a lane says which way of a branch it goes: `context.exploration.divergence().take(lane, first, count, way)`.
final class LaneWays {
    private static final ClassDesc EXPLORATION = Exploration.class.describeConstable().orElseThrow();
    private static final ClassDesc DIVERGENCE = Divergence.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc OF_LOOP = Names.procedure(ConstantDescs.CD_int, ConstantDescs.CD_int);
    private static final MethodTypeDesc TAKE =
            Names.procedure(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);

    private LaneWays() {}

    static void note(Method method, Branches.Ways ways, int way) {
        CodeBuilder code = method.code;
        code.aload(method.context).getfield(Names.CONTEXT, "exploration", EXPLORATION);
        code.invokevirtual(EXPLORATION, "divergence", MethodTypeDesc.of(DIVERGENCE));
        code.iload(method.lane).loadConstant(ways.first());
        if (ways.kind() == Branch.Kind.LOOP) {
            code.invokevirtual(DIVERGENCE, way == 0 ? "turn" : "leave", OF_LOOP);
        } else {
            code.loadConstant(ways.count()).loadConstant(way).invokevirtual(DIVERGENCE, "take", TAKE);
        }
    }
}
