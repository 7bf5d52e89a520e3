package port.runtime.emulator.transform;

import java.lang.invoke.SerializedLambda;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import port.runtime.emulator.code.ClassBytes;
import port.runtime.emulator.code.CodeLoader;
import port.runtime.emulator.code.CodeStore;
import port.runtime.emulator.code.KernelCode;
import port.runtime.emulator.code.LaunchCode;
import port.runtime.emulator.code.MemberHandle;
import port.runtime.emulator.code.MethodName;
import port.runtime.emulator.kernel.KernelBinder;
import port.runtime.emulator.kernel.KernelPlan;

/// From the lambda of a launch to a class that runs its kernel.
///
/// What was transformed once is not transformed again: not in this process, and not in a later one that shares the store.
public final class KernelTransform {
    /// What was made of the methods of each class, kernels and launches; kept with the class, because the generated classes live and die
    /// with its loader.
    private static final ClassValue<Made> MADE =
            new ClassValue<>() {
                @Override
                protected Made computeValue(Class<?> type) {
                    return new Made(new HashMap<>(), new HashMap<>());
                }
            };

    private final Optional<CodeStore> store;

    /// @param store what earlier processes have transformed
    public KernelTransform(Optional<CodeStore> store) {
        this.store = store;
    }

    /// A launch site, ready to run.
    ///
    /// @param binder evaluates the arguments
    /// @param plan what the scheduler has to know about the kernel
    public record LaunchSite(KernelBinder binder, KernelPlan plan) {}

    private record Made(Map<Wanted, KernelPlan> kernels, Map<Wanted, LaunchSite> launches) {}

    private record Wanted(MethodName method, Variant variant) {}

    /// Transforms the kernel that a lambda calls, unless that has been done, and the lambda itself.
    ///
    /// @param lambda what the lambda serialises to
    /// @param caller the class that contains the lambda's code
    /// @throws port.runtime.emulator.code.UnsupportedKernelException if no kernel can be found or it cannot be split
    public LaunchSite transform(SerializedLambda lambda, Class<?> caller, Variant variant) {
        ClassLoader loader = caller.getClassLoader();
        MethodName method = code(lambda, new ClassBytes(loader));
        Class<?> holder = new ClassBytes(loader).load(method.owner());
        var wanted = new Wanted(method, variant);
        Map<Wanted, LaunchSite> launches = MADE.get(holder).launches();
        synchronized (launches) {
            LaunchSite site = launches.get(wanted);
            if (site == null) {
                site = launch(wanted, holder, loader);
                launches.put(wanted, site);
            }
            return site;
        }
    }

    /// The code of a launch as the author wrote it: a kernel that launches does so through an adapter of its generated class.
    private static MethodName code(SerializedLambda lambda, ClassBytes classes) {
        String owner = lambda.getImplClass().replace('/', '.');
        String name = lambda.getImplMethodName();
        Optional<MemberHandle> adapted = CodeLoader.adapted(classes.load(owner), name);
        return adapted.map(member -> new MethodName(member.owner(), member.name(), member.type()))
                .orElseGet(() -> new MethodName(owner, name, lambda.getImplMethodSignature()));
    }

    private LaunchSite launch(Wanted wanted, Class<?> holder, ClassLoader loader) {
        var classes = new ClassBytes(loader);
        String variant = wanted.variant().suffix();
        LaunchCode code =
                store.flatMap(known -> known.findLaunch(wanted.method(), variant, classes))
                        .orElseGet(() -> {
                            var read = new ClassBytes(loader);
                            LaunchCode fresh =
                                    LaunchMaker.make(wanted.method(), new ClassLibrary(read), wanted.variant());
                            store.ifPresent(known -> known.keep(wanted.method(), variant, read, fresh));
                            return fresh;
                        });
        KernelPlan plan = kernel(new Wanted(code.kernel(), wanted.variant()), loader);
        return new LaunchSite(CodeLoader.instantiate(holder, code.binder()), plan);
    }

    private KernelPlan kernel(Wanted wanted, ClassLoader loader) {
        Class<?> owner = new ClassBytes(loader).load(wanted.method().owner());
        Map<Wanted, KernelPlan> kernels = MADE.get(owner).kernels();
        synchronized (kernels) {
            KernelPlan plan = kernels.get(wanted);
            if (plan == null) {
                plan = define(wanted, owner, loader);
                kernels.put(wanted, plan);
            }
            return plan;
        }
    }

    private KernelPlan define(Wanted wanted, Class<?> owner, ClassLoader loader) {
        var classes = new ClassBytes(loader);
        boolean vectors = LaneRegions.arePossible(owner.getModule(), wanted.variant().width());
        String variant = wanted.variant().suffix() + (vectors ? " with vectors" : "");
        KernelCode code =
                store.flatMap(known -> known.findKernel(wanted.method(), variant, classes))
                        .orElseGet(() -> {
                            var read = new ClassBytes(loader);
                            KernelCode fresh =
                                    KernelMaker.make(
                                            wanted.method(),
                                            new ClassLibrary(read),
                                            owner.getModule(),
                                            wanted.variant());
                            store.ifPresent(known -> known.keep(wanted.method(), variant, read, fresh));
                            return fresh;
                        });
        CodeLoader.define(owner, code.program());
        return code.plan();
    }
}
