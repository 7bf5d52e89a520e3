package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import port.reference.gang.Mask;

/// A lane that leaves its unit marks itself in the mask and goes to the end of the unit.
final class LaneExits implements Exits {
    private final Method method;
    private final CodeBuilder code;
    private final LaneVariables variables;
    private final int mask;
    private final Label end;

    LaneExits(Method method, LaneVariables variables, int mask, Label end) {
        this.method = method;
        this.code = method.code;
        this.variables = variables;
        this.mask = mask;
        this.end = end;
    }

    @Override
    public void leaveFunction() {
        variables.storeResult();
        leave(Mask.RETURN);
    }

    @Override
    public void leaveLoop() {
        leave(Mask.BREAK);
    }

    @Override
    public void nextTurn() {
        leave(Mask.CONTINUE);
    }

    private void leave(int kind) {
        mark(kind);
        code.goto_(end);
    }

    void mark(int kind) {
        code.aload(mask).iload(method.lane).loadConstant(kind);
        code.invokevirtual(Names.MASK, "mark", Names.procedure(ConstantDescs.CD_int, ConstantDescs.CD_int));
    }

    @Override
    public int resultAddress() {
        int slot = method.temporary(TypeKind.LONG);
        variables.loadResultAddress();
        code.lstore(slot);
        return slot;
    }
}
