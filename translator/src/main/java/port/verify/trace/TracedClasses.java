package port.verify.trace;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.util.HashMap;
import java.util.Map;

/// Puts the calls of [Tracer] into the classes of a port.
public final class TracedClasses {
    private TracedClasses() {}

    /// @param loader finds the port's classes and the runtime's
    public static Map<String, byte[]> trace(Map<String, byte[]> classes, ClassLoader loader) {
        ClassFile classFile =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(loader)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
        Map<String, byte[]> traced = new HashMap<>();
        classes.forEach((name, bytes) -> {
            ClassModel model = classFile.parse(bytes);
            traced.put(name, classFile.transformClass(model, transform()));
        });
        return traced;
    }

    private static ClassTransform transform() {
        return (builder, element) -> {
            if (element instanceof MethodModel method && method.code().isPresent() && !isLaunch(method)) {
                builder.transformMethod(
                        method,
                        (methodBuilder, part) -> {
                            if (part instanceof CodeModel code) {
                                methodBuilder.transformCode(code, new TracedMethod(method, code));
                            } else {
                                methodBuilder.with(part);
                            }
                        });
            } else {
                builder.with(element);
            }
        };
    }

    /// The lambdas that launch kernels are read by the emulator and stay as they are.
    private static boolean isLaunch(MethodModel method) {
        return method.methodName().stringValue().startsWith("lambda$")
                || method.methodName().equalsString("$deserializeLambda$");
    }
}
