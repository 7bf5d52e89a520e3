package port.runtime.emulator.transform;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import port.runtime.emulator.code.LaunchCode;
import port.runtime.emulator.code.MethodName;
import port.runtime.emulator.code.UnsupportedKernelException;

/// Makes the binder of a launch out of its lambda.
final class LaunchMaker {
    private LaunchMaker() {}

    /// @param launch the method that holds the lambda's code, or a kernel that stands in its place
    /// @throws UnsupportedKernelException if it does not call exactly one kernel
    static LaunchCode make(MethodName launch, ClassLibrary library, Variant variant) {
        ClassDesc owner = ClassDesc.of(launch.owner());
        ClassModel model =
                library.find(owner)
                        .orElseThrow(() ->
                                new UnsupportedKernelException(
                                        "the class file of '"
                                                + launch.owner()
                                                + "' cannot be read; its class loader has to give it out as a resource"));
        MethodModel method =
                library.method(owner, launch.name(), launch.type())
                        .orElseThrow(() ->
                                new UnsupportedKernelException(
                                        "the code of a launch in '" + launch.owner() + "' is missing"));
        Body body = KernelMaker.isKernel(method) ? callOf(owner, method) : BodyReader.read(model, method);
        InvokeInstruction call = kernelCall(body, library);
        var kernel =
                new MethodName(
                        Types.binaryName(call.owner().asSymbol()),
                        call.name().stringValue(),
                        call.type().stringValue());
        var writer =
                new BinderWriter(
                        GeneratedNames.of(launch, library, variant.suffix() + "Launch"),
                        body,
                        call,
                        KernelMaker.className(kernel, library, variant),
                        library);
        return new LaunchCode(writer.write(ClassLibrary.sourceFile(model)), kernel);
    }

    /// The body that a lambda would have instead of a method reference.
    private static Body callOf(ClassDesc owner, MethodModel kernel) {
        List<ClassDesc> parameters = kernel.methodTypeSymbol().parameterList();
        var pool = ConstantPoolBuilder.of();
        List<Step> steps = new ArrayList<>();
        int slot = 0;
        for (ClassDesc parameter : parameters) {
            steps.add(new Step.Load(Types.kind(parameter), slot));
            slot += Types.slots(parameter);
        }
        var target = pool.methodRefEntry(owner, kernel.methodName().stringValue(), kernel.methodTypeSymbol());
        steps.add(new Step.Plain(InvokeInstruction.of(Opcode.INVOKESTATIC, target)));
        steps.add(new Step.Return(java.lang.classfile.TypeKind.VOID));
        return new Body(Types.binaryName(owner) + ".launch", "", parameters, steps, slot);
    }

    private static InvokeInstruction kernelCall(Body body, ClassLibrary library) {
        List<InvokeInstruction> calls = new ArrayList<>();
        for (Step step : body.steps()) {
            if (step instanceof Step.Plain(InvokeInstruction call)
                    && call.opcode() == Opcode.INVOKESTATIC
                    && library.method(call.owner().asSymbol(), call.name().stringValue(), call.type().stringValue())
                            .map(KernelMaker::isKernel)
                            .orElse(false)) {
                calls.add(call);
            }
        }
        if (calls.size() != 1) {
            throw new UnsupportedKernelException(
                    "the launch in '"
                            + body.name()
                            + "' calls "
                            + calls.size()
                            + " methods marked '@Kernel'; write 'ctx -> kernel(ctx, ...)' with exactly one");
        }
        return calls.getFirst();
    }
}
