package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes loads from and stores in memory that stays where it is while the code runs.
///
/// ```
/// offset = address - home;
/// value = Resident.fits(bytes, offset, 4) ? Resident.getI32(bytes, offset) : elsewhere
/// ```
///
/// @param home where the address is expected to lie
record ResidentAccess(CodeBuilder code, Scratch scratch, Storage.Resident home) {
    /// Replaces the address on the stack by what stands there; goes to `elsewhere` with it if it lies elsewhere.
    void load(String accessor, TypeKind kind, Label elsewhere) {
        int offset = scratch.offset();
        code.dup2().lload(home.address()).lsub().lstore(offset);
        jumpUnlessFits(accessor, offset, elsewhere);
        code.pop2().aload(home.bytes()).lload(offset);
        code.invokestatic(
                Names.RESIDENT,
                "get" + accessor,
                MethodTypeDesc.of(Kinds.descriptor(kind), Names.BYTES, ConstantDescs.CD_long));
    }

    /// Stores the value on the stack at the address below it; goes to `elsewhere` with both if it lies elsewhere.
    void store(String accessor, TypeKind kind, Label elsewhere) {
        int offset = scratch.offset();
        int value = scratch.slot(kind, true);
        code.storeLocal(kind, value);
        code.dup2().lload(home.address()).lsub().lstore(offset).loadLocal(kind, value);
        jumpUnlessFits(accessor, offset, elsewhere);
        code.storeLocal(kind, value).pop2();
        code.aload(home.bytes()).lload(offset).loadLocal(kind, value);
        code.invokestatic(
                Names.RESIDENT,
                "put" + accessor,
                Names.procedure(Names.BYTES, ConstantDescs.CD_long, Kinds.descriptor(kind)));
    }

    private void jumpUnlessFits(String accessor, int offset, Label elsewhere) {
        code.aload(home.bytes()).lload(offset).loadConstant(Integer.parseInt(accessor.substring(1)) / Byte.SIZE);
        code.invokestatic(
                Names.RESIDENT,
                "fits",
                MethodTypeDesc.of(ConstantDescs.CD_boolean, Names.BYTES, ConstantDescs.CD_long, ConstantDescs.CD_int));
        code.ifeq(elsewhere);
    }
}
