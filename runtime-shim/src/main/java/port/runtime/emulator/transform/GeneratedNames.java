package port.runtime.emulator.transform;

import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.util.List;
import port.runtime.emulator.code.MethodName;

/// Names of generated classes.
final class GeneratedNames {
    private GeneratedNames() {}

    /// A name for what is made of a method: always the same, and another one for every other method of the class.
    static ClassDesc of(MethodName method, ClassLibrary library, String suffix) {
        List<String> overloads =
                library.find(ClassDesc.of(method.owner())).orElseThrow().methods().stream()
                        .filter(other -> other.methodName().equalsString(method.name()))
                        .map(GeneratedNames::descriptor)
                        .toList();
        int number = overloads.indexOf(method.type());
        return ClassDesc.of(method.owner() + "$" + method.name() + "$" + suffix + (number > 0 ? number + 1 : ""));
    }

    private static String descriptor(MethodModel method) {
        return method.methodType().stringValue();
    }
}
