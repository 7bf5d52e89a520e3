package port.startup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PreparedClassTest {
    /// What is prepared.
    static final class Subject {
        private Subject() {}

        static String kind(Object value) {
            return switch (value) {
                case null -> "nothing";
                case Integer number when number > 9 -> "many";
                case Integer _ -> "few";
                case CharSequence text when text.isEmpty() -> "silence";
                case String _ -> "text";
                case Optional<?> _ -> "perhaps";
                default -> "else";
            };
        }
    }

    @Test
    void aPreparedSwitchOverTypesTakesTheSameWay() throws ReflectiveOperationException, IOException {
        byte[] before = content(Subject.class);
        byte[] after = PreparedClass.of(before);

        assertFalse(Arrays.equals(before, after));
        assertFalse(TypeSwitches.isUsedBy(ClassFile.of().parse(after)));
        var kind = define(after).getDeclaredMethod("kind", Object.class);
        kind.setAccessible(true);
        for (Object value : new Object[] {null, 12, 3, "", "a", new StringBuilder("b"), Optional.empty(), 1.5}) {
            assertEquals(Subject.kind(value), kind.invoke(null, value));
        }
    }

    @Test
    void aClassForAnOldJvmIsRenewed() throws ReflectiveOperationException {
        byte[] old =
                ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS)
                        .build(
                                ClassDesc.of("Old"),
                                type ->
                                        type.withVersion(ClassFile.JAVA_5_VERSION, 0)
                                                .withMethodBody(
                                                        "larger",
                                                        MethodTypeDesc.of(
                                                                ConstantDescs.CD_int,
                                                                ConstantDescs.CD_int,
                                                                ConstantDescs.CD_int),
                                                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                                                        code ->
                                                                code.iload(0)
                                                                        .iload(1)
                                                                        .ifThenElse(
                                                                                Opcode.IF_ICMPGT,
                                                                                first -> first.iload(0).ireturn(),
                                                                                second -> second.iload(1).ireturn())));

        byte[] renewed = PreparedClass.of(old);

        assertTrue(ClassFile.of().parse(renewed).majorVersion() > ClassFile.JAVA_6_VERSION);
        assertEquals(7, define(renewed).getMethod("larger", int.class, int.class).invoke(null, 7, 3));
    }

    @Test
    void anotherClassStaysAsItIs() throws IOException {
        byte[] content = content(PreparedClassTest.class);

        assertSame(content, PreparedClass.of(content));
        assertArrayEquals(content(PreparedClassTest.class), content);
    }

    private static byte[] content(Class<?> type) throws IOException {
        String name = type.getName();
        try (InputStream in = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return in.readAllBytes();
        }
    }

    private static Class<?> define(byte[] content) throws ReflectiveOperationException {
        String name = ClassFile.of().parse(content).thisClass().asInternalName().replace('/', '.');
        var loader =
                new ClassLoader(PreparedClassTest.class.getClassLoader()) {
                    Class<?> define() {
                        return defineClass(name, content, 0, content.length);
                    }
                };
        return loader.define();
    }
}
