package port.reference.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import port.diagnostic.Code;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.PointerType;
import port.reference.check.Geometry;
import port.reference.check.Watch;
import port.reference.gang.Gang;
import port.reference.gang.GangFunction;
import port.reference.gang.LoneThreads;
import port.reference.launch.DeviceBuffer;
import port.reference.launch.Dim;
import port.reference.launch.KernelLaunch;
import port.reference.launch.LaunchListener;
import port.reference.launch.LaunchShape;
import port.reference.launch.Schedule;
import port.reference.machine.Context;
import port.reference.machine.Launcher;
import port.reference.machine.Spinning;
import port.reference.memory.Access;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Memory;
import port.reference.memory.Side;
import port.reference.memory.Space;
import port.reference.memory.Watcher;
import port.reference.process.Process;

/// Carries out launches: checks their shape, lays out memory, runs block after block.
final class KernelLauncher implements Launcher {
    private static final int INVALID_VALUE = 1;
    private static final int INVALID_CONFIGURATION = 9;
    private static final int PATIENCE = 64;
    private static final long MOST_LONE_THREADS = 1 << 16;
    private static final int MOST_THREADS = 1024;
    private static final int MOST_THREADS_Z = 64;
    private static final int MOST_BLOCKS_YZ = 65535;
    private static final long MOST_SHARED = 163 * 1024;

    private final ProgramCode program;
    private final GangCode gangs;
    private final LaunchListener listener;
    private final SceneListener scenes;
    private final Schedule schedule;
    private final Memory memory;
    private final StackNeeds stackNeeds;
    private final RepeatedLaunches repeats;
    private final ChildLaunches children = new ChildLaunches();
    private Optional<Process> process = Optional.empty();
    private Optional<Context> context = Optional.empty();

    /// The allocations that the latest launch has pointers into.
    private final Set<Allocation> named = new LinkedHashSet<>();

    private Optional<Gang> gang = Optional.empty();
    private Optional<Function> running = Optional.empty();
    private final Map<FunctionId, Boolean> mayWait = new HashMap<>();

    /// Those that did not come to an end before their threads ran by themselves.
    private final Set<FunctionId> alone = new HashSet<>();

    private long launches;

    KernelLauncher(ProgramCode program, LaunchListener listener, SceneListener scenes, Schedule schedule) {
        this.program = program;
        this.gangs = new GangCode(program, !schedule.isInStep());
        this.listener = listener;
        this.scenes = scenes;
        this.schedule = schedule;
        this.memory = program.memory();
        this.repeats = new RepeatedLaunches(memory);
        this.stackNeeds = new StackNeeds(program, gangs);
    }

    void setProcess(Process started) {
        process = Optional.of(started);
    }

    long launches() {
        return launches;
    }

    /// The kernel that has not come to its end.
    Optional<Function> running() {
        return running;
    }

    /// Forgets the state of a launch that a fault has ended.
    void abandon() {
        running = Optional.empty();
        context = Optional.empty();
        gang = Optional.empty();
        children.take();
        memory.reset(Space.LOCAL);
    }

    private Function kernelAt(long address) {
        return program.functionAt(address)
                .filter(Function::isKernel)
                .orElseThrow(() -> new Fault(Code.BAD_LAUNCH, "no kernel stands at 0x%x".formatted(address)));
    }

    @Override
    public String nameOf(long kernel) {
        return kernelAt(kernel).sourceName();
    }

    @Override
    public int mostThreads(long kernel) {
        return program.functionAt(kernel).map(Function::mostThreads).orElse(OptionalInt.empty()).orElse(0);
    }

    @Override
    public void launchFrom(long kernel, LaunchShape shape, long arguments) {
        Function function = kernelAt(kernel);
        Access host = process.orElseThrow().host();
        var values = new long[function.parameters().size()];
        for (int i = 0; i < values.length; i++) {
            long address = host.loadI64(arguments + 8L * i);
            var type = function.parameters().get(i).type();
            values[i] = Kinds.inMemory(type) ? address : load(host, address, Kinds.accessor(type, true));
        }
        launch(kernel, shape, values);
    }

    @Override
    public void launchBehind(long block, int thread, long kernel, LaunchShape shape, long[] arguments) {
        children.add(block, thread, () -> launch(kernel, shape, arguments));
    }

    @Override
    public long[] keep(long kernel, long[] arguments, Access from) {
        Function function = kernelAt(kernel);
        Access host = process.orElseThrow().host();
        long[] kept = arguments.clone();
        for (int i = 0; i < kept.length; i++) {
            var type = function.parameters().get(i).type();
            if (Kinds.inMemory(type)) {
                long bytes = program.types().sizeOf(type);
                kept[i] = memory.allocate(Space.HOST_HEAP, bytes, 16, "kept argument").address();
                for (long at = 0; at < bytes; at++) {
                    host.storeI8(kept[i] + at, (byte) from.loadI8(arguments[i] + at));
                }
            }
        }
        return kept;
    }

    private static long load(Access host, long address, String accessor) {
        return switch (accessor) {
            case "I8" -> host.loadI8(address);
            case "U8" -> host.loadU8(address);
            case "I16" -> host.loadI16(address);
            case "U16" -> host.loadU16(address);
            case "I32", "F32" -> host.loadI32(address);
            default -> host.loadI64(address);
        };
    }

    @Override
    public void launch(long kernel, LaunchShape shape, long[] arguments) {
        Function function = kernelAt(kernel);
        Set<FunctionId> reachable = program.collectives().reachable(function.id(), program);
        long fixed = sharedBytes(reachable);
        if (!isPossible(shape)) {
            process.orElseThrow().setDeviceError(INVALID_CONFIGURATION);
            return;
        }
        if (shape.sharedBytes() < 0
                || shape.sharedBytes() > process.orElseThrow().dynamicShared()
                || shape.sharedBytes() + fixed > MOST_SHARED
                || shape.block().count() > function.mostThreads().orElse(MOST_THREADS)) {
            process.orElseThrow().setDeviceError(INVALID_VALUE);
            return;
        }
        program.coverage().prepare(reachable);
        GangFunction code = gangs.function(function.id());
        boolean isOfInterest = scenes.wants(launches);
        Optional<MemorySnapshot> before = isOfInterest ? Optional.of(new MemorySnapshot(memory)) : Optional.empty();
        boolean repeated = false;
        if (process.orElseThrow().isTimed()) {
            // Whoever reads a real clock measures his launches: each is carried out.
            repeats.run(() -> run(function, code, shape, arguments, reachable));
        } else {
            repeated =
                    repeats.skipsOrRuns(
                            function,
                            shape,
                            arguments,
                            process.orElseThrow()::effects,
                            () -> run(function, code, shape, arguments, reachable));
        }
        program.coverage().launched(function, reachable);
        List<Runnable> behind = children.take();
        before.ifPresent(kept -> show(function, code, shape, arguments, reachable, kept));
        process.orElseThrow().deviceClock().endLaunch();
        var record =
                new KernelLaunch(
                        launches,
                        function.sourceName(),
                        shape.grid(),
                        shape.block(),
                        shape.sharedBytes(),
                        repeated,
                        function.span());
        launches++;
        listener.launched(record, listener.wantsBuffers() ? buffers() : List.of());
        behind.forEach(Runnable::run);
    }

    private void show(
            Function function,
            GangFunction code,
            LaunchShape shape,
            long[] arguments,
            Set<FunctionId> reachable,
            MemorySnapshot before) {
        Access host = process.orElseThrow().host();
        scenes.played(
                new LaunchScene(program, function, code, shape, arguments, reachable, before, this::newContext, host));
        children.take();
        context = Optional.empty();
        gang = Optional.empty();
    }

    private static boolean isPossible(LaunchShape shape) {
        Dim block = shape.block();
        Dim grid = shape.grid();
        boolean positive =
                block.x() > 0 && block.y() > 0 && block.z() > 0 && grid.x() > 0 && grid.y() > 0 && grid.z() > 0;
        return positive
                && block.count() <= MOST_THREADS
                && block.z() <= MOST_THREADS_Z
                && grid.y() <= MOST_BLOCKS_YZ
                && grid.z() <= MOST_BLOCKS_YZ;
    }

    private long sharedBytes(Set<FunctionId> reachable) {
        return program.shared().stream()
                .filter(variable -> reachable.contains(variable.function()))
                .mapToLong(variable -> program.types().sizeOf(variable.local().type()))
                .sum();
    }

    private void run(
            Function function, GangFunction code, LaunchShape shape, long[] arguments, Set<FunctionId> reachable) {
        running = Optional.of(function);
        var layout = new LaunchLayout(program, shape, code, reachable, stackNeeds.ofCallees(function.id()));
        memory.reset(Space.SHARED);
        begin(function, shape, arguments);
        long[] uniforms = layout.passStructs(function, arguments, process.orElseThrow().host());
        boolean waits = mayWait.computeIfAbsent(function.id(), _ -> mayWait(reachable));
        if (waits && alone.contains(function.id()) && canRunAlone(shape)) {
            runAlone(function, code, shape, reachable, uniforms);
        } else if (waits) {
            runPatiently(function, code, shape, reachable, uniforms);
        } else if (shape.cooperative()) {
            runTogether(code, shape, layout, uniforms, _ -> {});
        } else {
            runInOrder(code, shape, layout, uniforms);
        }
        running = Optional.empty();
    }

    /// Tells those who watch what runs now, and what the kernel calls the memory that it is given.
    private void begin(Function function, LaunchShape shape, long[] arguments) {
        program.timeline().start();
        Dim grid = shape.grid();
        Dim block = shape.block();
        program.findings().setGeometry(new Geometry(function.sourceName(), grid.x(), grid.y(), block.x(), block.y()));
        named.forEach(Allocation::endLaunch);
        named.clear();
        for (int i = 0; i < arguments.length; i++) {
            if (function.parameters().get(i).type() instanceof PointerType) {
                Allocation found = memory.containing(arguments[i]);
                if (!found.isNone()) {
                    boolean isAlone = named.add(found) && arguments[i] == found.address();
                    found.setLabel(function.parameters().get(i).name(), isAlone);
                }
            }
        }
    }

    /// Whether threads may wait for others that stand elsewhere in the code.
    private boolean mayWait(Set<FunctionId> reachable) {
        return SpinLoops.anyIn(program, reachable) || BarriersInBranches.anyIn(program, reachable);
    }

    /// Runs the blocks of a cooperative launch side by side.
    ///
    /// @param prepare what is done to each block's context
    private void runTogether(
            GangFunction code, LaunchShape shape, LaunchLayout layout, long[] uniforms, Consumer<Context> prepare) {
        memory.reset(Space.LOCAL);
        new CooperativeGrid(shape, code, uniforms, schedule)
                .run(() -> {
                    Context fresh = newContext();
                    prepare.accept(fresh);
                    layout.prepare(fresh);
                    return fresh;
                });
        memory.reset(Space.LOCAL);
        context = Optional.empty();
        gang = Optional.empty();
    }

    /// Runs a kernel whose threads may wait for each other in loops: block after block as usual, and where that does not come to an
    /// end, once more with threads that run by themselves.
    private void runPatiently(
            Function function, GangFunction code, LaunchShape shape, Set<FunctionId> reachable, long[] uniforms) {
        var before = new MemorySnapshot(memory);
        var layout = new LaunchLayout(program, shape, code, reachable, stackNeeds.ofCallees(function.id()));
        var running = new ArrayList<Context>();
        boolean done = false;
        try {
            if (shape.cooperative()) {
                runTogether(code, shape, layout, uniforms, fresh -> waitFor(fresh, running));
            } else {
                context = context.or(() -> Optional.of(newContext()));
                waitFor(context.get(), running);
                runInOrder(code, shape, layout, uniforms);
            }
            done = true;
        } catch (Spinning _) {
            before.restore();
            children.take();
            process.orElseThrow().deviceClock().restart();
            program.timeline().start();
            alone.add(function.id());
        } finally {
            for (Context each : running) {
                each.setPatience(-1);
                each.releaseOutput(done);
            }
        }
        if (!done) {
            runAlone(function, code, shape, reachable, uniforms);
        }
    }

    private static void waitFor(Context context, List<Context> running) {
        context.setPatience(PATIENCE);
        context.holdOutput();
        running.add(context);
    }

    private static boolean canRunAlone(LaunchShape shape) {
        return shape.grid().count() * shape.block().count() <= MOST_LONE_THREADS;
    }

    private void runAlone(
            Function function, GangFunction code, LaunchShape shape, Set<FunctionId> reachable, long[] uniforms) {
        if (!canRunAlone(shape)) {
            throw new Fault(Code.DEADLOCK, "threads of a large launch wait in a loop for others").at(function.span());
        }
        var alone = new LaunchShape(shape.grid(), shape.block(), shape.sharedBytes(), true);
        long ownBytes = program.deviceFrameBytes(function.id());
        var layout = new LaunchLayout(program, alone, code, reachable, stackNeeds.ofCallees(function.id()) + ownBytes);
        memory.reset(Space.LOCAL);
        memory.reset(Space.SHARED);
        var contexts = new ArrayList<Context>();
        for (long block = 0; block < shape.grid().count(); block++) {
            Context fresh = newContext();
            layout.prepare(fresh);
            LaunchLayout.enterBlock(fresh, shape.grid(), schedule.block(block, shape.grid().count()), true);
            contexts.add(fresh);
        }
        var kernel = new LoneKernel(program, function, uniforms);
        var operations = program.meetings().operations();
        try {
            new LoneThreads(contexts, (int) shape.block().count(), schedule, operations, kernel::run).run();
        } finally {
            contexts.forEach(Context::flushOutput);
            memory.reset(Space.LOCAL);
            context = Optional.empty();
            gang = Optional.empty();
        }
    }

    private void runInOrder(GangFunction code, LaunchShape shape, LaunchLayout layout, long[] uniforms) {
        Context running = context.orElseGet(this::newContext);
        context = Optional.of(running);
        layout.prepare(running);
        int threads = (int) shape.block().count();
        Gang lanes = gang.filter(kept -> kept.width() == threads).orElseGet(() -> Gang.of(running, threads, schedule));
        gang = Optional.of(lanes);
        long blocks = shape.grid().count();
        for (long block = 0; block < blocks; block++) {
            running.checkpoint();
            running.exploration.divergence().enterBlock();
            LaunchLayout.enterBlock(running, shape.grid(), schedule.block(block, blocks), false);
            LaunchLayout.runBlock(running, lanes, code, uniforms);
        }
    }

    private Context newContext() {
        Process started = process.orElseThrow();
        var watch = new Watch(program.timeline(), program.findings(), program.checks());
        var access = new Access(memory, Side.DEVICE, program.checks().watch() ? watch : Watcher.none());
        var functions = new ProgramFunctions(program, Side.DEVICE);
        return new Context(access, started, watch, functions, this, program.exceptionTypes());
    }

    @Override
    public void freeing(Allocation allocation) {
        listener.freeing(AllocationBuffer.of(allocation, Optional.empty(), program), this::buffers);
    }

    /// Tells the listener that the program is at its end.
    void ended() {
        listener.ended(this::buffers);
    }

    private List<DeviceBuffer> buffers() {
        var buffers = new ArrayList<DeviceBuffer>();
        memory.eachAlive(
                Space.DEVICE_GLOBAL,
                allocation -> buffers.add(AllocationBuffer.of(allocation, allocation.name(), program)));
        memory.eachAlive(
                Space.DEVICE, allocation -> buffers.add(AllocationBuffer.of(allocation, Optional.empty(), program)));
        for (Memory.Pinned part : memory.pinned()) {
            Optional<String> name = Optional.of("pinned host memory " + part.number());
            buffers.add(new AllocationBuffer(part.allocation(), part.start(), part.size(), name, program));
        }
        return buffers;
    }

    /// A view for the listener.
    private record AllocationBuffer(
            Allocation allocation, long from, long size, Optional<String> name, ProgramCode program)
            implements DeviceBuffer {
        static AllocationBuffer of(Allocation allocation, Optional<String> name, ProgramCode program) {
            return new AllocationBuffer(allocation, 0, allocation.size(), name, program);
        }

        @Override
        public long address() {
            return allocation.address() + from;
        }

        @Override
        public Optional<String> parameter() {
            return allocation.parameter();
        }

        @Override
        public boolean isUntouched() {
            return allocation.isAsAtStart();
        }

        @Override
        public Optional<HostMemory> hostMemory(long address) {
            if (program.functionAt(address).isPresent()) {
                return Optional.of(new HostMemory(address, true));
            }
            Allocation found = program.memory().containing(address);
            boolean isOfHost = !found.isNone() && (found.space().host() || found.space() == Space.DEVICE_HEAP);
            return isOfHost
                    ? Optional.of(new HostMemory(found.address(), found.space() != Space.HOST_STACK))
                    : Optional.empty();
        }

        @Override
        public void read(long offset, byte[] target, int start, int length) {
            allocation.read(from + offset, target, start, length);
        }

        @Override
        public void write(long offset, byte[] source, int start, int length) {
            System.arraycopy(source, start, allocation.bytes(), Math.toIntExact(from + offset), length);
        }

        @Override
        public void blank(long offset, byte[] target, int length) {
            for (int i = 0; i < length && allocation.shadow.defined.length > 0; i++) {
                if (!allocation.shadow.isDefined(from + offset + i, 1)) {
                    target[i] = 0;
                }
            }
        }
    }
}
