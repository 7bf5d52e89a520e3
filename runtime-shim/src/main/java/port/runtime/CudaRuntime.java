package port.runtime;

import java.util.function.IntSupplier;

/// The runtime API with the shape it has in C: a status for every call, results through pointers.
///
/// For code that has no better form with [Device]. Sizes, pitches and offsets are bytes. A status that is not
/// [Status#SUCCESS] is also the last error.
///
/// CUDA: the function of the same name with `cuda` before it.
public final class CudaRuntime {
    private CudaRuntime() {}

    private static Device device() {
        return Device.current();
    }

    private static DeviceMemory memory() {
        return device().memory();
    }

    private static int record(int status) {
        return HostProcess.current().thread().record(status);
    }

    /// Stores a result where the caller wants it; a null pointer is an invalid value.
    private static int store(Pointer target, Runnable result) {
        if (target.isNull()) {
            return record(Status.INVALID_VALUE);
        }
        result.run();
        return record(Status.SUCCESS);
    }

    // Allocation

    /// Allocates device memory, held in what the pointer's type says.
    public static <P extends Pointer> int malloc(PointerPtr<P> target, long bytes) {
        return allocate(target, Space.DEVICE, bytes);
    }

    /// [#malloc] on a stream.
    public static <P extends Pointer> int mallocAsync(PointerPtr<P> target, long bytes, Stream stream) {
        return malloc(target, bytes);
    }

    /// Allocates memory that both sides share.
    public static <P extends Pointer> int mallocManaged(PointerPtr<P> target, long bytes, int flags) {
        return allocate(target, Space.MANAGED, bytes);
    }

    private static <P extends Pointer> int allocate(PointerPtr<P> target, Space space, long bytes) {
        if (target.isNull()) {
            return record(Status.INVALID_VALUE);
        }
        VoidPtr fresh = memory().allocate(space, VoidPtr.TYPE, bytes);
        int status = device().status();
        if (status == Status.SUCCESS) {
            target.set(fresh.as(target.element()));
        }
        return status;
    }

    /// Allocates host memory that both sides reach.
    public static <P extends Pointer> int mallocHost(PointerPtr<P> target, long bytes, int flags) {
        if (target.isNull()) {
            return record(Status.INVALID_VALUE);
        }
        VoidPtr fresh = memory().allocateHost(VoidPtr.TYPE, bytes);
        int status = device().status();
        if (status == Status.SUCCESS) {
            target.set(fresh.as(target.element()));
        }
        return status;
    }

    /// [#mallocHost].
    public static <P extends Pointer> int hostAlloc(PointerPtr<P> target, long bytes, int flags) {
        return mallocHost(target, bytes, flags);
    }

    /// Allocates `height` rows of `width` bytes, each row at a multiple of 512; stores the distance of rows.
    public static <P extends Pointer> int mallocPitch(PointerPtr<P> target, LongPtr pitch, long width, long height) {
        long distance = width + 511 & -512L;
        int status = store(pitch, () -> pitch.set(distance));
        return status == Status.SUCCESS ? malloc(target, distance * height) : status;
    }

    /// Ends the life of device, managed or pinned memory.
    public static int free(Pointer pointer) {
        return record(memory().free(pointer));
    }

    /// [#free] on a stream.
    public static int freeAsync(Pointer pointer, Stream stream) {
        if (!Capture.isOn(stream)) {
            return free(pointer);
        }
        Capture.free(pointer);
        return Status.SUCCESS;
    }

    /// [#free].
    public static int freeHost(Pointer pointer) {
        return free(pointer);
    }

    /// How kernels reach pinned memory: by the same address.
    public static <P extends Pointer> int hostGetDevicePointer(PointerPtr<P> target, Pointer host, int flags) {
        return store(target, () -> target.set(host));
    }

    /// Lets kernels reach heap memory.
    public static int hostRegister(Pointer pointer, long bytes, int flags) {
        return record(memory().register(pointer, bytes));
    }

    /// Takes back what [#hostRegister] did.
    public static int hostUnregister(Pointer pointer) {
        return record(memory().unregister(pointer));
    }

    /// Stores how many bytes are free and how many there are.
    public static int memGetInfo(LongPtr free, LongPtr total) {
        int status = store(free, () -> free.set(freeMemory()));
        return status == Status.SUCCESS ? store(total, () -> total.set(totalMemory())) : status;
    }

    // Copies

    /// Copies bytes in the direction `kind`.
    public static int memcpy(Pointer target, Pointer source, long bytes, int kind) {
        return record(memory().copy(target, source, bytes, CopyKind.of(kind)));
    }

    /// [#memcpy] on a stream.
    public static int memcpyAsync(Pointer target, Pointer source, long bytes, int kind, Stream stream) {
        return onStream(
                Capture.Kind.COPY,
                stream,
                () -> record(device().copyOn(stream, target, source, bytes, CopyKind.of(kind))));
    }

    /// Copies `height` rows of `width` bytes.
    public static int memcpy2D(
            Pointer target, long targetPitch, Pointer source, long sourcePitch, long width, long height, int kind) {
        return record(transferPitched(target, targetPitch, source, sourcePitch, width, height, kind));
    }

    /// [#memcpy2D] on a stream.
    public static int memcpy2DAsync(
            Pointer target,
            long targetPitch,
            Pointer source,
            long sourcePitch,
            long width,
            long height,
            int kind,
            Stream stream) {
        return onStream(
                Capture.Kind.COPY,
                stream,
                () -> memcpy2D(target, targetPitch, source, sourcePitch, width, height, kind));
    }

    /// Does the work now, or has it recorded where the stream is captured.
    private static int onStream(Capture.Kind kind, Stream stream, IntSupplier work) {
        Capture capture = HostProcess.current().capture();
        if (!capture.holds(stream)) {
            return work.getAsInt();
        }
        capture.add(kind, work::getAsInt);
        return Status.SUCCESS;
    }

    /// Sets bytes to the low 8 bits of `value`.
    public static int memset(Pointer target, int value, long bytes) {
        return record(memory().fill(target, value, bytes));
    }

    /// [#memset] on a stream.
    public static int memsetAsync(Pointer target, int value, long bytes, Stream stream) {
        return onStream(Capture.Kind.FILL, stream, () -> record(device().fillOn(stream, target, value, bytes)));
    }

    /// Sets `height` rows of `width` bytes.
    public static int memset2D(Pointer target, long pitch, int value, long width, long height) {
        return record(fillPitched(target, pitch, value, width, height));
    }

    /// Copies into a global variable, from byte `offset` on.
    public static int memcpyToSymbol(Pointer symbol, Pointer source, long bytes, long offset, int kind) {
        CopyKind direction = CopyKind.of(kind);
        return direction == CopyKind.HOST_TO_HOST || direction == CopyKind.DEVICE_TO_HOST
                ? record(Status.INVALID_MEMCPY_DIRECTION)
                : memcpy(symbol.asVoid().plus(offset), source, bytes, kind);
    }

    /// Copies into a global variable, from byte `offset` on.
    public static int memcpyToSymbol(Struct symbol, Pointer source, long bytes, long offset, int kind) {
        return memcpyToSymbol(address(symbol), source, bytes, offset, kind);
    }

    /// [#memcpyToSymbol(Pointer, Pointer, long, long, int)] on a stream.
    public static int memcpyToSymbolAsync(
            Pointer symbol, Pointer source, long bytes, long offset, int kind, Stream stream) {
        return memcpyToSymbol(symbol, source, bytes, offset, kind);
    }

    /// [#memcpyToSymbol(Struct, Pointer, long, long, int)] on a stream.
    public static int memcpyToSymbolAsync(
            Struct symbol, Pointer source, long bytes, long offset, int kind, Stream stream) {
        return memcpyToSymbol(symbol, source, bytes, offset, kind);
    }

    /// Copies out of a global variable, from byte `offset` on.
    public static int memcpyFromSymbol(Pointer target, Pointer symbol, long bytes, long offset, int kind) {
        CopyKind direction = CopyKind.of(kind);
        return direction == CopyKind.HOST_TO_HOST || direction == CopyKind.HOST_TO_DEVICE
                ? record(Status.INVALID_MEMCPY_DIRECTION)
                : memcpy(target, symbol.asVoid().plus(offset), bytes, kind);
    }

    /// Copies out of a global variable, from byte `offset` on.
    public static int memcpyFromSymbol(Pointer target, Struct symbol, long bytes, long offset, int kind) {
        return memcpyFromSymbol(target, address(symbol), bytes, offset, kind);
    }

    /// [#memcpyFromSymbol(Pointer, Pointer, long, long, int)] on a stream.
    public static int memcpyFromSymbolAsync(
            Pointer target, Pointer symbol, long bytes, long offset, int kind, Stream stream) {
        return memcpyFromSymbol(target, symbol, bytes, offset, kind);
    }

    /// [#memcpyFromSymbol(Pointer, Struct, long, long, int)] on a stream.
    public static int memcpyFromSymbolAsync(
            Pointer target, Struct symbol, long bytes, long offset, int kind, Stream stream) {
        return memcpyFromSymbol(target, symbol, bytes, offset, kind);
    }

    /// Stores the address of a global variable.
    public static <P extends Pointer> int getSymbolAddress(PointerPtr<P> target, Pointer symbol) {
        return store(target, () -> target.set(symbol));
    }

    /// Stores the address of a global variable.
    public static <P extends Pointer> int getSymbolAddress(PointerPtr<P> target, Struct symbol) {
        return getSymbolAddress(target, address(symbol));
    }

    private static VoidPtr address(Struct struct) {
        return VoidPtr.at(struct.memory(), struct.byteOffset());
    }

    // Streams and events

    /// Makes a stream.
    public static int streamCreate(PointerPtr<Stream> target) {
        return streamCreateWithPriority(target, 0, 0);
    }

    /// Makes a stream.
    public static int streamCreateWithFlags(PointerPtr<Stream> target, int flags) {
        return streamCreateWithPriority(target, flags, 0);
    }

    /// Makes a stream.
    public static int streamCreateWithPriority(PointerPtr<Stream> target, int flags, int priority) {
        int nonBlocking = 1;
        if ((flags & ~nonBlocking) != 0) {
            return record(Status.INVALID_VALUE);
        }
        int lowest = 0;
        int highest = -5;
        int within = Math.clamp(priority, highest, lowest);
        return store(target, () -> target.set(device().createStream(flags, within)));
    }

    /// Ends a stream once its work is done.
    public static int streamDestroy(Stream stream) {
        return record(StreamCalls.destroyStream(stream));
    }

    /// Waits for the work of a stream.
    public static int streamSynchronize(Stream stream) {
        return record(StreamCalls.synchronizeStream(stream));
    }

    /// Whether the work of a stream is done.
    public static int streamQuery(Stream stream) {
        int done = stream.isDone() ? Status.SUCCESS : Status.NOT_READY;
        return record(stream.isAlive() ? done : Status.INVALID_RESOURCE_HANDLE);
    }

    /// Has a stream wait for an event.
    public static int streamWaitEvent(Stream stream, Event event, int flags) {
        if (!stream.isAlive() || !event.isAlive()) {
            return record(Status.INVALID_RESOURCE_HANDLE);
        }
        HostProcess.current().capture().await(stream, event);
        stream.await(event);
        return record(Status.SUCCESS);
    }

    /// Makes an event.
    public static int eventCreate(PointerPtr<Event> target) {
        return eventCreateWithFlags(target, 0);
    }

    /// Makes an event.
    public static int eventCreateWithFlags(PointerPtr<Event> target, int flags) {
        int known = 7;
        return (flags & ~known) != 0
                ? record(Status.INVALID_VALUE)
                : store(target, () -> target.set(device().createEvent(flags)));
    }

    /// Ends an event.
    public static int eventDestroy(Event event) {
        return record(StreamCalls.destroyEvent(event));
    }

    /// Marks the end of the work queued on a stream.
    public static int eventRecord(Event event, Stream stream) {
        if (!stream.isAlive() || !event.isAlive()) {
            return record(Status.INVALID_RESOURCE_HANDLE);
        }
        HostProcess.current().capture().recordEvent(event, stream);
        event.record(stream);
        return record(Status.SUCCESS);
    }

    /// Waits for an event.
    public static int eventSynchronize(Event event) {
        return record(StreamCalls.synchronizeEvent(event));
    }

    /// Whether an event is reached.
    public static int eventQuery(Event event) {
        return record(StreamCalls.queryEvent(event));
    }

    /// Stores the milliseconds between two events.
    public static int eventElapsedTime(FloatPtr milliseconds, Event start, Event stop) {
        if (milliseconds.isNull()) {
            return record(Status.INVALID_VALUE);
        }
        if (!start.isTimed() || !stop.isTimed()) {
            return record(Status.INVALID_RESOURCE_HANDLE);
        }
        if (!start.isDone() || !stop.isDone()) {
            return record(Status.NOT_READY);
        }
        milliseconds.set(stop.millisecondsSince(start));
        return record(Status.SUCCESS);
    }

    // Devices and errors

    /// Waits for all work.
    public static int deviceSynchronize() {
        device().synchronize();
        return record(Status.SUCCESS);
    }

    /// Ends the life of all device memory.
    public static int deviceReset() {
        memory().reset();
        return record(Status.SUCCESS);
    }

    /// Chooses a device; there is number 0 only.
    public static int setDevice(int number) {
        return record(number == 0 ? Status.SUCCESS : Status.INVALID_DEVICE);
    }

    /// Stores the number of the current device.
    public static int getDevice(IntPtr number) {
        return store(number, () -> number.set(device().ordinal()));
    }

    /// Stores how many devices there are.
    public static int getDeviceCount(IntPtr count) {
        return store(count, () -> count.set(1));
    }

    /// The last error, which is forgotten.
    public static int getLastError() {
        return HostProcess.current().thread().takeError();
    }

    /// The last error.
    public static int peekAtLastError() {
        return HostProcess.current().thread().peekError();
    }

    /// The name of a status.
    public static BytePtr getErrorName(int status) {
        return CString.literal(StatusTexts.name(status));
    }

    /// What a status means.
    public static BytePtr getErrorString(int status) {
        return CString.literal(StatusTexts.text(status));
    }

    // What header models are made of: the same without types, and without a trace in the last error

    /// Device memory, or null.
    public static VoidPtr allocateDevice(long bytes) {
        return memory().allocate(Space.DEVICE, VoidPtr.TYPE, bytes);
    }

    /// Managed memory, or null.
    public static VoidPtr allocateManaged(long bytes) {
        return memory().allocate(Space.MANAGED, VoidPtr.TYPE, bytes);
    }

    /// Pinned memory, or null.
    public static VoidPtr allocatePinned(long bytes) {
        return memory().allocateHost(VoidPtr.TYPE, bytes);
    }

    /// Device memory at the address where it was before it was freed.
    public static int allocateAgain(Pointer pointer) {
        return memory().allocateAgain(pointer);
    }

    /// Ends the life of device, managed or pinned memory.
    public static int freeDevice(Pointer pointer) {
        return memory().free(pointer);
    }

    /// Lets kernels reach heap memory.
    public static int registerMemory(Pointer pointer, long bytes) {
        return memory().register(pointer, bytes);
    }

    /// Takes back what [#registerMemory] did.
    public static int unregisterMemory(Pointer pointer) {
        return memory().unregister(pointer);
    }

    /// Copies bytes in the direction `kind`.
    public static int transfer(Pointer target, Pointer source, long bytes, int kind) {
        return memory().copy(target, source, bytes, CopyKind.of(kind));
    }

    /// Copies `height` rows of `width` bytes.
    public static int transferPitched(
            Pointer target, long targetPitch, Pointer source, long sourcePitch, long width, long height, int kind) {
        if (width > targetPitch || width > sourcePitch) {
            return Status.INVALID_PITCH;
        }
        VoidPtr to = target.asVoid();
        VoidPtr from = source.asVoid();
        int status = Status.SUCCESS;
        for (long row = 0; row < height && status == Status.SUCCESS; row++) {
            status = transfer(to.plus(row * targetPitch), from.plus(row * sourcePitch), width, kind);
        }
        return status;
    }

    /// Sets bytes to the low 8 bits of `value`.
    public static int fill(Pointer target, int value, long bytes) {
        return memory().fill(target, value, bytes);
    }

    /// Sets `height` rows of `width` bytes.
    public static int fillPitched(Pointer target, long pitch, int value, long width, long height) {
        int status = Status.SUCCESS;
        for (long row = 0; row < height && status == Status.SUCCESS; row++) {
            status = fill(target.asVoid().plus(row * pitch), value, width);
        }
        return status;
    }

    /// Bytes of device memory that are free.
    public static long freeMemory() {
        return totalMemory() - memory().used();
    }

    /// Bytes of device memory.
    public static long totalMemory() {
        return DeviceLimits.TOTAL_MEMORY;
    }

    /// Where an address lies: 0 unknown or null, 1 host, 2 device, 3 managed, 4 pinned or registered, 5 shared, 6 local.
    public static int memorySpace(Pointer pointer) {
        return DeviceMemory.spaceNumber(pointer);
    }

    /// The place in shared memory whose address has these lower 32 bits.
    public static VoidPtr sharedPointer(int lowerBits) {
        return Addresses.resolve(HostProcess.current().addresses().localAddress(lowerBits), VoidPtr.TYPE);
    }

    /// Whether the calling thread runs device code: 1 or 0.
    public static int onDevice() {
        return KernelScope.isActive() ? 1 : 0;
    }

    /// Waits for all work.
    public static int synchronize() {
        device().synchronize();
        return Status.SUCCESS;
    }

    /// Ends the life of all device memory.
    public static int reset() {
        memory().reset();
        return Status.SUCCESS;
    }

    /// The number of the current device.
    public static int deviceNumber() {
        return device().ordinal();
    }

    /// Chooses a device: 0, or 1 if there is none of this number.
    public static int selectDevice(int number) {
        return number == 0 ? 0 : 1;
    }

    /// The grid of the next launch may wait for itself.
    public static void nextIsCooperative() {
        HostProcess.current().setCooperative();
    }

    /// Launches may ask for so many bytes of dynamic shared memory. CUDA: `cudaFuncSetAttribute`, which says it of one kernel.
    public static void allowDynamicShared(int bytes) {
        HostProcess.current().allowDynamicShared(bytes);
    }

    /// Makes a status the last error.
    public static void setError(int status) {
        record(status);
    }

    /// The last error, which is forgotten.
    public static int takeError() {
        return HostProcess.current().thread().takeError();
    }

    /// The last error.
    public static int peekError() {
        return HostProcess.current().thread().peekError();
    }
}
