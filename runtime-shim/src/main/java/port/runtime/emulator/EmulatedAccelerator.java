package port.runtime.emulator;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.SerializedLambda;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FaultCode;
import port.runtime.HostFault;
import port.runtime.KernelContext;
import port.runtime.KernelLaunch;
import port.runtime.emulator.code.CodeStore;
import port.runtime.emulator.code.UnsupportedKernelException;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.KernelProgram;
import port.runtime.emulator.schedule.GridRun;
import port.runtime.emulator.schedule.LaunchControl;
import port.runtime.emulator.schedule.Pace;
import port.runtime.emulator.schedule.StopSignal;
import port.runtime.emulator.schedule.ThreadOrder;
import port.runtime.emulator.schedule.Together;
import port.runtime.emulator.schedule.WorkerPool;
import port.runtime.emulator.transform.KernelTransform;
import port.runtime.emulator.transform.LaneWidth;
import port.runtime.emulator.transform.LaunchLambda;
import port.runtime.emulator.transform.Variant;
import port.runtime.spi.Accelerator;
import port.runtime.spi.LaunchRequest;

/// The device that runs kernels on the cores of this machine.
///
/// A launch is complete when [#launch] returns. Threads of a block run in the order of their index up to the next point at which they wait
/// for each other; blocks run side by side, so that only atomic operations may touch the same memory from several of them.
public final class EmulatedAccelerator implements Accelerator {
    /// Launches of so many threads, or so much time in launches, make it worth while to write code for lanes.
    private static final long THREADS_WORTH_LANES = 1L << 26;

    private static final long NANOS_WORTH_LANES = 20_000_000;

    private static final long NANOS_WORTH_A_THREAD = 50_000;

    private final EmulatorOptions options;
    private final boolean rehearses;
    private final WorkerPool pool;
    private final KernelTransform transform;
    private final Map<Class<?>, Site> sites = new ConcurrentHashMap<>();
    private final Map<KernelPlan, Pace> paces = new IdentityHashMap<>();
    private final StopSignal stop = new StopSignal();

    /// A device that uses all cores, and has done a launch of its own before the program's first one.
    public EmulatedAccelerator() {
        this(EmulatorOptions.standard(), EmulatorOptions.standard().cache().flatMap(CodeStore::in), true);
    }

    /// A device that runs as told.
    public EmulatedAccelerator(EmulatorOptions options) {
        this(options, options.cache().flatMap(CodeStore::in));
    }

    EmulatedAccelerator(EmulatorOptions options, Optional<CodeStore> store) {
        this(options, store, false);
    }

    private EmulatedAccelerator(EmulatorOptions options, Optional<CodeStore> store, boolean rehearses) {
        this.options = requireNonNull(options, "options");
        this.rehearses = rehearses;
        this.pool = new WorkerPool(options.workers());
        this.transform = new KernelTransform(store);
    }

    @Override
    public void getReady(Device device) {
        if (rehearses) {
            launch(Rehearsal.launch(device));
        }
    }

    @Override
    public void launch(LaunchRequest request) {
        prepare(request).run();
    }

    @Override
    public Runnable prepare(LaunchRequest request) {
        SerializedLambda lambda = LaunchLambda.serialised(request.kernel());
        Site site = site(request.kernel(), lambda, request.grid().size(), request.block());
        KernelProgram program = site.launch().binder().bind(lambda, new LaunchContext(request.grid(), request.block()));
        return () -> run(request, program, site);
    }

    private void run(LaunchRequest request, KernelProgram program, Site site) {
        long start = System.nanoTime();
        LaunchControl control =
                options.launchLimit()
                        .map(limit -> LaunchControl.until(start + limit.toNanos(), stop))
                        .orElseGet(() -> LaunchControl.unlimited(stop));
        new GridRun(
                        request,
                        program,
                        site.launch().plan(),
                        site.pace(),
                        pool,
                        control,
                        options.order(),
                        options.blank())
                .run();
        long nanos = System.nanoTime() - start;
        site.spent().add(nanos);
        site.last().set(nanos);
    }

    @Override
    public boolean isWorthAThread(LaunchRequest request) {
        Site known = sites.get(request.kernel().getClass());
        return known == null || known.last().get() > NANOS_WORTH_A_THREAD;
    }

    @Override
    public void stop() {
        stop.give();
    }

    @Override
    public String nameOf(KernelLaunch kernel) {
        Site known = sites.get(kernel.getClass());
        Site site = known != null ? known : site(kernel, LaunchLambda.serialised(kernel), 0, Dim3.of(1));
        return site.launch().plan().name();
    }

    @Override
    public OptionalInt mostThreads(LaunchRequest request) {
        Site known = sites.get(request.kernel().getClass());
        Site site =
                known != null
                        ? known
                        : site(
                                request.kernel(),
                                LaunchLambda.serialised(request.kernel()),
                                request.grid().size(),
                                request.block());
        int most = site.launch().plan().mostThreads();
        return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
    }

    @Override
    public Optional<Object> identityOf(LaunchRequest request) {
        return LaunchIdentity.of(LaunchLambda.serialised(request.kernel()), request).map(Object.class::cast);
    }

    /// @param lanes whether its code may run threads together
    /// @param spent nanoseconds in its launches
    /// @param last nanoseconds of its last launch
    private record Site(
            KernelTransform.LaunchSite launch, Pace pace, boolean lanes, LongAdder spent, AtomicLong last) {}

    /// The code for a launch: written anew for lanes once that pays.
    private Site site(KernelLaunch kernel, SerializedLambda lambda, long blocks, Dim3 block) {
        long threads = blocks * block.size();
        Site site = sites.get(kernel.getClass());
        if (site != null && (site.lanes() || !wantsLanes(threads, site.spent().sum()))) {
            return site;
        }
        boolean lanes = wantsLanes(threads, site == null ? 0 : site.spent().sum());
        KernelTransform.LaunchSite launch = transform(kernel, lambda, lanes ? LaneWidth.of(block) : LaneWidth.NONE);
        Site made = new Site(launch, pace(launch.plan()), lanes, new LongAdder(), new AtomicLong(Long.MAX_VALUE));
        sites.put(kernel.getClass(), made);
        return made;
    }

    private boolean wantsLanes(long threads, long nanos) {
        return switch (options.together()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case WHERE_FASTER ->
                    options.order() == ThreadOrder.ASCENDING
                            && (threads >= THREADS_WORTH_LANES || nanos >= NANOS_WORTH_LANES);
        };
    }

    private Pace pace(KernelPlan plan) {
        synchronized (paces) {
            return paces.computeIfAbsent(plan, _ -> new Pace(plan, together()));
        }
    }

    private KernelTransform.LaunchSite transform(KernelLaunch kernel, SerializedLambda lambda, LaneWidth width) {
        try {
            boolean inStep = options.order() == ThreadOrder.ASCENDING;
            return transform.transform(lambda, kernel.getClass(), new Variant(inStep, width));
        } catch (UnsupportedKernelException e) {
            var fault = new HostFault(FaultCode.DEFECT, "this kernel cannot be run: " + e.getMessage());
            fault.initCause(e);
            throw fault;
        }
    }

    private Together together() {
        return options.order() == ThreadOrder.ASCENDING ? options.together() : Together.NEVER;
    }

    @Override
    public void close() {
        pool.close();
    }

    /// What the arguments of a launch can see: grid and block.
    private static final class LaunchContext extends KernelContext {
        LaunchContext(Dim3 grid, Dim3 block) {
            gridDim.assign(grid);
            blockDim.assign(block);
        }
    }
}
