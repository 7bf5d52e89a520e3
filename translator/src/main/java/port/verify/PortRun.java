package port.verify;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.reference.memory.Blank;
import port.runtime.DeviceBuffer;
import port.runtime.Dim3;
import port.runtime.Fault;
import port.runtime.HostProcess;
import port.runtime.HostProcessBuilder;
import port.runtime.LaunchListener;
import port.runtime.LaunchRecord;
import port.runtime.ProcessTime;
import port.runtime.emulator.EmulatedAccelerator;
import port.runtime.emulator.EmulatorOptions;
import port.source.Span;
import port.verify.trace.TracedClasses;

/// A port, compiled, on the emulated device.
public final class PortRun {
    /// What the clock of both engines shows at first: 1 January 2026, in nanoseconds since 1970.
    static final long CLOCK_START = 1_767_225_600_000_000_000L;

    private final PortSources sources;
    private final Map<String, byte[]> classes;

    private PortRun(PortSources sources, Map<String, byte[]> classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /// @throws PortNotCompiled if the port's Java is not accepted
    public static PortRun of(PortSources sources) throws PortNotCompiled {
        return new PortRun(sources, PortCompiler.compile(sources));
    }

    /// The program's entry, in classes that are loaded for this run alone.
    public HostProcess.Program load() {
        return load(false);
    }

    private HostProcess.Program load(boolean limited) {
        try {
            Class<?> main = new PortLoader(classes, limited).loadClass(sources.mainClass());
            MethodHandle entry =
                    MethodHandles.publicLookup()
                            .findStatic(main, "run", MethodType.methodType(int.class, HostProcess.class));
            return process -> call(entry, process);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the port has no entry point", e);
        }
    }

    /// The same port with calls that tell a tracer what it does.
    PortRun traced() {
        return new PortRun(sources, TracedClasses.trace(classes, new PortLoader(classes)));
    }

    /// The port beside its original.
    Execution run(VerifySettings settings, ScratchFiles files, Deadline deadline, Lockstep lockstep, Focus focus)
            throws Exception {
        return run(settings, files, deadline, lockstep, Lockstep.Side.PORT, settings.assessment().device(), focus);
    }

    /// The port on either side and on any emulated device.
    Execution run(
            VerifySettings settings,
            ScratchFiles files,
            Deadline deadline,
            Lockstep lockstep,
            Lockstep.Side side,
            EmulatorOptions options,
            Focus focus)
            throws Exception {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var launches = new long[1];
        HostProcessBuilder builder =
                builder(settings)
                        .stdin(settings.input().reader())
                        .files(files)
                        .stdout(output)
                        .stderr(errors)
                        .time(ProcessTime.counting(CLOCK_START))
                        .surroundings(focus.tracer()::surround)
                        .accelerator(() -> new TracedAccelerator(device(settings, options), focus))
                        .listener((_, _) -> launches[0]++)
                        .listener(meetings(lockstep, side));
        Execution execution = focus.tracer().during(() -> run(builder.build(), deadline, settings));
        return execution.with(Texts.decode(output), Texts.decode(errors), launches[0]);
    }

    private static LaunchListener meetings(Lockstep lockstep, Lockstep.Side side) {
        return new LaunchListener() {
            @Override
            public void launched(LaunchRecord launch, List<DeviceBuffer> buffers) {
                lockstep.arrive(side, event(launch), launch.repeated(), views(buffers), Optional.empty());
            }

            @Override
            public void freeing(DeviceBuffer freed, Supplier<List<DeviceBuffer>> living) {
                lockstep.release(side, new Release(Optional.of(new View(freed))), () -> views(living.get()));
            }

            @Override
            public void ended(Supplier<List<DeviceBuffer>> living) {
                lockstep.release(side, Release.ALL, () -> views(living.get()));
            }
        };
    }

    /// A device on which no launch takes longer than the program may.
    private static EmulatedAccelerator device(VerifySettings settings, EmulatorOptions options) {
        return new EmulatedAccelerator(settings.timeout().map(options::withLaunchLimit).orElse(options));
    }

    /// Runs the port with its streams handed through.
    Execution run(VerifySettings settings, InputStream in, OutputStream out, OutputStream err) {
        var launches = new long[1];
        HostProcessBuilder builder =
                builder(settings).stdin(in).stdout(out).stderr(err).listener((_, _) -> launches[0]++);
        try (var deadline = Deadline.in(settings.timeout())) {
            Execution execution = run(builder.build(), deadline, settings);
            return execution.with("", "", launches[0]);
        }
    }

    private static HostProcessBuilder builder(VerifySettings settings) {
        return HostProcess.builder()
                .name(settings.programName())
                .arguments(settings.arguments().toArray(String[]::new))
                .directory(settings.workingDirectory())
                .environment(settings.environment())
                .leftovers(settings.checks().blank() == Blank.LEFTOVERS);
    }

    private Execution run(HostProcess process, Deadline deadline, VerifySettings settings) {
        deadline.onExpiry(process::stop);
        try {
            return new Execution(process.run(load(settings.timeout().isPresent())), Optional.empty(), 0);
        } catch (Fault raised) {
            return new Execution(raised.code().exitCode(), Optional.of(diagnostic(raised)), 0);
        } finally {
            process.close();
        }
    }

    /// A fault of the port as a finding: at the line of CUDA where that is known, with the line of Java otherwise.
    private Diagnostic diagnostic(Fault fault) {
        List<StackTraceElement> frames = Arrays.stream(fault.getStackTrace()).filter(PortRun::isOfThePort).toList();
        Optional<Span> origin = sources.origins().of(frames);
        String java =
                frames.stream()
                        .limit(origin.isEmpty() ? 1 : 0)
                        .findFirst()
                        .map(known -> " (" + known.getFileName() + ":" + known.getLineNumber() + ")")
                        .orElse("");
        return Diagnostic.error(codeOf(fault), origin.orElse(Span.NONE), fault.getMessage() + java);
    }

    /// ` (kernels.cu:12)`, or the line of Java where the line of CUDA is not known.
    String place(List<StackTraceElement> code) {
        List<StackTraceElement> frames = code.stream().filter(PortRun::isOfThePort).toList();
        return sources.origins()
                .of(frames)
                .map(span -> span.file().name() + ":" + span.line())
                .or(() -> frames.stream().findFirst().map(known -> known.getFileName() + ":" + known.getLineNumber()))
                .map(place -> " (" + place + ")")
                .orElse("");
    }

    private static boolean isOfThePort(StackTraceElement frame) {
        String name = frame.getClassName();
        boolean isBelow = name.startsWith("port.") || name.startsWith("java.") || name.startsWith("jdk.");
        return !isBelow && frame.getLineNumber() > 0;
    }

    private static Code codeOf(Fault fault) {
        for (Code code : Code.values()) {
            if (code.id().equals(fault.code().id())) {
                return code;
            }
        }
        return Code.DEFECT;
    }

    private static int call(MethodHandle entry, HostProcess process) {
        try {
            return (int) entry.invokeExact(process);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static LaunchEvent event(LaunchRecord launch) {
        return new LaunchEvent(
                launch.sequence(), launch.kernel(), show(launch.grid()), show(launch.block()), launch.sharedBytes());
    }

    private static String show(Dim3 dim) {
        return Integer.toUnsignedString(dim.x)
                + ", "
                + Integer.toUnsignedString(dim.y)
                + ", "
                + Integer.toUnsignedString(dim.z);
    }

    private static List<Buffer> views(List<DeviceBuffer> buffers) {
        return buffers.stream().<Buffer>map(View::new).toList();
    }

    private record View(DeviceBuffer buffer) implements Buffer {
        @Override
        public long address() {
            return buffer.address();
        }

        @Override
        public long size() {
            return buffer.size();
        }

        @Override
        public Optional<String> name() {
            return buffer.global();
        }

        @Override
        public Optional<String> parameter() {
            return Optional.empty();
        }

        @Override
        public boolean isUntouched() {
            return false;
        }

        @Override
        public ElementKind kind() {
            return switch (buffer.kind()) {
                case BYTE -> ElementKind.BYTE;
                case SHORT -> ElementKind.SHORT;
                case INT -> ElementKind.INT;
                case LONG -> ElementKind.LONG;
                case FLOAT -> ElementKind.FLOAT;
                case DOUBLE -> ElementKind.DOUBLE;
            };
        }

        @Override
        public Optional<HostPlace> hostPlace(long address) {
            OptionalLong start = buffer.hostMemory(address);
            return start.isPresent() ? Optional.of(new HostPlace(start.getAsLong(), true)) : Optional.empty();
        }

        @Override
        public void read(long offset, byte[] target, int length) {
            MemorySegment.copy(buffer.bytes(), ValueLayout.JAVA_BYTE, offset, target, 0, length);
        }

        @Override
        public void write(long offset, byte[] source, int length) {
            buffer.write(offset, source, length);
        }
    }
}
