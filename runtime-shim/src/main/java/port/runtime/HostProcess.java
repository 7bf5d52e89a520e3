package port.runtime;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// One run of a ported program: everything that C keeps in global state.
///
/// Bound to the threads that run the program for as long as they do, so that several runs fit into one JVM.
public final class HostProcess {
    static final ScopedValue<HostProcess> CURRENT = ScopedValue.newInstance();

    private final List<String> arguments;
    private final FileSpace fileSpace;
    private final Map<String, String> environment;
    private final AddressSpace addresses = new AddressSpace();
    private final FunctionTable functions = new FunctionTable();
    private final HandleTable<Stream> streams = new HandleTable<>("stream", HandleTable.STREAMS);
    private final HandleTable<Event> events = new HandleTable<>("event", HandleTable.EVENTS);
    private final OpenFiles files;
    private final Literals literals = new Literals();
    private final Randomness randomness = new Randomness();
    private final Map<ProcessLocal<?>, Object> locals = new ConcurrentHashMap<>();
    private final Deque<Runnable> atExit = new ArrayDeque<>();
    private final List<LaunchListener> listeners = new ArrayList<>();
    private final IntPtr errno = IntPtr.cell(0);
    private final ProcessTime time;
    private final HostSchedule threads;
    private final boolean leftovers;
    private final long startNanos;
    private final Device device;
    private volatile boolean stopped;
    private boolean isEnding;
    private boolean isOver;
    private int exitCode;
    private final List<Thrown> kept = new ArrayList<>();
    private Optional<KernelLaunch> offered = Optional.empty();
    private final Capture capture = new Capture();
    private boolean cooperative;
    private long dynamicShared = DeviceLimits.SHARED_BYTES_PER_BLOCK;
    private boolean launching;

    HostProcess(HostProcessBuilder from) {
        this.arguments = from.arguments();
        this.fileSpace = from.files();
        this.environment = from.environment();
        this.time = from.time();
        this.threads = new HostSchedule(this, time, from.surroundings());
        this.leftovers = from.leftovers();
        this.startNanos = time.steadyNanos();
        this.files = new OpenFiles(this, from.stdin(), from.stdout(), from.stderr());
        this.device = new Device(this, 0, from.accelerator());
        this.listeners.addAll(from.listeners());
    }

    /// Collects what a process starts with.
    public static HostProcessBuilder builder() {
        return new HostProcessBuilder();
    }

    /// Runs a ported program as the process of this JVM and ends the JVM with its exit code.
    ///
    /// A fault is printed on the standard error stream; the exit code is then that of [FaultCode#exitCode()].
    public static void main(String[] arguments, Program program) {
        HostProcess process =
                builder()
                        .arguments(arguments)
                        .stdin(System.in)
                        .stdout(new PrintStream(System.out, false, StandardCharsets.UTF_8))
                        .stderr(System.err)
                        .environment(System.getenv())
                        .build();
        int code;
        try {
            code = process.run(program);
        } catch (Fault fault) {
            System.err.println(fault.code().id() + ": " + fault.getMessage());
            code = fault.code().exitCode();
        } finally {
            process.close();
        }
        Runtime.getRuntime().exit(code);
    }

    /// The process that the calling thread belongs to.
    ///
    /// @throws HostFault if there is none
    public static HostProcess current() {
        if (!CURRENT.isBound()) {
            throw new HostFault(FaultCode.DEFECT, "no process runs here; start one with 'HostProcess.main'");
        }
        return CURRENT.get();
    }

    void offer(KernelLaunch launch) {
        if (launching) {
            offered = Optional.of(launch);
        } else {
            device.launchUnconfigured();
        }
    }

    KernelLaunch offered(Runnable call) {
        offered = Optional.empty();
        launching = true;
        call.run();
        launching = false;
        KernelLaunch launch =
                offered.orElseThrow(() -> Faults.of(FaultCode.BAD_LAUNCH, "the function launched is no kernel"));
        offered = Optional.empty();
        return launch;
    }

    Capture capture() {
        return capture;
    }

    void setCooperative() {
        cooperative = true;
    }

    boolean takeCooperative() {
        boolean was = cooperative;
        cooperative = false;
        return was;
    }

    void allowDynamicShared(long bytes) {
        dynamicShared = Math.max(dynamicShared, bytes);
    }

    /// How many bytes of dynamic shared memory a launch may ask for.
    long dynamicShared() {
        return dynamicShared;
    }

    /// Runs a program to its end, flushes its files and returns its exit code.
    ///
    /// @throws Fault if the program faults; its files are flushed all the same
    public int run(Program program) {
        return ScopedValue.where(CURRENT, this).call(() -> runHere(program));
    }

    private int runHere(Program program) {
        try {
            end(guarded(program), true);
        } catch (RuntimeException | Error e) {
            if (!isOver) {
                files.flushAll();
                threads.raiseFailure(); // what ended the program, before destructors ran into it
                throw e;
            }
        } finally {
            threads.endAll();
        }
        return exitCode & 0xff;
    }

    /// Ends the program while its functions are still running: what it has registered runs now, on top of them.
    ///
    /// C destroys no variable of theirs. Java's `finally` does, but by then the program is over, and none of it counts.
    ///
    /// @param orderly whether what was registered runs, and files are flushed
    void exit(int code, boolean orderly) {
        if (!isEnding) {
            device.work().finish();
            end(code, orderly);
        }
        throw new ProcessExit(code);
    }

    private void end(int code, boolean orderly) {
        isEnding = true;
        exitCode = code;
        while (orderly && !atExit.isEmpty()) {
            try {
                atExit.pop().run();
            } catch (ProcessExit exit) {
                exitCode = exit.code();
            }
        }
        files.end(orderly);
        listeners.forEach(listener -> listener.ended(device::buffers));
        listeners.clear();
        isOver = true;
    }

    private int guarded(Program program) {
        int[] code = new int[1];
        guard(() -> code[0] = program.run(this));
        return code[0];
    }

    /// Runs a part of the program, waits for the work it has begun, and says of everything that ends it what it means.
    void guard(Runnable part) {
        try {
            part.run();
            device.work().finish();
        } catch (ArithmeticException e) {
            throw caused(FaultCode.DIVISION_BY_ZERO, "integer division by zero", e);
        } catch (Thrown e) {
            throw caused(FaultCode.UNCAUGHT_EXCEPTION, "nobody catches the thrown '" + e.getMessage() + "'", e);
        } catch (StackOverflowError e) {
            throw caused(FaultCode.STACK_OVERFLOW, "the calls nest too deeply", e);
        } catch (OutOfMemoryError e) {
            throw caused(FaultCode.OUT_OF_MEMORY, "no memory left", e);
        }
    }

    private static HostFault caused(FaultCode code, String message, Throwable cause) {
        var fault = new HostFault(code, message);
        fault.initCause(cause);
        fault.setStackTrace(cause.getStackTrace());
        return fault;
    }

    /// Runs `body` as a part of this process.
    public void bind(Runnable body) {
        ScopedValue.where(CURRENT, this).run(body);
    }

    /// Closes the files of the process and its device; it cannot run again.
    public void close() {
        files.closeAll();
        device.close();
    }

    /// The number of arguments, the program's name included. C: `argc`.
    public int argumentCount() {
        return arguments.size();
    }

    /// The arguments as C gets them, the program's name first and a null pointer last. C: `argv`.
    public PointerPtr<BytePtr> argumentVector() {
        PointerPtr<BytePtr> vector = PointerPtr.local(BytePtr.TYPE, arguments.size() + 1);
        for (int i = 0; i < arguments.size(); i++) {
            vector.set(i, CString.copyOf(arguments.get(i)));
        }
        return vector;
    }

    /// The working directory; relative paths start there.
    public Path directory() {
        return fileSpace.directory();
    }

    /// A variable of the environment. C: `getenv`.
    public Optional<String> environment(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    void setEnvironment(String name, String value) {
        environment.put(name, value);
    }

    void removeEnvironment(String name) {
        environment.remove(name);
    }

    /// The process's current device.
    public Device device() {
        return device;
    }

    /// Has `listener` called after each launch.
    public void addListener(LaunchListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /// Writes bytes to the standard output stream; devices hand the output of kernels over here.
    public void print(byte[] text) {
        files.stdout().write(text, 0, text.length);
    }

    List<LaunchListener> listeners() {
        return listeners;
    }

    /// The thread of the program that runs.
    HostThread thread() {
        return threads.running();
    }

    /// The threads of the program.
    HostSchedule threads() {
        return threads;
    }

    long keepThrown() {
        Optional<Thrown> thrown = threads.running().thrown();
        thrown.filter(last -> !kept.contains(last)).ifPresent(kept::add);
        return thrown.map(last -> kept.indexOf(last) + 1).orElse(0);
    }

    Thrown keptThrown(long number) {
        return kept.get((int) number - 1);
    }

    /// Has `action` run when the program ends; the last one first.
    void atExit(Runnable action) {
        atExit.push(action);
    }

    /// The process's instance of a variable.
    @SuppressWarnings("unchecked") // a variable is only ever mapped to what its own supplier made
    <T> T local(ProcessLocal<T> variable) {
        Object value = locals.get(variable);
        if (value == null) {
            T made = variable.initial();
            Object other = locals.putIfAbsent(variable, made);
            value = other == null ? made : other;
        }
        return (T) value;
    }

    IntPtr errno() {
        return errno;
    }

    FunctionTable functions() {
        return functions;
    }

    HandleTable<Stream> streams() {
        return streams;
    }

    HandleTable<Event> events() {
        return events;
    }

    FileSpace fileSpace() {
        return fileSpace;
    }

    /// Ends the program with `PORT6006` at the next point where it looks. May be called from any thread.
    public void stop() {
        stopped = true;
        device.stop();
    }

    /// Called now and then by the loops of a program that has a time limit.
    ///
    /// @throws HostFault if the process that the thread belongs to was stopped
    public static void checkpoint() {
        if (CURRENT.isBound() && CURRENT.get().stopped) {
            throw new HostFault(FaultCode.TIMEOUT, "the program was stopped because its time was up");
        }
    }

    OpenFiles files() {
        return files;
    }

    Literals literals() {
        return literals;
    }

    Randomness randomness() {
        return randomness;
    }

    ProcessTime time() {
        return time;
    }

    /// Nanoseconds since the start.
    long elapsedNanos() {
        return time.steadyNanos() - startNanos;
    }

    /// Whether device memory holds something else than zeros until somebody writes.
    boolean hasLeftovers() {
        return leftovers;
    }

    AddressSpace addresses() {
        return addresses;
    }

    /// A program: what its `main` does.
    @FunctionalInterface
    public interface Program {
        /// Runs to the end and returns the exit code.
        int run(HostProcess process);
    }
}
