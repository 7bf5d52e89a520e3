package port.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import port.runtime.spi.Accelerator;

/// One run of a ported program: everything that C keeps in global state.
///
/// Bound to the threads that run the program for as long as they do, so that several runs fit into one JVM.
public final class HostProcess {
    static final ScopedValue<HostProcess> CURRENT = ScopedValue.newInstance();

    private final AddressSpace addresses = new AddressSpace();
    private final Device device;
    private final List<LaunchListener> listeners = new ArrayList<>();
    private final FunctionTable functions = new FunctionTable();
    private final Map<ProcessLocal<?>, Object> locals = new ConcurrentHashMap<>();
    private int lastError;

    /// A process whose device runs on an accelerator of its own.
    public HostProcess(Supplier<Accelerator> accelerator) {
        this.device = new Device(this, 0, accelerator.get());
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

    /// The process's current device.
    public Device device() {
        return device;
    }

    /// Runs `body` as a part of this process.
    public void run(Runnable body) {
        ScopedValue.where(CURRENT, this).run(body);
    }

    /// Has `listener` called after each launch.
    public void addListener(LaunchListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    List<LaunchListener> listeners() {
        return listeners;
    }

    /// Makes a status the last error, unless it is success.
    int record(int status) {
        if (status != Status.SUCCESS) {
            lastError = status;
        }
        return status;
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

    FunctionTable functions() {
        return functions;
    }

    AddressSpace addresses() {
        return addresses;
    }
}
