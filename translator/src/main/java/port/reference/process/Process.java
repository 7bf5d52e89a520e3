package port.reference.process;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import port.reference.memory.Access;
import port.reference.memory.Space;

/// The state of one run that belongs neither to memory nor to a thread.
public final class Process {
    private final ProcessSettings settings;
    private final Access host;
    private final Files files;
    private final Random random = new Random();
    private final Events events = new Events();
    private final Capture capture = new Capture();
    private final Map<String, String> environment;
    private final Map<String, Long> texts = new HashMap<>();
    private final List<Long> atExit = new ArrayList<>();
    private final long startNanos;
    private long deadlineNanos;
    private long errnoAddress;
    private final AtomicLong effects = new AtomicLong();
    private final KeptExceptions keptExceptions = new KeptExceptions();
    private final HostThreads threads;
    private final DeviceClock deviceClock = new DeviceClock();
    private boolean cooperative;
    private long dynamicShared = 48 * 1024;

    public Process(ProcessSettings settings, Access host) {
        this.settings = settings;
        this.host = host;
        this.files = new Files(settings, host);
        this.environment = new HashMap<>(settings.environment());
        this.threads = new HostThreads(settings.clock());
        this.startNanos = settings.clock().steadyNanos();
        this.deadlineNanos =
                settings.timeout().map(limit -> System.nanoTime() + limit.toNanos()).orElse(Long.MAX_VALUE);
    }

    public ProcessSettings settings() {
        return settings;
    }

    /// Memory as host code sees it.
    public Access host() {
        return host;
    }

    public Files files() {
        return files;
    }

    public Random random() {
        return random;
    }

    public Events events() {
        return events;
    }

    public Capture capture() {
        return capture;
    }

    /// Lets the grid of the next launch wait for itself.
    public void setCooperative() {
        cooperative = true;
    }

    public boolean takeCooperative() {
        boolean was = cooperative;
        cooperative = false;
        return was;
    }

    /// Lets launches ask for so many bytes of dynamic shared memory.
    public void allowDynamicShared(long bytes) {
        dynamicShared = Math.max(dynamicShared, bytes);
    }

    public long dynamicShared() {
        return dynamicShared;
    }

    public Map<String, String> environment() {
        return environment;
    }

    /// Functions to call at exit, the last one first.
    public List<Long> atExit() {
        return atExit;
    }

    /// Ends what runs in `limit` from now.
    public void setTimeout(Duration limit) {
        deadlineNanos = System.nanoTime() + limit.toNanos();
    }

    public boolean isOverdue() {
        return deadlineNanos != Long.MAX_VALUE && System.nanoTime() - deadlineNanos > 0;
    }

    /// Whether the program can see how long something takes.
    public boolean isTimed() {
        return !settings.clock().isCounted();
    }

    /// Nanoseconds since the start.
    public long elapsedNanos() {
        return settings.clock().steadyNanos() - startNanos;
    }

    /// What kernels read where [#isTimed] does not hold.
    public DeviceClock deviceClock() {
        return deviceClock;
    }

    public long errnoAddress() {
        if (errnoAddress == 0) {
            errnoAddress = host.memory().allocate(Space.HOST_GLOBAL, 4, 4, "errno").address();
        }
        return errnoAddress;
    }

    public KeptExceptions keptExceptions() {
        return keptExceptions;
    }

    /// Sets `errno`.
    public void fail(int number) {
        host.storeI32(errnoAddress(), number);
    }

    /// The address of a constant string, each made once.
    public long text(String value) {
        return texts.computeIfAbsent(value, this::makeText);
    }

    private long makeText(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        long address = host.memory().allocate(Space.HOST_GLOBAL, bytes.length + 1L, 1, "").address();
        host.write(address, bytes, 0, bytes.length);
        return address;
    }

    /// The threads of the host.
    public HostThreads threads() {
        return threads;
    }

    /// Notes that a kernel does something besides changing memory.
    public void noteEffect() {
        effects.incrementAndGet();
    }

    /// How often kernels have done something besides changing memory.
    public long effects() {
        return effects.get();
    }

    /// The error of an earlier launch or call of the running thread that nobody has taken yet; 0 if there is none.
    public int deviceError() {
        return threads.running().deviceError();
    }

    public void setDeviceError(int error) {
        threads.running().setDeviceError(error);
    }
}
