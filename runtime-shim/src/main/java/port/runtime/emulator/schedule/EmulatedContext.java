package port.runtime.emulator.schedule;

import java.util.IdentityHashMap;
import java.util.Map;
import port.runtime.BytePtr;
import port.runtime.CStdio;
import port.runtime.Device;
import port.runtime.Global;
import port.runtime.KernelContext;
import port.runtime.Pointer;
import port.runtime.PointerType;
import port.runtime.Shared;
import port.runtime.VoidPtr;
import port.runtime.spi.LaunchRequest;

/// What kernels see of the emulated device, on one worker.
final class EmulatedContext extends KernelContext {
    private static final long[] NO_READS = {};

    private final Device device;
    private final long launch;
    private final BlockMemory memory;
    private final DeviceOutput output;
    private final NumberedBarriers barriers = new NumberedBarriers();
    private final Map<Global<?>, Pointer> globals = new IdentityHashMap<>();
    private long row;
    private long[] clockReads = NO_READS;

    EmulatedContext(LaunchRequest request, byte blank, DeviceOutput output) {
        this.device = request.device();
        this.launch = request.sequence();
        this.output = output;
        gridDim.assign(request.grid());
        blockDim.assign(request.block());
        this.memory = new BlockMemory(request.sharedBytes(), blank);
    }

    /// Moves on to another block: its index, and shared memory that nobody has used.
    void enter(long index) {
        if (index >= row && index - row < gridDim.x) {
            blockIdx.x = (int) (index - row);
        } else {
            long width = Integer.toUnsignedLong(gridDim.x);
            long plane = width * Integer.toUnsignedLong(gridDim.y);
            blockIdx.x = (int) (index % width);
            blockIdx.y = (int) (index % plane / width);
            blockIdx.z = (int) (index / plane);
            row = index - blockIdx.x;
        }
        memory.clear();
        barriers.clear();
        clockReads = NO_READS;
    }

    /// The linear index of the block.
    long block() {
        return row + blockIdx.x;
    }

    /// The numbered barriers of the block.
    NumberedBarriers barriers() {
        return barriers;
    }

    @Override
    public void barrierArrive(int number, int threads) {
        barriers.arrive(number);
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    protected long launchNumber() {
        return launch;
    }

    @Override
    public <P extends Pointer> P shared(Shared<P> declaration) {
        return memory.instance(declaration);
    }

    @Override
    public VoidPtr dynamicShared() {
        return memory.dynamic();
    }

    @Override
    public <P extends Pointer> P dynamicShared(PointerType<P> type) {
        return memory.dynamic(type);
    }

    @Override
    public int dynamicSharedBytes() {
        return Math.toIntExact(memory.dynamicBytes());
    }

    @Override
    public int printf(String format, Object... arguments) {
        noteEffect();
        output.add(block(), thread(), CStdio.format(format, arguments));
        return arguments.length;
    }

    @Override
    public int printf(BytePtr format, Object... arguments) {
        noteEffect();
        output.add(block(), thread(), CStdio.format(format, arguments));
        return arguments.length;
    }

    @Override
    public long clock64() {
        if (clockReads.length == 0) {
            clockReads = new long[(int) blockDim.size()];
        }
        return device.clock(++clockReads[thread()]);
    }

    private int thread() {
        return threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z);
    }

    @Override
    @SuppressWarnings("unchecked") // a variable is only ever mapped to its own pointer
    public <P extends Pointer> P global(Global<P> declaration) {
        Pointer known = globals.get(declaration);
        if (known == null) {
            known = device.global(declaration);
            globals.put(declaration, known);
        }
        return (P) known;
    }
}
