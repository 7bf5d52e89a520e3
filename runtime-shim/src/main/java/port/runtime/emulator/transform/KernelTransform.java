package port.runtime.emulator.transform;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import port.runtime.emulator.kernel.KernelBinder;
import port.runtime.emulator.kernel.KernelLinkage;
import port.runtime.emulator.kernel.KernelPlan;

/// From the lambda of a launch to a class that runs its kernel.
public final class KernelTransform {
    /// The kernels of each class that were transformed; kept with the class, because the generated classes live and die with its loader.
    private static final ClassValue<Map<String, Program>> PROGRAMS =
            new ClassValue<>() {
                @Override
                protected Map<String, Program> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    /// By the names of their methods: what the adapters of each generated class stand for.
    private static final ClassValue<Map<String, MemberHandle>> ADAPTED =
            new ClassValue<>() {
                @Override
                protected Map<String, MemberHandle> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private KernelTransform() {}

    /// A launch site, ready to run.
    ///
    /// @param binder evaluates the arguments
    /// @param plan what the scheduler has to know about the kernel
    public record LaunchSite(KernelBinder binder, KernelPlan plan) {}

    private record Program(ClassDesc type, KernelPlan plan) {}

    /// Transforms the kernel that a lambda calls, unless that has been done, and the lambda itself.
    ///
    /// @param lambda what the lambda serialises to
    /// @param caller the class that contains the lambda's code
    /// @param inStep whether threads of a block may go on together where all of them come; otherwise none waits for another one that it need
    ///     not wait for
    /// @param width how many neighbouring threads may run together, as lanes of vectors
    /// @throws UnsupportedKernelException if no kernel can be found or it cannot be split
    public static LaunchSite transform(SerializedLambda lambda, Class<?> caller, boolean inStep, LaneWidth width) {
        var library = new ClassLibrary(caller.getClassLoader());
        MemberHandle code = code(lambda, library);
        ClassDesc implementing = code.owner();
        ClassModel model =
                library.find(implementing)
                        .orElseThrow(() ->
                                new UnsupportedKernelException(
                                        "the class file of '"
                                                + Types.binaryName(implementing)
                                                + "' cannot be read; its class loader has to give it out as a resource"));
        MethodModel method =
                library.method(implementing, code.name(), code.type())
                        .orElseThrow(() ->
                                new UnsupportedKernelException(
                                        "the code of a launch in '" + Types.binaryName(implementing) + "' is missing"));
        Body body = isKernel(method) ? callOf(implementing, method) : BodyReader.read(model, method);
        InvokeInstruction call = kernelCall(body, library);
        Program program = program(call, library, inStep, width);
        Class<?> holder = library.load(implementing);
        ClassDesc binderType = ClassDesc.of(unusedName(holder, code.name() + "$Launch"));
        var writer = new BinderWriter(binderType, body, call, program.type(), library);
        byte[] bytes = writer.write(ClassLibrary.sourceFile(model));
        return new LaunchSite(instantiate(define(holder, bytes, writer.handles(), library)), program.plan());
    }

    /// The code of a launch as the author wrote it: a kernel that launches does so through an adapter of its generated class.
    private static MemberHandle code(SerializedLambda lambda, ClassLibrary library) {
        ClassDesc owner = ClassDesc.ofInternalName(lambda.getImplClass());
        String name = lambda.getImplMethodName();
        MemberHandle adapted = ADAPTED.get(library.load(owner)).get(name);
        return adapted != null
                ? adapted
                : new MemberHandle(Opcode.INVOKESTATIC, owner, name, lambda.getImplMethodSignature());
    }

    private static boolean isKernel(MethodModel method) {
        return annotation(method).isPresent();
    }

    private static Optional<String> annotation(MethodModel method) {
        return method.findAttribute(Attributes.runtimeVisibleAnnotations())
                .flatMap(all ->
                        all.annotations().stream()
                                .filter(annotation -> annotation.classSymbol().equals(Types.KERNEL))
                                .findFirst())
                .map(annotation ->
                        annotation.elements().stream()
                                .map(element ->
                                        ((java.lang.classfile.AnnotationValue.OfString) element.value()).stringValue())
                                .findFirst()
                                .orElse(""));
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
                            .map(KernelTransform::isKernel)
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

    private static Program program(InvokeInstruction call, ClassLibrary library, boolean inStep, LaneWidth width) {
        Class<?> owner = library.load(call.owner().asSymbol());
        String key = call.name().stringValue() + call.type().stringValue() + (inStep ? "" : " apart") + " " + width;
        Map<String, Program> known = PROGRAMS.get(owner);
        synchronized (known) {
            Program program = known.get(key);
            if (program == null) {
                program = makeProgram(call, owner, library, inStep, width);
                known.put(key, program);
            }
            return program;
        }
    }

    private static Program makeProgram(
            InvokeInstruction call, Class<?> owner, ClassLibrary library, boolean inStep, LaneWidth width) {
        ClassDesc ownerType = call.owner().asSymbol();
        String name = call.name().stringValue();
        MethodModel method = library.method(ownerType, name, call.type().stringValue()).orElseThrow();
        ClassModel model = method.parent().orElseThrow();
        Body body =
                StructSplitter.split(
                        Normaliser.normalise(BodyReader.read(model, method), new CallGraph(library), library), library);
        KernelShape shape = new RegionCutter(library, inStep).cut(SpinLoops.giveWay(body));
        ClassDesc type = ClassDesc.of(unusedName(owner, name + "$Device"));
        var writer = new ProgramWriter(type, name, shape, library, owner.getModule(), width);
        byte[] bytes = writer.write(ClassLibrary.sourceFile(model));
        define(owner, bytes, writer.handles(), library);
        String label = annotation(method).filter(given -> !given.isEmpty()).orElse(name);
        return new Program(type, writer.plan(label));
    }

    private static String unusedName(Class<?> holder, String suffix) {
        String base = holder.getName() + "$" + suffix;
        String name = base;
        for (int i = 2; isLoaded(name, holder.getClassLoader()); i++) {
            name = base + i;
        }
        return name;
    }

    private static boolean isLoaded(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    private static Class<?> define(Class<?> neighbour, byte[] bytes, List<MemberHandle> members, ClassLibrary library) {
        Module own = KernelTransform.class.getModule();
        own.addReads(neighbour.getModule());
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup());
            Class<?> type = lookup.defineClass(bytes);
            for (int i = 0; i < members.size(); i++) {
                ADAPTED.get(type).put(MemberAccess.adapterName(i), members.get(i));
            }
            List<MethodHandle> handles = members.stream().map(member -> member.resolve(library)).toList();
            KernelLinkage.during(handles, () -> initialise(type));
            return type;
        } catch (IllegalAccessException e) {
            throw new UnsupportedKernelException(
                    "package '"
                            + neighbour.getPackageName()
                            + "' has to be open to '"
                            + own.getName()
                            + "', so that its kernels can be run",
                    e);
        }
    }

    private static void initialise(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KernelBinder instantiate(Class<?> type) {
        try {
            MethodHandle constructor = MethodHandles.lookup().findConstructor(type, MethodType.methodType(void.class));
            return (KernelBinder) constructor.invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the code of a launch cannot be started", e);
        }
    }
}
