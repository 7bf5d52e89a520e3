package port.verify;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;
import port.runtime.HostProcess;

/// Makes the loops of host code look now and then whether the program's time is up.
final class Checkpoints {
    /// Turns between two looks, less one: a mask.
    private static final int MASK = 0x3ff;

    private static final ClassDesc PROCESS = ClassDesc.of(HostProcess.class.getName());
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

    private Checkpoints() {}

    /// @param loader finds the classes that the class mentions
    static byte[] insert(byte[] classFile, ClassLoader loader) {
        ClassFile classes =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(loader)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
        return classes.transformClass(
                classes.parse(classFile),
                ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(BackwardJumps::new)));
    }

    private static final class BackwardJumps implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();
        private int counter = -1;

        @Override
        public void atStart(CodeBuilder code) {
            counter = code.allocateLocal(TypeKind.INT);
            code.iconst_0().istore(counter);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case BranchInstruction branch when passed.contains(branch.target()) -> look(code);
                default -> {}
            }
            code.with(element);
        }

        private void look(CodeBuilder code) {
            Label goOn = code.newLabel();
            code.iinc(counter, 1)
                    .iload(counter)
                    .loadConstant(MASK)
                    .iand()
                    .ifne(goOn)
                    .invokestatic(PROCESS, "checkpoint", NOTHING)
                    .labelBinding(goOn);
        }
    }
}
