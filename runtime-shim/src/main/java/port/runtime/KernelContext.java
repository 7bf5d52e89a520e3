package port.runtime;

import java.lang.invoke.VarHandle;

/// What a thread of a kernel knows and can ask for: its place in the grid, barriers, warp operations, shared memory.
///
/// The emulated device rewrites the bytecode of kernels: reads of the indices become local variables and every waiting
/// operation splits the method. Outside of a launch these operations throw `PORT9001`.
/// Masks have bit `i` set for lane `i`; lanes count from 0 in order of the linear thread index, 32 a warp.
///
/// CUDA: the built-in variables and functions of device code.
public abstract class KernelContext {
    /// Threads per warp.
    public static final int WARP_SIZE = 32;

    /// All lanes of a warp.
    public static final int FULL_MASK = 0xffffffff;

    /// Index of the thread in its block. CUDA: `threadIdx`.
    public final UInt3 threadIdx = new UInt3();

    /// Index of the block in the grid. CUDA: `blockIdx`.
    public final UInt3 blockIdx = new UInt3();

    /// Extents of a block in threads. CUDA: `blockDim`.
    public final Dim3 blockDim = new Dim3();

    /// Extents of the grid in blocks. CUDA: `gridDim`.
    public final Dim3 gridDim = new Dim3();

    /// Threads per warp. CUDA: `warpSize`.
    public final int warpSize = WARP_SIZE;

    private int carry;

    /// For devices only.
    protected KernelContext() {}

    private static HostFault outside(String operation) {
        return new HostFault(FaultCode.DEFECT, "'" + operation + "' was called outside of a launch");
    }

    /// The device that runs the launch.
    public Device device() {
        throw outside("device");
    }

    // Barriers

    /// Waits for all threads of the block. CUDA: `__syncthreads`.
    public void syncThreads() {
        throw outside("syncThreads");
    }

    /// Waits for all threads of the block; returns for how many `predicate` was not 0. CUDA: `__syncthreads_count`.
    public int syncThreadsCount(int predicate) {
        throw outside("syncThreadsCount");
    }

    /// Waits for all threads of the block; returns 1 if `predicate` was not 0 for all, else 0. CUDA: `__syncthreads_and`.
    public int syncThreadsAnd(int predicate) {
        throw outside("syncThreadsAnd");
    }

    /// Waits for all threads of the block; returns 1 if `predicate` was not 0 for any, else 0. CUDA: `__syncthreads_or`.
    public int syncThreadsOr(int predicate) {
        throw outside("syncThreadsOr");
    }

    /// Waits at one of the block's 16 numbered barriers until `threads` threads wait there or have arrived. CUDA: PTX `bar.sync`.
    ///
    /// @param threads a multiple of the warp's size; 0 for all threads of the block
    public void barrierSync(int number, int threads) {
        throw outside("barrierSync");
    }

    /// Arrives at a numbered barrier without waiting. CUDA: PTX `bar.arrive`.
    public void barrierArrive(int number, int threads) {
        throw outside("barrierArrive");
    }

    /// Waits for all lanes of the warp. CUDA: `__syncwarp`.
    public void syncWarp() {
        syncWarp(FULL_MASK);
    }

    /// Waits for the lanes in `mask`. CUDA: `__syncwarp`.
    public void syncWarp(int mask) {
        throw outside("syncWarp");
    }

    /// Waits for all threads of the grid. CUDA: `grid_group::sync`.
    public void syncGrid() {
        throw outside("syncGrid");
    }

    /// Orders this thread's memory accesses for the device. CUDA: `__threadfence`.
    public void threadFence() {
        VarHandle.fullFence();
    }

    /// Orders this thread's memory accesses for the block. CUDA: `__threadfence_block`.
    public void threadFenceBlock() {
        VarHandle.fullFence();
    }

    /// Orders this thread's memory accesses for host and device. CUDA: `__threadfence_system`.
    public void threadFenceSystem() {
        VarHandle.fullFence();
    }

    /// Orders this thread's memory accesses, on the device as on the host. CUDA: `cuda::atomic_thread_fence`.
    public static void fence() {
        VarHandle.fullFence();
    }

    // Shuffles

    /// The value that lane `sourceLane` of the same group of `width` lanes holds. CUDA: `__shfl_sync`.
    public int shflSync(int mask, int value, int sourceLane, int width) {
        throw outside("shflSync");
    }

    /// [#shflSync(int, int, int, int)] over the whole warp.
    public int shflSync(int mask, int value, int sourceLane) {
        return shflSync(mask, value, sourceLane, WARP_SIZE);
    }

    /// The value that lane `sourceLane` of the same group of `width` lanes holds. CUDA: `__shfl_sync`.
    public long shflSync(int mask, long value, int sourceLane, int width) {
        throw outside("shflSync");
    }

    /// [#shflSync(int, long, int, int)] over the whole warp.
    public long shflSync(int mask, long value, int sourceLane) {
        return shflSync(mask, value, sourceLane, WARP_SIZE);
    }

    /// The value that lane `sourceLane` of the same group of `width` lanes holds. CUDA: `__shfl_sync`.
    public float shflSync(int mask, float value, int sourceLane, int width) {
        throw outside("shflSync");
    }

    /// [#shflSync(int, float, int, int)] over the whole warp.
    public float shflSync(int mask, float value, int sourceLane) {
        return shflSync(mask, value, sourceLane, WARP_SIZE);
    }

    /// The value that lane `sourceLane` of the same group of `width` lanes holds. CUDA: `__shfl_sync`.
    public double shflSync(int mask, double value, int sourceLane, int width) {
        throw outside("shflSync");
    }

    /// [#shflSync(int, double, int, int)] over the whole warp.
    public double shflSync(int mask, double value, int sourceLane) {
        return shflSync(mask, value, sourceLane, WARP_SIZE);
    }

    /// The value of the lane `delta` below within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_up_sync`.
    public int shflUpSync(int mask, int value, int delta, int width) {
        throw outside("shflUpSync");
    }

    /// [#shflUpSync(int, int, int, int)] over the whole warp.
    public int shflUpSync(int mask, int value, int delta) {
        return shflUpSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane `delta` below within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_up_sync`.
    public long shflUpSync(int mask, long value, int delta, int width) {
        throw outside("shflUpSync");
    }

    /// [#shflUpSync(int, long, int, int)] over the whole warp.
    public long shflUpSync(int mask, long value, int delta) {
        return shflUpSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane `delta` below within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_up_sync`.
    public float shflUpSync(int mask, float value, int delta, int width) {
        throw outside("shflUpSync");
    }

    /// [#shflUpSync(int, float, int, int)] over the whole warp.
    public float shflUpSync(int mask, float value, int delta) {
        return shflUpSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane `delta` below within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_up_sync`.
    public double shflUpSync(int mask, double value, int delta, int width) {
        throw outside("shflUpSync");
    }

    /// [#shflUpSync(int, double, int, int)] over the whole warp.
    public double shflUpSync(int mask, double value, int delta) {
        return shflUpSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane `delta` above within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_down_sync`.
    public int shflDownSync(int mask, int value, int delta, int width) {
        throw outside("shflDownSync");
    }

    /// [#shflDownSync(int, int, int, int)] over the whole warp.
    public int shflDownSync(int mask, int value, int delta) {
        return shflDownSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane `delta` above within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_down_sync`.
    public long shflDownSync(int mask, long value, int delta, int width) {
        throw outside("shflDownSync");
    }

    /// [#shflDownSync(int, long, int, int)] over the whole warp.
    public long shflDownSync(int mask, long value, int delta) {
        return shflDownSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane `delta` above within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_down_sync`.
    public float shflDownSync(int mask, float value, int delta, int width) {
        throw outside("shflDownSync");
    }

    /// [#shflDownSync(int, float, int, int)] over the whole warp.
    public float shflDownSync(int mask, float value, int delta) {
        return shflDownSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane `delta` above within the group of `width` lanes, or the own one where there is none. CUDA: `__shfl_down_sync`.
    public double shflDownSync(int mask, double value, int delta, int width) {
        throw outside("shflDownSync");
    }

    /// [#shflDownSync(int, double, int, int)] over the whole warp.
    public double shflDownSync(int mask, double value, int delta) {
        return shflDownSync(mask, value, delta, WARP_SIZE);
    }

    /// The value of the lane whose index differs by exclusive or with `laneMask`, or the own one where that lies in a later group. CUDA: `__shfl_xor_sync`.
    public int shflXorSync(int mask, int value, int laneMask, int width) {
        throw outside("shflXorSync");
    }

    /// [#shflXorSync(int, int, int, int)] over the whole warp.
    public int shflXorSync(int mask, int value, int laneMask) {
        return shflXorSync(mask, value, laneMask, WARP_SIZE);
    }

    /// The value of the lane whose index differs by exclusive or with `laneMask`, or the own one where that lies in a later group. CUDA: `__shfl_xor_sync`.
    public long shflXorSync(int mask, long value, int laneMask, int width) {
        throw outside("shflXorSync");
    }

    /// [#shflXorSync(int, long, int, int)] over the whole warp.
    public long shflXorSync(int mask, long value, int laneMask) {
        return shflXorSync(mask, value, laneMask, WARP_SIZE);
    }

    /// The value of the lane whose index differs by exclusive or with `laneMask`, or the own one where that lies in a later group. CUDA: `__shfl_xor_sync`.
    public float shflXorSync(int mask, float value, int laneMask, int width) {
        throw outside("shflXorSync");
    }

    /// [#shflXorSync(int, float, int, int)] over the whole warp.
    public float shflXorSync(int mask, float value, int laneMask) {
        return shflXorSync(mask, value, laneMask, WARP_SIZE);
    }

    /// The value of the lane whose index differs by exclusive or with `laneMask`, or the own one where that lies in a later group. CUDA: `__shfl_xor_sync`.
    public double shflXorSync(int mask, double value, int laneMask, int width) {
        throw outside("shflXorSync");
    }

    /// [#shflXorSync(int, double, int, int)] over the whole warp.
    public double shflXorSync(int mask, double value, int laneMask) {
        return shflXorSync(mask, value, laneMask, WARP_SIZE);
    }

    // Votes

    /// 1 if `predicate` is not 0 for all lanes in `mask`, else 0. CUDA: `__all_sync`.
    public int allSync(int mask, int predicate) {
        throw outside("allSync");
    }

    /// 1 if `predicate` is not 0 for any lane in `mask`, else 0. CUDA: `__any_sync`.
    public int anySync(int mask, int predicate) {
        throw outside("anySync");
    }

    /// 1 if `predicate` is 0 for all lanes in `mask` or for none, else 0. CUDA: `__uni_sync`.
    public int uniSync(int mask, int predicate) {
        throw outside("uniSync");
    }

    /// The lanes in `mask` whose `predicate` is not 0. CUDA: `__ballot_sync`.
    public int ballotSync(int mask, int predicate) {
        throw outside("ballotSync");
    }

    /// The lanes of the warp that run together with the caller. CUDA: `__activemask`.
    public int activeMask() {
        throw outside("activeMask");
    }

    /// The lanes in `mask` that hold the same 32 bits. CUDA: `__match_any_sync`.
    public int matchAnySync(int mask, int value) {
        throw outside("matchAnySync");
    }

    /// The lanes in `mask` that hold the same 64 bits. CUDA: `__match_any_sync`.
    public int matchAnySync(int mask, long value) {
        throw outside("matchAnySync");
    }

    /// `mask` if all its lanes hold the same 32 bits, else 0; stores 1 or 0 through `allEqual`. CUDA: `__match_all_sync`.
    public int matchAllSync(int mask, int value, IntPtr allEqual) {
        throw outside("matchAllSync");
    }

    /// `mask` if all its lanes hold the same 64 bits, else 0; stores 1 or 0 through `allEqual`. CUDA: `__match_all_sync`.
    public int matchAllSync(int mask, long value, IntPtr allEqual) {
        throw outside("matchAllSync");
    }

    // Reductions over the lanes of a warp

    /// The sum of the values that the lanes in `mask` hold. CUDA: `__reduce_add_sync`.
    public int reduceAddSync(int mask, int value) {
        throw outside("reduceAddSync");
    }

    /// The smallest, as signed numbers, of the values that the lanes in `mask` hold. CUDA: `__reduce_min_sync`.
    public int reduceMinSync(int mask, int value) {
        throw outside("reduceMinSync");
    }

    /// The greatest, as signed numbers, of the values that the lanes in `mask` hold. CUDA: `__reduce_max_sync`.
    public int reduceMaxSync(int mask, int value) {
        throw outside("reduceMaxSync");
    }

    /// The smallest, as unsigned numbers, of the values that the lanes in `mask` hold. CUDA: `__reduce_min_sync`.
    public int reduceMinUnsignedSync(int mask, int value) {
        throw outside("reduceMinUnsignedSync");
    }

    /// The greatest, as unsigned numbers, of the values that the lanes in `mask` hold. CUDA: `__reduce_max_sync`.
    public int reduceMaxUnsignedSync(int mask, int value) {
        throw outside("reduceMaxUnsignedSync");
    }

    /// The bitwise and of the values that the lanes in `mask` hold. CUDA: `__reduce_and_sync`.
    public int reduceAndSync(int mask, int value) {
        throw outside("reduceAndSync");
    }

    /// The bitwise or of the values that the lanes in `mask` hold. CUDA: `__reduce_or_sync`.
    public int reduceOrSync(int mask, int value) {
        throw outside("reduceOrSync");
    }

    /// The bitwise exclusive or of the values that the lanes in `mask` hold. CUDA: `__reduce_xor_sync`.
    public int reduceXorSync(int mask, int value) {
        throw outside("reduceXorSync");
    }

    // Memory

    /// The block's instance of a shared array. CUDA: `__shared__`.
    public <P extends Pointer> P shared(Shared<P> declaration) {
        throw outside("shared");
    }

    /// The block's dynamic shared memory, untyped. CUDA: `extern __shared__`.
    public VoidPtr dynamicShared() {
        throw outside("dynamicShared");
    }

    /// The block's dynamic shared memory as elements of a type. CUDA: `extern __shared__`.
    public <P extends Pointer> P dynamicShared(PointerType<P> type) {
        return dynamicShared().as(type);
    }

    /// Size in bytes of the block's dynamic shared memory. CUDA: PTX `%dynamic_smem_size`.
    public int dynamicSharedBytes() {
        throw outside("dynamicSharedBytes");
    }

    /// The device's instance of a global variable. CUDA: `__device__`, `__constant__`.
    public <P extends Pointer> P global(Global<P> declaration) {
        throw outside("global");
    }

    // The rest

    /// Notes that this launch does something besides changing memory.
    protected final void noteEffect() {
        device().noteEffect();
    }

    /// Runs a kernel on `grid` blocks of `block` threads once this launch has ended. CUDA: `<<<grid, block>>>` in device code.
    public final void launch(Dim3 grid, Dim3 block, KernelLaunch kernel) {
        launch(grid, block, 0, Stream.NULL, kernel);
    }

    /// Runs a kernel once this launch has ended. CUDA: `<<<grid, block, sharedBytes>>>` in device code.
    public final void launch(Dim3 grid, Dim3 block, long sharedBytes, KernelLaunch kernel) {
        launch(grid, block, sharedBytes, Stream.NULL, kernel);
    }

    /// Runs a kernel once this launch has ended: what its threads launch follows in the order of blocks and threads, each with its own
    /// children behind it. CUDA: `<<<grid, block, sharedBytes, stream>>>` in device code.
    ///
    /// @param sharedBytes size of the dynamic shared memory of a block
    /// @param stream does not matter: what follows one kernel runs one after the other
    public final void launch(Dim3 grid, Dim3 block, long sharedBytes, Stream stream, KernelLaunch kernel) {
        noteEffect();
        long index = blockIdx.x + (long) gridDim.x * (blockIdx.y + (long) gridDim.y * blockIdx.z);
        int thread = threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z);
        device().launchBehind(launchNumber(), index, thread, grid, block, sharedBytes, kernel);
    }

    /// The number of the launch that this thread belongs to.
    protected long launchNumber() {
        throw outside("launch");
    }

    /// Prints at the end of the launch, in order of blocks and threads; returns the number of arguments.
    ///
    /// CUDA: `printf` in device code.
    public int printf(String format, Object... arguments) {
        throw outside("printf");
    }

    /// Prints at the end of the launch, in order of blocks and threads; returns the number of arguments.
    ///
    /// CUDA: `printf` in device code.
    public int printf(BytePtr format, Object... arguments) {
        throw outside("printf");
    }

    /// Ends the launch with `PORT6010` unless `holds`.
    ///
    /// CUDA: `assert` in device code.
    ///
    /// @param text the condition as it stands in the source
    /// @param place `file:line` in the source
    public void assertThat(boolean holds, String text, String place) {
        if (!holds) {
            throw new DeviceFault(FaultCode.ASSERTION_FAILED, place + ": assertion '" + text + "' failed");
        }
    }

    /// Ends the launch with `PORT6010`. CUDA: what `assert` calls in device code.
    public void assertionFailed(BytePtr text, BytePtr file, int line, BytePtr function) {
        throw new DeviceFault(FaultCode.ASSERTION_FAILED, CStdlib.assertionMessage(text, file, line, function));
    }

    /// Ends the launch with `PORT6009`. CUDA: `__trap`.
    public void trap() {
        throw new DeviceFault(FaultCode.ABORTED, "the kernel gave up");
    }

    /// What the last sum of the thread carried, or its last difference borrowed: 0 or 1. PTX: `CC.CF`.
    public final int carry() {
        return carry;
    }

    /// Keeps what a sum carries for the next instruction of the thread. PTX: `CC.CF`.
    public final void setCarry(int carry) {
        this.carry = carry;
    }

    /// A counter that grows with time. CUDA: `clock64`.
    public long clock64() {
        throw outside("clock64");
    }

    /// The low half of [#clock64()]. CUDA: `clock`.
    public int clock() {
        return (int) clock64();
    }

    /// Nanoseconds since some moment. CUDA: `%globaltimer`.
    public long globalTimer() {
        return clock64();
    }

    /// Gives way to other threads for about `nanoseconds`. CUDA: `__nanosleep`.
    public void nanosleep(int nanoseconds) {
        Thread.onSpinWait();
    }
}
