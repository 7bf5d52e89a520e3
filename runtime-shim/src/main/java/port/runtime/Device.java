package port.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import port.runtime.spi.Accelerator;
import port.runtime.spi.LaunchRequest;

/// An accelerator with memory of its own, as the host sees it: allocation, copies, launches.
///
/// What is launched or copied on a stream of its own may still be going on when the call returns; everything else is complete, and has
/// waited for that. A process whose clock counts, so that it runs the same way each time, does one thing after the other. Counts are elements unless a name says bytes.
/// Calls that fail set the process's last error, as CUDA does, and have no other effect; accesses that leave their
/// allocation throw a [Fault].
public final class Device {
    private final HostProcess process;
    private final int ordinal;
    private final DeviceMemory memory;
    private final RepeatedLaunches repeats;
    private final ChildLaunches children = new ChildLaunches();
    private final DeviceClock clock = new DeviceClock();
    private final Supplier<Accelerator> maker;
    private final StreamWork work;
    private final AtomicLong launches = new AtomicLong();
    private final Readiness readiness = new Readiness(this, this::accelerator);
    private volatile Optional<Accelerator> accelerator = Optional.empty();

    Device(HostProcess process, int ordinal, Supplier<Accelerator> maker) {
        this.process = Objects.requireNonNull(process, "process");
        this.ordinal = ordinal;
        this.maker = Objects.requireNonNull(maker, "maker");
        this.memory = new DeviceMemory(this);
        this.repeats = new RepeatedLaunches(memory);
        this.work = new StreamWork(process);
    }

    /// The current device of the current process. CUDA: what `cudaSetDevice` chose.
    public static Device current() {
        return HostProcess.current().device();
    }

    /// The process this device belongs to.
    public HostProcess process() {
        return process;
    }

    /// The number of this device, from 0.
    public int ordinal() {
        return ordinal;
    }

    /// Waits for all work. CUDA: `cudaDeviceSynchronize`.
    public void synchronize() {
        work.finish();
        process.thread().record(Status.SUCCESS);
    }

    /// How the last call on this process's devices went; 0 is success. CUDA: what every call returns.
    public int status() {
        return process.thread().lastStatus();
    }

    /// The memory, once all work is done.
    DeviceMemory memory() {
        work.finish();
        return memory;
    }

    StreamWork work() {
        return work;
    }

    // Allocation

    /// Allocates `count` 8-bit integers, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public BytePtr allocateBytes(long count) {
        return allocate(BytePtr.TYPE, count);
    }

    /// Allocates `count` `bool`, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public BooleanPtr allocateBooleans(long count) {
        return allocate(BooleanPtr.TYPE, count);
    }

    /// Allocates `count` 16-bit integers, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public ShortPtr allocateShorts(long count) {
        return allocate(ShortPtr.TYPE, count);
    }

    /// Allocates `count` 32-bit integers, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public IntPtr allocateInts(long count) {
        return allocate(IntPtr.TYPE, count);
    }

    /// Allocates `count` 64-bit integers, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public LongPtr allocateLongs(long count) {
        return allocate(LongPtr.TYPE, count);
    }

    /// Allocates `count` `float`, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public FloatPtr allocateFloats(long count) {
        return allocate(FloatPtr.TYPE, count);
    }

    /// Allocates `count` `double`, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public DoublePtr allocateDoubles(long count) {
        return allocate(DoublePtr.TYPE, count);
    }

    /// Allocates `count` elements of a pointer type, zero at first. CUDA: `cudaMalloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public <P extends Pointer> P allocate(PointerType<P> type, long count) {
        return memory.allocate(Space.DEVICE, type, count);
    }

    /// Allocates `count` elements that host and device share, zero at first. CUDA: `cudaMallocManaged`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public <P extends Pointer> P allocateManaged(PointerType<P> type, long count) {
        return memory.allocate(Space.MANAGED, type, count);
    }

    /// Allocates `count` elements of host memory that both sides reach. CUDA: `cudaMallocHost`, `cudaHostAlloc`.
    ///
    /// @return the null pointer, with the last error set, if there is no room
    public <P extends Pointer> P allocateHost(PointerType<P> type, long count) {
        return memory.allocateHost(type, count);
    }

    /// Ends the life of device or managed memory; the null pointer is ignored. CUDA: `cudaFree`.
    public void free(Pointer pointer) {
        process.thread().record(memory().free(pointer));
    }

    /// Ends the life of memory of [#allocateHost]; the null pointer is ignored. CUDA: `cudaFreeHost`.
    public void freeHost(Pointer pointer) {
        process.thread().record(memory().free(pointer));
    }

    // Copies

    /// Copies `count` elements from host to device. CUDA: `cudaMemcpy(..., cudaMemcpyHostToDevice)`.
    public <P extends Pointer> void copyToDevice(P target, P source, long count) {
        process.thread()
                .record(memory().copy(target, source, count * target.type().elementSize(), CopyKind.HOST_TO_DEVICE));
    }

    /// Copies `count` elements from device to host. CUDA: `cudaMemcpy(..., cudaMemcpyDeviceToHost)`.
    public <P extends Pointer> void copyToHost(P target, P source, long count) {
        process.thread()
                .record(memory().copy(target, source, count * target.type().elementSize(), CopyKind.DEVICE_TO_HOST));
    }

    /// Copies `count` elements within the device. CUDA: `cudaMemcpy(..., cudaMemcpyDeviceToDevice)`.
    public <P extends Pointer> void copyOnDevice(P target, P source, long count) {
        process.thread()
                .record(memory().copy(target, source, count * target.type().elementSize(), CopyKind.DEVICE_TO_DEVICE));
    }

    /// Copies bytes in the direction that `kind` names. CUDA: `cudaMemcpy`.
    public void copyBytes(Pointer target, Pointer source, long bytes, CopyKind kind) {
        process.thread().record(memory().copy(target, source, bytes, kind));
    }

    /// Sets `bytes` bytes to the low 8 bits of `value`. CUDA: `cudaMemset`.
    public void fillBytes(Pointer target, int value, long bytes) {
        process.thread().record(memory().fill(target, value, bytes));
    }

    /// Copies bytes on a stream: now where it has nothing else to do, or where host memory takes part that may be moved; else later.
    int copyOn(Stream stream, Pointer target, Pointer source, long bytes, CopyKind kind) {
        if (stream.isNull()) {
            return memory().copy(target, source, bytes, kind);
        }
        boolean mustWait = DeviceMemory.isPageable(target) || DeviceMemory.isPageable(source);
        if (mustWait || work.isDone(stream)) {
            work.finish(stream);
            return memory.copy(target, source, bytes, kind);
        }
        int status = memory.checkCopy(target, source, bytes, kind);
        if (status == Status.SUCCESS && bytes > 0) {
            work.queue(stream, () -> MemoryCopy.tryCopy(target, source, bytes), () -> {});
        }
        return status;
    }

    /// Sets bytes on a stream: now where it has nothing else to do, else later.
    int fillOn(Stream stream, Pointer target, int value, long bytes) {
        if (stream.isNull()) {
            return memory().fill(target, value, bytes);
        }
        if (work.isDone(stream)) {
            work.finish(stream);
            return memory.fill(target, value, bytes);
        }
        boolean isInside = bytes == 0 || MemoryCopy.range(target, bytes).isPresent();
        if (isInside && bytes > 0) {
            work.queue(stream, () -> memory.fill(target, value, bytes), () -> {});
        }
        return isInside ? Status.SUCCESS : Status.INVALID_VALUE;
    }

    // Globals

    /// A pointer to a global variable, usable on the side that asks. CUDA: `cudaGetSymbolAddress`, or its use in a kernel.
    public <P extends Pointer> P global(Global<P> variable) {
        return memory.global(variable);
    }

    /// Copies `count` elements from the host into a global variable. CUDA: `cudaMemcpyToSymbol`.
    public <P extends Pointer> void copyToGlobal(Global<P> variable, P source, long count) {
        copyToGlobal(variable, source, count * source.type().elementSize(), 0);
    }

    /// Copies bytes into a global variable, from byte `offset` on. CUDA: `cudaMemcpyToSymbol`.
    public void copyToGlobal(Global<?> variable, Pointer source, long bytes, long offset) {
        process.thread()
                .record(memory().copy(memory.global(variable).asVoid().plus(offset), source, bytes, CopyKind.DEFAULT));
    }

    /// Copies `count` elements from a global variable to the host. CUDA: `cudaMemcpyFromSymbol`.
    public <P extends Pointer> void copyFromGlobal(P target, Global<P> variable, long count) {
        copyFromGlobal(target, variable, count * target.type().elementSize(), 0);
    }

    /// Copies bytes out of a global variable, from byte `offset` on. CUDA: `cudaMemcpyFromSymbol`.
    public void copyFromGlobal(Pointer target, Global<?> variable, long bytes, long offset) {
        process.thread()
                .record(memory().copy(target, memory.global(variable).asVoid().plus(offset), bytes, CopyKind.DEFAULT));
    }

    // Launches

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block>>>`.
    public void launch(Dim3 grid, Dim3 block, KernelLaunch kernel) {
        launch(grid, block, 0, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block>>>`.
    public void launch(Dim3 grid, int block, KernelLaunch kernel) {
        launch(grid, Dim3.of(block), 0, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block>>>`.
    public void launch(int grid, Dim3 block, KernelLaunch kernel) {
        launch(Dim3.of(grid), block, 0, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block>>>`.
    public void launch(int grid, int block, KernelLaunch kernel) {
        launch(Dim3.of(grid), Dim3.of(block), 0, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes>>>`.
    public void launch(Dim3 grid, Dim3 block, long sharedBytes, KernelLaunch kernel) {
        launch(grid, block, sharedBytes, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes>>>`.
    public void launch(Dim3 grid, int block, long sharedBytes, KernelLaunch kernel) {
        launch(grid, Dim3.of(block), sharedBytes, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes>>>`.
    public void launch(int grid, Dim3 block, long sharedBytes, KernelLaunch kernel) {
        launch(Dim3.of(grid), block, sharedBytes, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes>>>`.
    public void launch(int grid, int block, long sharedBytes, KernelLaunch kernel) {
        launch(Dim3.of(grid), Dim3.of(block), sharedBytes, Stream.NULL, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes, stream>>>`.
    public void launch(Dim3 grid, Dim3 block, long sharedBytes, Stream stream, KernelLaunch kernel) {
        launch(grid, block, sharedBytes, stream, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes, stream>>>`.
    public void launch(Dim3 grid, int block, long sharedBytes, Stream stream, KernelLaunch kernel) {
        launch(grid, Dim3.of(block), sharedBytes, stream, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes, stream>>>`.
    public void launch(int grid, Dim3 block, long sharedBytes, Stream stream, KernelLaunch kernel) {
        launch(Dim3.of(grid), block, sharedBytes, stream, false, kernel);
    }

    /// Runs a kernel on `grid` blocks of `block` threads. CUDA: `<<<grid, block, sharedBytes, stream>>>`.
    public void launch(int grid, int block, long sharedBytes, Stream stream, KernelLaunch kernel) {
        launch(Dim3.of(grid), Dim3.of(block), sharedBytes, stream, false, kernel);
    }

    /// Runs a kernel whose grid may wait for itself. CUDA: `cudaLaunchCooperativeKernel`.
    public void launchCooperative(Dim3 grid, Dim3 block, long sharedBytes, Stream stream, KernelLaunch kernel) {
        launch(grid, block, sharedBytes, stream, true, kernel);
    }

    private void launch(
            Dim3 grid, Dim3 block, long sharedBytes, Stream stream, boolean cooperative, KernelLaunch kernel) {
        boolean together = process.takeCooperative() || cooperative;
        int status = DeviceLimits.check(grid, block, sharedBytes, process.dynamicShared());
        if (status != Status.SUCCESS) {
            process.thread().record(status);
            return;
        }
        var request = new LaunchRequest(launches.get(), grid, block, sharedBytes, stream, together, kernel, this);
        if (!isWithinBounds(request)) {
            return;
        }
        Accelerator runner = accelerator();
        if (process.capture().holds(stream)) {
            Runnable prepared = runner.prepare(request);
            process.capture().add(Capture.Kind.KERNEL, () -> run(request, Optional.empty(), prepared));
        } else if (process.time().isCounted()) {
            run(request, runner.identityOf(request), () -> runner.launch(request));
        } else if (stream.isNull() || together || work.isEmpty() && !runner.isWorthAThread(request)) {
            // Whoever reads a real clock measures his launches: each is carried out.
            run(request, Optional.empty(), () -> runner.launch(request));
        } else {
            queue(request);
        }
    }

    /// Begins a launch behind what its stream has to do.
    private void queue(LaunchRequest request) {
        long sequence = launches.getAndIncrement();
        Runnable prepared = accelerator().prepare(request);
        List<LaunchRecord> over = Collections.synchronizedList(new ArrayList<>());
        work.queue(
                request.stream(),
                () -> carryOut(request, sequence, prepared, over::add),
                () -> over.forEach(this::tell));
    }

    /// Keeps what a thread of a running kernel launches until that kernel has ended.
    ///
    /// @param parent the number of the kernel's launch
    void launchBehind(
            long parent,
            long parentBlock,
            int parentThread,
            Dim3 grid,
            Dim3 block,
            long sharedBytes,
            KernelLaunch kernel) {
        int status = DeviceLimits.check(grid, block, sharedBytes, process.dynamicShared());
        if (status != Status.SUCCESS) {
            process.thread().record(status);
            return;
        }
        children.add(
                parent,
                parentBlock,
                parentThread,
                new LaunchRequest(0, grid, block, sharedBytes, Stream.NULL, false, kernel, this));
    }

    /// Whether a block has no more threads than the kernel was built for; an error is noted if it has.
    private boolean isWithinBounds(LaunchRequest request) {
        OptionalInt most = accelerator().mostThreads(request);
        boolean fits = most.isEmpty() || request.block().size() <= most.getAsInt();
        if (!fits) {
            process.thread().record(Status.INVALID_VALUE);
        }
        return fits;
    }

    private void run(LaunchRequest request, Optional<Object> identity, Runnable launch) {
        work.finish();
        long sequence = launches.getAndIncrement();
        children.take(request.sequence()); // what a launch that failed has left
        boolean repeated = repeats.skipsOrRuns(identity, launch);
        clock.endLaunch();
        tell(record(request, sequence, repeated));
        for (LaunchRequest child : children.take(request.sequence())) {
            LaunchRequest numbered = child.numbered(launches.get());
            if (isWithinBounds(numbered)) {
                run(numbered, Optional.empty(), () -> accelerator().launch(numbered));
            }
        }
    }

    /// The same on the thread of a stream, for others to be told later.
    private void carryOut(LaunchRequest request, long sequence, Runnable launch, Consumer<LaunchRecord> over) {
        launch.run();
        memory.allocations().forEach(Allocation::changed);
        over.accept(record(request, sequence, false));
        for (LaunchRequest child : children.take(sequence)) {
            if (isWithinBounds(child)) {
                LaunchRequest numbered = child.numbered(launches.getAndIncrement());
                carryOut(numbered, numbered.sequence(), () -> accelerator().launch(numbered), over);
            }
        }
    }

    private LaunchRecord record(LaunchRequest request, long sequence, boolean repeated) {
        String name = accelerator().nameOf(request.kernel());
        return new LaunchRecord(sequence, name, request.grid(), request.block(), request.sharedBytes(), repeated);
    }

    private void tell(LaunchRecord launch) {
        for (LaunchListener listener : process.listeners()) {
            listener.launched(launch, memory.buffers());
        }
    }

    /// Hands on what a kernel printed.
    public void print(byte[] text) {
        if (!StreamWork.keeps(text)) {
            process.print(text);
        }
    }

    /// What happens when a kernel is called through a pointer instead of launched: nothing, and the status is that of a bad launch.
    public void launchUnconfigured() {
        process.thread().record(Status.INVALID_CONFIGURATION);
    }

    /// What a thread of the running kernel sees on its counter.
    ///
    /// @param reads how often it has looked in this launch, this time included
    public long clock(long reads) {
        noteEffect();
        return process.time().isCounted() ? clock.at(reads) : process.elapsedNanos();
    }

    /// Notes that a running kernel does something besides changing memory, so that its launch must be carried out each time.
    void noteEffect() {
        repeats.noteEffect();
    }

    private Accelerator accelerator() {
        return accelerator.orElseGet(this::make);
    }

    private synchronized Accelerator make() {
        if (accelerator.isEmpty()) {
            accelerator = Optional.of(maker.get());
        }
        return accelerator.get();
    }

    /// Has the accelerator get ready for launches. Where time is counted nobody sees how long the first one takes.
    void expectLaunches() {
        if (!process.time().isCounted()) {
            readiness.begin();
        }
    }

    /// Ends the running launch.
    void stop() {
        accelerator.ifPresent(Accelerator::stop);
    }

    void close() {
        readiness.end();
        accelerator.ifPresent(Accelerator::close);
        accelerator = Optional.empty();
    }

    // Streams and events

    /// Makes a stream. CUDA: `cudaStreamCreate`.
    public Stream createStream() {
        return createStream(0, 0);
    }

    /// Makes a stream with flags and a priority. CUDA: `cudaStreamCreateWithPriority`.
    public Stream createStream(int flags, int priority) {
        return process.streams().add(address -> new Stream(address, flags, priority));
    }

    /// Makes an event. CUDA: `cudaEventCreate`.
    public Event createEvent() {
        return createEvent(0);
    }

    /// Makes an event with flags. CUDA: `cudaEventCreateWithFlags`.
    public Event createEvent(int flags) {
        return process.events().add(address -> new Event(address, flags));
    }

    // Errors

    /// The status of the last call or launch that failed, which is forgotten. CUDA: `cudaGetLastError`.
    public int lastError() {
        return process.thread().takeError();
    }

    /// The status of the last call or launch that failed. CUDA: `cudaPeekAtLastError`.
    public int peekLastError() {
        return process.thread().peekError();
    }

    /// All device memory that is allocated and all globals in use, by address.
    public List<DeviceBuffer> buffers() {
        return memory.buffers();
    }
}
