package port.reference.compile;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// The classes whose static fields compiled code sets where a way of a branch begins.
///
/// ```
/// public static boolean way0;
/// public void collect(boolean[] taken, int first) { if (way0) { taken[first] = true; way0 = false; } ... }
/// ```
final class WayFields {
    /// How many fields a class has.
    static final int EACH = 128;

    static final String PREFIX = "cuda.ways.Ways_";

    private static final MethodTypeDesc COLLECT =
            Names.procedure(ConstantDescs.CD_boolean.arrayType(), ConstantDescs.CD_int);

    private WayFields() {}

    /// Emits code that sets the field of a way.
    static void mark(CodeBuilder code, int way) {
        code.iconst_1().putstatic(ClassDesc.of(PREFIX + way / EACH), "way" + way % EACH, ConstantDescs.CD_boolean);
    }

    static byte[] compile(String name) {
        ClassDesc own = ClassDesc.of(name);
        return ClassFile.of()
                .build(
                        own,
                        builder -> {
                            builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL);
                            builder.withInterfaceSymbols(Names.MARKED_WAYS);
                            for (int i = 0; i < EACH; i++) {
                                builder.withField(
                                        "way" + i,
                                        ConstantDescs.CD_boolean,
                                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC);
                            }
                            builder.withMethodBody(
                                    ConstantDescs.INIT_NAME,
                                    ConstantDescs.MTD_void,
                                    ClassFile.ACC_PUBLIC,
                                    Emitters::defaultConstructor);
                            builder.withMethodBody(
                                    "collect", COLLECT, ClassFile.ACC_PUBLIC, code -> collect(code, own));
                        });
    }

    private static void collect(CodeBuilder code, ClassDesc own) {
        int taken = code.parameterSlot(0);
        int first = code.parameterSlot(1);
        for (int i = 0; i < EACH; i++) {
            Label next = code.newLabel();
            code.getstatic(own, "way" + i, ConstantDescs.CD_boolean).ifeq(next);
            code.aload(taken).iload(first).loadConstant(i).iadd().iconst_1().bastore();
            code.iconst_0().putstatic(own, "way" + i, ConstantDescs.CD_boolean);
            code.labelBinding(next);
        }
        code.return_();
    }
}
