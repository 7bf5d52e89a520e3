package port.runtime.emulator;

import port.runtime.Device;
import port.runtime.Global;
import port.runtime.IntPtr;
import port.runtime.KernelContext;
import port.runtime.Pointer;
import port.runtime.Shared;
import port.runtime.spi.LaunchRequest;

/// What a thread of the oracle sees.
final class OracleContext extends KernelContext {
    private final OracleBlock block;
    private final Device device;
    private final int thread;

    OracleContext(OracleBlock block, LaunchRequest request, long index, int thread) {
        this.block = block;
        this.device = request.device();
        this.thread = thread;
        gridDim.assign(request.grid());
        blockDim.assign(request.block());
        threadIdx.x = thread % blockDim.x;
        threadIdx.y = thread / blockDim.x % blockDim.y;
        threadIdx.z = thread / (blockDim.x * blockDim.y);
        blockIdx.x = (int) (index % gridDim.x);
        blockIdx.y = (int) (index / gridDim.x % gridDim.y);
        blockIdx.z = (int) (index / ((long) gridDim.x * gridDim.y));
    }

    int thread() {
        return thread;
    }

    private long await(String kind, int mask, long value, int lane, int width) {
        return block.await(thread, new OracleBlock.Arrival(kind, mask, value, lane, width));
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public <P extends Pointer> P shared(Shared<P> declaration) {
        return block.shared(declaration);
    }

    @Override
    public <P extends Pointer> P global(Global<P> declaration) {
        return device.global(declaration);
    }

    @Override
    public void syncThreads() {
        await("block", -1, 0, 0, 0);
    }

    @Override
    public void syncWarp(int mask) {
        await("warp", mask, 0, 0, 0);
    }

    @Override
    public int syncThreadsCount(int predicate) {
        return (int) await("block.count", -1, predicate, 0, 0);
    }

    @Override
    public int syncThreadsAnd(int predicate) {
        return (int) await("block.and", -1, predicate, 0, 0);
    }

    @Override
    public int syncThreadsOr(int predicate) {
        return (int) await("block.or", -1, predicate, 0, 0);
    }

    @Override
    public int shflSync(int mask, int value, int lane, int width) {
        return (int) await("shfl", mask, value, lane, width);
    }

    @Override
    public long shflSync(int mask, long value, int lane, int width) {
        return await("shfl", mask, value, lane, width);
    }

    @Override
    public float shflSync(int mask, float value, int lane, int width) {
        return Float.intBitsToFloat((int) await("shfl", mask, Float.floatToRawIntBits(value), lane, width));
    }

    @Override
    public double shflSync(int mask, double value, int lane, int width) {
        return Double.longBitsToDouble(await("shfl", mask, Double.doubleToRawLongBits(value), lane, width));
    }

    @Override
    public int shflUpSync(int mask, int value, int lane, int width) {
        return (int) await("shfl.up", mask, value, lane, width);
    }

    @Override
    public long shflUpSync(int mask, long value, int lane, int width) {
        return await("shfl.up", mask, value, lane, width);
    }

    @Override
    public float shflUpSync(int mask, float value, int lane, int width) {
        return Float.intBitsToFloat((int) await("shfl.up", mask, Float.floatToRawIntBits(value), lane, width));
    }

    @Override
    public double shflUpSync(int mask, double value, int lane, int width) {
        return Double.longBitsToDouble(await("shfl.up", mask, Double.doubleToRawLongBits(value), lane, width));
    }

    @Override
    public int shflDownSync(int mask, int value, int lane, int width) {
        return (int) await("shfl.down", mask, value, lane, width);
    }

    @Override
    public long shflDownSync(int mask, long value, int lane, int width) {
        return await("shfl.down", mask, value, lane, width);
    }

    @Override
    public float shflDownSync(int mask, float value, int lane, int width) {
        return Float.intBitsToFloat((int) await("shfl.down", mask, Float.floatToRawIntBits(value), lane, width));
    }

    @Override
    public double shflDownSync(int mask, double value, int lane, int width) {
        return Double.longBitsToDouble(await("shfl.down", mask, Double.doubleToRawLongBits(value), lane, width));
    }

    @Override
    public int shflXorSync(int mask, int value, int lane, int width) {
        return (int) await("shfl.xor", mask, value, lane, width);
    }

    @Override
    public long shflXorSync(int mask, long value, int lane, int width) {
        return await("shfl.xor", mask, value, lane, width);
    }

    @Override
    public float shflXorSync(int mask, float value, int lane, int width) {
        return Float.intBitsToFloat((int) await("shfl.xor", mask, Float.floatToRawIntBits(value), lane, width));
    }

    @Override
    public double shflXorSync(int mask, double value, int lane, int width) {
        return Double.longBitsToDouble(await("shfl.xor", mask, Double.doubleToRawLongBits(value), lane, width));
    }

    @Override
    public int allSync(int mask, int value) {
        return (int) await("all", mask, value, 0, 0);
    }

    @Override
    public int anySync(int mask, int value) {
        return (int) await("any", mask, value, 0, 0);
    }

    @Override
    public int ballotSync(int mask, int value) {
        return (int) await("ballot", mask, value, 0, 0);
    }

    @Override
    public int matchAnySync(int mask, int value) {
        return (int) await("match.any", mask, value, 0, 0);
    }

    @Override
    public int reduceAddSync(int mask, int value) {
        return (int) await("add", mask, value, 0, 0);
    }

    @Override
    public int reduceMinSync(int mask, int value) {
        return (int) await("min", mask, value, 0, 0);
    }

    @Override
    public int reduceMaxSync(int mask, int value) {
        return (int) await("max", mask, value, 0, 0);
    }

    @Override
    public int reduceMinUnsignedSync(int mask, int value) {
        return (int) await("umin", mask, value, 0, 0);
    }

    @Override
    public int reduceMaxUnsignedSync(int mask, int value) {
        return (int) await("umax", mask, value, 0, 0);
    }

    @Override
    public int reduceAndSync(int mask, int value) {
        return (int) await("and", mask, value, 0, 0);
    }

    @Override
    public int reduceOrSync(int mask, int value) {
        return (int) await("or", mask, value, 0, 0);
    }

    @Override
    public int reduceXorSync(int mask, int value) {
        return (int) await("xor", mask, value, 0, 0);
    }

    @Override
    public int matchAllSync(int mask, long value, IntPtr allEqual) {
        int result = (int) await("match.all", mask, value, 0, 0);
        allEqual.set(result != 0 ? 1 : 0);
        return result;
    }
}
