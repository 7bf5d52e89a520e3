package port.runtime.emulator.transform;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import port.runtime.emulator.code.ClassBytes;

/// The class files that a class loader sees, parsed when asked for.
final class ClassLibrary {
    private final ClassBytes classes;
    private final Map<ClassDesc, Optional<ClassModel>> models = new HashMap<>();

    ClassLibrary(ClassBytes classes) {
        this.classes = classes;
    }

    /// Answers questions about super classes by loading, without initialising, the classes.
    ClassHierarchyResolver hierarchy() {
        ClassHierarchyResolver loading = ClassHierarchyResolver.ofClassLoading(classes.loader());
        return type -> {
            if (type.isClassOrInterface()) {
                classes.note(Types.binaryName(type));
            }
            return loading.getClassInfo(type);
        };
    }

    /// The class file, if the loader gives it out.
    Optional<ClassModel> find(ClassDesc type) {
        return models.computeIfAbsent(type, this::parse);
    }

    /// The method, declared in this class or inherited from a super class.
    Optional<MethodModel> method(ClassDesc owner, String name, String descriptor) {
        Optional<ClassModel> model = find(owner);
        while (model.isPresent()) {
            for (MethodModel method : model.get().methods()) {
                if (method.methodName().equalsString(name) && method.methodType().equalsString(descriptor)) {
                    return Optional.of(method);
                }
            }
            model = model.get().superclass().flatMap(parent -> find(parent.asSymbol()));
        }
        return Optional.empty();
    }

    /// The field, declared in this class or inherited from a super class.
    Optional<FieldModel> field(ClassDesc owner, String name) {
        Optional<ClassModel> model = find(owner);
        while (model.isPresent()) {
            for (FieldModel field : model.get().fields()) {
                if (field.fieldName().equalsString(name)) {
                    return Optional.of(field);
                }
            }
            model = model.get().superclass().flatMap(parent -> find(parent.asSymbol()));
        }
        return Optional.empty();
    }

    /// The file a class was compiled from, such as `Reduction.java`.
    static String sourceFile(ClassModel model) {
        return model.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
    }

    /// The nearest class that both classes extend; interfaces count as `Object`, as for the verifier.
    ClassDesc commonSuper(ClassDesc first, ClassDesc second) {
        if (first.equals(second)) {
            return first;
        }
        if (!first.isClassOrInterface() || !second.isClassOrInterface()) {
            return ConstantDescs.CD_Object;
        }
        Class<?> candidate = load(first);
        Class<?> other = load(second);
        if (candidate.isInterface() || other.isInterface()) {
            return ConstantDescs.CD_Object;
        }
        while (!candidate.isAssignableFrom(other)) {
            candidate = candidate.getSuperclass();
        }
        return candidate.describeConstable().orElse(ConstantDescs.CD_Object);
    }

    /// Whether nothing but its initialiser stores into the field.
    boolean isFinal(ClassDesc owner, String name) {
        return field(owner, name).map(field -> field.flags().has(AccessFlag.FINAL)).orElse(false);
    }

    Class<?> load(ClassDesc type) {
        return classes.load(Types.binaryName(type));
    }

    private Optional<ClassModel> parse(ClassDesc type) {
        return classes.find(Types.binaryName(type)).map(ClassFile.of()::parse);
    }
}
