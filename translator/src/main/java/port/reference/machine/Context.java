package port.reference.machine;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.reference.check.Watch;
import port.reference.coverage.Exploration;
import port.reference.launch.Dim;
import port.reference.launch.LaunchShape;
import port.reference.memory.Access;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Side;
import port.reference.memory.Space;
import port.reference.process.Capture;
import port.reference.process.Process;

/// What running code is given: memory, the process, and on the device the block and its threads.
///
/// Public fields are read by compiled code.
public final class Context {
    private static final int[] NO_LANES = {};

    /// After how many turns of a spinning loop it is time for a checkpoint.
    private static final int SPIN_TURNS = 1 << 14;

    public final Access access;
    public final Process process;

    /// Sees what the threads do.
    public final Watch watch;

    /// What is noted beyond that when launches are looked for.
    public final Exploration exploration;

    /// What runs beside the threads of the block.
    public final AsyncCopies copies = new AsyncCopies();

    /// `threadIdx` of each lane.
    public int[] threadX = NO_LANES;

    public int[] threadY = NO_LANES;
    public int[] threadZ = NO_LANES;

    public int blockX;
    public int blockY;
    public int blockZ;
    public int blockDimX = 1;
    public int blockDimY = 1;
    public int blockDimZ = 1;
    public int gridDimX = 1;
    public int gridDimY = 1;
    public int gridDimZ = 1;

    /// The address of lane 0's local memory, and how far apart those of lanes are.
    public long localBase;

    public long localStride;

    private final FunctionTable functions;
    private final Launcher launcher;
    private final ExceptionTypes exceptionTypes;
    private Allocation[] shared = {};
    private Allocation dynamicShared;
    private ByteArrayOutputStream[] printed = {};
    private long[] clockReads = {};
    private int[] carries = {};
    private CppException handled;
    private Optional<Meeting> meeting = Optional.empty();
    private Optional<ByteArrayOutputStream> held = Optional.empty();
    private int patience = -1;
    private int spins;

    public Context(
            Access access,
            Process process,
            Watch watch,
            FunctionTable functions,
            Launcher launcher,
            ExceptionTypes exceptionTypes) {
        this.access = access;
        this.process = process;
        this.watch = watch;
        this.exploration = process.settings().exploration();
        this.functions = functions;
        this.launcher = launcher;
        this.exceptionTypes = exceptionTypes;
        this.dynamicShared = access.memory().startingAt(0);
    }

    /// That of another thread of the host.
    public Context another() {
        return new Context(access, process, watch, functions, launcher, exceptionTypes);
    }

    public boolean isDevice() {
        return access.side() == Side.DEVICE;
    }

    /// Called in every loop, each turn where turns are counted, now and then elsewhere: ends a program that runs for too long, lets other
    /// threads run.
    public void checkpoint() {
        checkpoint(1);
    }

    /// The same for some threads that take a turn together.
    public void checkpoint(int threads) {
        exploration.add(threads);
        if (exploration.isSpent()) {
            throw new Fault(Code.TIMEOUT, "its loops take more than %d turns".formatted(exploration.most()));
        }
        if (exploration.isOn() && watch.firstFault().isPresent()) {
            Diagnostic found = watch.firstFault().get();
            throw new Fault(found.code(), found.message());
        }
        if (process.isOverdue()) {
            throw new Fault(Code.TIMEOUT, "the time limit was reached");
        }
        if (meeting.isPresent()) {
            meeting.get().giveWay();
        }
    }

    /// Called in each turn of a loop that does nothing but look at memory. A thread that runs by itself lets others go on at once.
    public void spin() {
        spins++;
        if (meeting.isEmpty() && (spins & SPIN_TURNS - 1) != 0) {
            return;
        }
        checkpoint(meeting.isPresent() ? 1 : SPIN_TURNS);
        if (patience > 0) {
            patience--;
            if (patience == 0) {
                throw new Spinning();
            }
        }
    }

    /// Says after how many calls of [#spin] a launch must start again; negative for never.
    public void setPatience(int calls) {
        patience = calls;
    }

    /// Whether the launch can start again with threads that run by themselves.
    public boolean canStartAgain() {
        return patience > 0;
    }

    // Threads that run one by one.

    public void setMeeting(Meeting place) {
        meeting = Optional.of(place);
    }

    /// A collective operation of a thread that runs by itself.
    public long meet(int lane, int operation, long[] arguments) {
        if (meeting.isEmpty()) {
            throw new Fault(
                    Code.UNSUPPORTED, "an operation of all threads in a function that is called through a pointer");
        }
        return meeting.get().meet(lane, operation, arguments);
    }

    /// A thread that runs by itself is about to carry out an atomic operation.
    ///
    /// @param thread its number in the launch
    public void awaitTurn(long thread) {
        if (meeting.isPresent()) {
            meeting.get().awaitTurn(thread);
        }
    }

    /// The code at a function's address.
    public MethodHandle code(long address) {
        return functions.code(address);
    }

    /// Calls a function `void (void*)` of the program.
    ///
    /// @param frame free stack
    public void callBack(long function, int lane, long argument, long frame) {
        try {
            code(function).invokeExact(this, lane, argument, frame);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// The launch of `<<< >>>`: grid and block are addresses of three `unsigned` each. What a kernel launches follows it.
    public void launch(int lane, long kernel, long grid, long block, long sharedBytes, long stream, long[] arguments) {
        if (isDevice()) {
            var shape = new LaunchShape(dim(grid), dim(block), sharedBytes, false);
            process.noteEffect();
            launcher.launchBehind(blockNumber(), threadNumber(lane), kernel, shape, keep(kernel, arguments));
            return;
        }
        var shape = new LaunchShape(dim(grid), dim(block), sharedBytes, process.takeCooperative());
        if (process.capture().covers(stream)) {
            long[] kept = keep(kernel, arguments);
            process.capture().keep(Capture.Kind.KERNEL, () -> launcher.launch(kernel, shape, kept));
        } else {
            launcher.launch(kernel, shape, arguments);
        }
    }

    private long[] keep(long kernel, long[] arguments) {
        return launcher.keep(kernel, arguments, access);
    }

    private long blockNumber() {
        return blockX + (long) gridDimX * (blockY + (long) gridDimY * blockZ);
    }

    private int threadNumber(int lane) {
        return threadX[lane] + blockDimX * (threadY[lane] + blockDimY * threadZ[lane]);
    }

    public Launcher launcher() {
        return launcher;
    }

    private Dim dim(long address) {
        return new Dim(access.loadI32(address), access.loadI32(address + 4), access.loadI32(address + 8));
    }

    // Shared memory.

    /// Makes the shared memory of a launch.
    public void layOutShared(Allocation[] variables, Allocation dynamic) {
        shared = variables;
        dynamicShared = dynamic;
    }

    /// The address of a `__shared__` variable of the running kernel.
    public long sharedAddress(int index) {
        return shared[index].address();
    }

    /// The memory of a `__shared__` variable of the running kernel.
    public Allocation shared(int index) {
        return shared[index];
    }

    public long dynamicSharedAddress() {
        return dynamicShared.address();
    }

    /// The dynamic shared memory of the running kernel.
    public Allocation dynamicShared() {
        return dynamicShared;
    }

    public int dynamicSharedBytes() {
        return (int) dynamicShared.size();
    }

    /// Fresh shared memory for the next block.
    public void clearShared() {
        for (Allocation variable : shared) {
            variable.clear();
        }
        dynamicShared.clear();
    }

    // What the threads of a block have to themselves.

    /// No thread of the block has read its counter or asked for a copy yet.
    public void startThreads(int lanes) {
        clockReads = new long[lanes];
        copies.startBlock(lanes);
    }

    public long clock(int lane) {
        process.noteEffect();
        return process.isTimed() ? process.elapsedNanos() : process.deviceClock().at(++clockReads[lane]);
    }

    // Output of device code, kept by thread until the block ends.

    public void setCarry(int lane, int carry) {
        if (lane >= carries.length) {
            carries = Arrays.copyOf(carries, Math.max(lane + 1, threadX.length));
        }
        carries[lane] = carry;
    }

    /// What the last sum of a lane carried, or its last difference borrowed.
    public int carry(int lane) {
        return lane < carries.length ? carries[lane] : 0;
    }

    public void startOutput(int lanes) {
        printed = new ByteArrayOutputStream[lanes];
    }

    /// Writes to standard output: at once on the host, at the end of the block on the device.
    public void print(int lane, byte[] text) {
        if (isDevice()) {
            if (printed[lane] == null) {
                printed[lane] = new ByteArrayOutputStream();
            }
            printed[lane].writeBytes(text);
        } else {
            process.files().standardOutput().write(text, 0, text.length);
        }
    }

    /// Hands on what the threads of the block printed, thread by thread.
    public void flushOutput() {
        for (int lane = 0; lane < printed.length; lane++) {
            if (printed[lane] != null) {
                byte[] text = printed[lane].toByteArray();
                if (held.isPresent()) {
                    held.get().writeBytes(text);
                } else {
                    process.files().standardOutput().write(text, 0, text.length);
                }
                printed[lane] = null;
            }
        }
    }

    /// Keeps the output of blocks back.
    public void holdOutput() {
        held = Optional.of(new ByteArrayOutputStream());
    }

    /// Writes what was kept back, or forgets it.
    public void releaseOutput(boolean write) {
        byte[] text = held.map(ByteArrayOutputStream::toByteArray).orElse(new byte[0]);
        held = Optional.empty();
        if (write) {
            process.files().standardOutput().write(text, 0, text.length);
        }
    }

    // Exceptions.

    /// Memory for an exception object.
    public long allocateException(long bytes) {
        return access.memory().allocate(Space.HOST_HEAP, bytes, 16, "exception").address();
    }

    public CppException exception(int type, long object) {
        return new CppException(exceptionTypes.type(type), object);
    }

    /// Where the part of type `type` of a caught exception lies; 0 if the handler does not fit.
    public long caught(CppException exception, int type) {
        long offset = exceptionTypes.offset(exception.type(), exceptionTypes.type(type));
        return offset < 0 ? 0 : exception.object() + offset;
    }

    public void handle(CppException exception) {
        handled = exception;
    }

    /// Whether there is an exception for `throw;` to pass on.
    public boolean isHandling() {
        return handled != null;
    }

    /// The exception that `throw;` passes on.
    public CppException handled() {
        if (handled == null) {
            throw new Fault(Code.UNCAUGHT_EXCEPTION, "'throw' without an exception to pass on");
        }
        return handled;
    }

    /// Words for the thread of a lane: `thread (3,0,0) of block (1,0,0)`.
    public String describe(int lane) {
        if (lane < 0 || lane >= threadX.length) {
            return "block (%d,%d,%d)".formatted(blockX, blockY, blockZ);
        }
        return "thread (%d,%d,%d) of block (%d,%d,%d)"
                .formatted(threadX[lane], threadY[lane], threadZ[lane], blockX, blockY, blockZ);
    }
}
