package port.runtime;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;
import port.runtime.spi.Accelerator;

/// Collects what a process starts with. Without more it has no arguments, an empty input and loses its output.
public final class HostProcessBuilder {
    private final List<String> arguments = new ArrayList<>();
    private final List<LaunchListener> listeners = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private String name = "program";
    private FileSpace files = FileSpace.at(Path.of(""));
    private InputStream stdin = InputStream.nullInputStream();
    private OutputStream stdout = OutputStream.nullOutputStream();
    private OutputStream stderr = OutputStream.nullOutputStream();
    private ProcessTime time = ProcessTime.system();
    private boolean leftovers;
    private Consumer<Runnable> surroundings = Runnable::run;
    private Supplier<Accelerator> accelerator = HostProcessBuilder::installed;

    HostProcessBuilder() {}

    private static Accelerator installed() {
        return ServiceLoader.load(Accelerator.class, Accelerator.class.getClassLoader()).findFirst().orElseThrow();
    }

    /// The program's name, which is its argument 0.
    public HostProcessBuilder name(String programName) {
        this.name = Objects.requireNonNull(programName, "programName");
        return this;
    }

    /// The arguments that follow the program's name.
    public HostProcessBuilder arguments(String... values) {
        arguments.addAll(List.of(values));
        return this;
    }

    /// Where standard input comes from.
    public HostProcessBuilder stdin(InputStream input) {
        this.stdin = Objects.requireNonNull(input, "input");
        return this;
    }

    /// Where standard output goes to; flushed when the program asks for it and at its end.
    public HostProcessBuilder stdout(OutputStream output) {
        this.stdout = Objects.requireNonNull(output, "output");
        return this;
    }

    /// Where the standard error stream goes to.
    public HostProcessBuilder stderr(OutputStream output) {
        this.stderr = Objects.requireNonNull(output, "output");
        return this;
    }

    /// Where relative paths start.
    public HostProcessBuilder directory(Path path) {
        return files(FileSpace.at(Objects.requireNonNull(path, "path")));
    }

    /// What files the process sees, and where those go that it writes.
    public HostProcessBuilder files(FileSpace space) {
        this.files = Objects.requireNonNull(space, "space");
        return this;
    }

    /// The environment variables.
    public HostProcessBuilder environment(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /// Where the time comes from; without it, from the machine's clocks.
    public HostProcessBuilder time(ProcessTime clock) {
        this.time = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /// Whether device memory holds numbers at first, other ones at every address, instead of zeros: CUDA leaves it open.
    public HostProcessBuilder leftovers(boolean wanted) {
        this.leftovers = wanted;
        return this;
    }

    /// What runs the threads of the program but for the first, so that they find there what that one does; it must run what it is given.
    public HostProcessBuilder surroundings(Consumer<Runnable> runner) {
        this.surroundings = Objects.requireNonNull(runner, "runner");
        return this;
    }

    /// What is called after each launch.
    public HostProcessBuilder listener(LaunchListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /// What runs the kernels, instead of the accelerator that is installed.
    public HostProcessBuilder accelerator(Supplier<Accelerator> maker) {
        this.accelerator = Objects.requireNonNull(maker, "maker");
        return this;
    }

    /// A process that is ready to run.
    public HostProcess build() {
        return new HostProcess(this);
    }

    List<String> arguments() {
        List<String> all = new ArrayList<>(arguments);
        all.addFirst(name);
        return List.copyOf(all);
    }

    List<LaunchListener> listeners() {
        return List.copyOf(listeners);
    }

    Map<String, String> environment() {
        return new HashMap<>(environment);
    }

    ProcessTime time() {
        return time;
    }

    boolean leftovers() {
        return leftovers;
    }

    Consumer<Runnable> surroundings() {
        return surroundings;
    }

    FileSpace files() {
        return files;
    }

    InputStream stdin() {
        return stdin;
    }

    OutputStream stdout() {
        return stdout;
    }

    OutputStream stderr() {
        return stderr;
    }

    Supplier<Accelerator> accelerator() {
        return accelerator;
    }
}
