package port.startup;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Gives a class methods for its switches over types. Without them the JVM makes a class for each such switch when it comes to it, and the
/// cache of classes does not hold those.
///
/// ```
/// invokedynamic typeSwitch(shape, from)[Circle, Square]  ->  typeSwitch$0(shape, from), with
///
/// private static int typeSwitch$0(Shape target, int from) {
///     if (target == null) return -1;
///     if (from <= 0 && target instanceof Circle) return 0;
///     if (from <= 1 && target instanceof Square) return 1;
///     return 2;
/// }
/// ```
final class TypeSwitches implements ClassTransform {
    private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final String PREFIX = "typeSwitch$";

    private final ClassModel model;
    private final boolean isInterface;
    private final Map<Choice, String> names = new LinkedHashMap<>();

    /// @param labels the classes, in order
    private record Choice(MethodTypeDesc type, List<ConstantDesc> labels) {}

    TypeSwitches(ClassModel model) {
        this.model = model;
        this.isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    /// Whether the class has such a switch.
    static boolean isUsedBy(ClassModel model) {
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof InvokeDynamicEntry site && isTypeSwitch(site)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsedBy(MethodModel method) {
        return method.code().isPresent() && method.code().get().elementStream().anyMatch(TypeSwitches::isTypeSwitch);
    }

    private static boolean isTypeSwitch(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call && isTypeSwitch(call.invokedynamic());
    }

    /// Labels may also be constants, which are left to the JVM.
    private static boolean isTypeSwitch(InvokeDynamicEntry site) {
        DynamicCallSiteDesc call = site.asSymbol();
        return call.bootstrapMethod() instanceof DirectMethodHandleDesc method
                && method.owner().equals(BOOTSTRAPS)
                && method.methodName().equals("typeSwitch")
                && Stream.of(call.bootstrapArgs()).allMatch(ClassDesc.class::isInstance);
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method && isUsedBy(method)) {
            builder.transformMethod(method, MethodTransform.transformingCode(this::replace));
        } else {
            builder.with(element);
        }
    }

    private void replace(CodeBuilder code, CodeElement element) {
        if (isTypeSwitch(element) && element instanceof InvokeDynamicInstruction call) {
            var choice = new Choice(call.typeSymbol(), call.bootstrapArgs());
            String name = names.computeIfAbsent(choice, _ -> PREFIX + names.size());
            code.invokestatic(model.thisClass().asSymbol(), name, choice.type(), isInterface);
        } else {
            code.with(element);
        }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        names.forEach((choice, name) ->
                builder.withMethodBody(name, choice.type(), flags, code -> choose(code, choice.labels())));
    }

    private static void choose(CodeBuilder code, List<ConstantDesc> labels) {
        code.aload(0).ifThen(Opcode.IFNULL, missing -> missing.loadConstant(-1).ireturn());
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }
}
