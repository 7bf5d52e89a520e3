package port.startup;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;

/// A class as it is to be started.
final class PreparedClass {
    /// The first version whose classes the JVM checks by their own account of types. It keeps none before that in its cache.
    private static final int CHECKED = ClassFile.JAVA_6_VERSION;

    /// A version that means the same to the JVM as those before.
    private static final int RENEWED = ClassFile.JAVA_8_VERSION;

    private PreparedClass() {}

    static byte[] of(byte[] content) {
        ClassModel model = ClassFile.of().parse(content);
        if (model.majorVersion() < CHECKED) {
            ClassTransform renewal =
                    ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(PreparedClass::renew);
            return ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS).transformClass(model, renewal);
        }
        // Of the pool of constants, only what is still used.
        return TypeSwitches.isUsedBy(model)
                ? ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL)
                        .transformClass(model, new TypeSwitches(model))
                : content;
    }

    private static void renew(ClassBuilder builder, ClassElement element) {
        if (element instanceof ClassFileVersion) {
            builder.withVersion(RENEWED, 0);
        } else {
            builder.with(element);
        }
    }
}
