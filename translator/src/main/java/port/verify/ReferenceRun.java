package port.verify;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Program;
import port.reference.Reference;
import port.reference.compile.LaunchScene;
import port.reference.compile.SceneListener;
import port.reference.coverage.Exploration;
import port.reference.launch.DeviceBuffer;
import port.reference.launch.Dim;
import port.reference.launch.KernelLaunch;
import port.reference.launch.LaunchListener;
import port.reference.launch.Schedule;
import port.reference.process.Outcome;
import port.reference.process.ProcessClock;
import port.reference.process.ProcessSettings;

/// The original, on the reference engine.
final class ReferenceRun {
    private ReferenceRun() {}

    static Execution run(Program program, VerifySettings settings, ScratchFiles files, Lockstep lockstep, Focus focus) {
        return run(program, settings, files, lockstep, Lockstep.Side.REFERENCE, Schedule.PLAIN, focus);
    }

    /// The original on either side and under any schedule.
    static Execution run(
            Program program,
            VerifySettings settings,
            ScratchFiles files,
            Lockstep lockstep,
            Lockstep.Side side,
            Schedule schedule,
            Focus focus) {
        var scene = new AtomicReference<>(Optional.<LaunchScene>empty());
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        ProcessSettings process =
                settings(settings, output, errors)
                        .withInput(settings.input().reader())
                        .withFiles(files)
                        .withClock(ProcessClock.counting(PortRun.CLOCK_START))
                        .withChecks(settings.checks());
        Outcome outcome =
                Reference.run(program, process, meetings(lockstep, side, scene), scenes(focus, scene), schedule);
        return execution(outcome, output, errors);
    }

    /// The original alone, with its faults: those that end it, and those that its settings ask for.
    static Execution alone(Program program, VerifySettings settings, Exploration exploration) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        try (var files = ScratchFiles.of(settings)) {
            ProcessSettings process =
                    settings(settings, output, errors)
                            .withInput(settings.input().reader())
                            .withFiles(files)
                            .withClock(ProcessClock.counting(PortRun.CLOCK_START))
                            .withChecks(settings.checks())
                            .withExploration(exploration);
            Outcome outcome = Reference.run(program, process, LaunchListener.none());
            return judged(program, settings, execution(outcome, output, errors));
        }
    }

    /// Decides which open faults matter. Reads of memory without a value in kernels with another fault may be its consequence, as may all
    /// where a fault has ended the program; open races there are races like the others.
    static Execution judged(Program program, VerifySettings settings, Execution execution) {
        boolean hasEnded = execution.fault().isPresent();
        Set<Diagnostic> amongOthers = new HashSet<>();
        execution.faultyKernels().keySet().forEach(kernel -> amongOthers.addAll(execution.byKernel().get(kernel)));
        var reads = new ArrayList<Diagnostic>();
        var races = new ArrayList<Diagnostic>();
        var certain = new ArrayList<Diagnostic>();
        for (Diagnostic open : execution.openFaults()) {
            boolean isAlone = !hasEnded && !amongOthers.contains(open);
            if (open.code() == Code.DATA_RACE) {
                (isAlone ? races : certain).add(open);
            } else if (isAlone) {
                reads.add(open);
            }
        }
        if (!reads.isEmpty()) {
            certain.addAll(UndefinedReads.thatMatter(program, settings, reads));
        }
        if (!races.isEmpty()) {
            certain.addAll(OpenRaces.thatMatter(program, settings, races));
        }
        return certain.isEmpty() ? execution : execution.with(certain);
    }

    private static Execution execution(Outcome outcome, ByteArrayOutputStream output, ByteArrayOutputStream errors) {
        return new Execution(
                outcome.exitCode(),
                Texts.decode(output),
                Texts.decode(errors),
                outcome.fault(),
                outcome.launches(),
                outcome.findings(),
                outcome.openFaults(),
                outcome.byKernel(),
                outcome.coverage());
    }

    private static LaunchListener meetings(
            Lockstep lockstep, Lockstep.Side side, AtomicReference<Optional<LaunchScene>> scene) {
        return new LaunchListener() {
            @Override
            public void launched(KernelLaunch launch, List<DeviceBuffer> buffers) {
                lockstep.arrive(
                        side, event(launch), launch.repeated(), views(buffers), scene.getAndSet(Optional.empty()));
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

    private static SceneListener scenes(Focus focus, AtomicReference<Optional<LaunchScene>> last) {
        return new SceneListener() {
            @Override
            public boolean wants(long sequence) {
                return focus.contains(sequence);
            }

            @Override
            public void played(LaunchScene scene) {
                last.set(Optional.of(scene));
            }
        };
    }

    static ProcessSettings settings(VerifySettings settings, OutputStream out, OutputStream err) {
        ProcessSettings process =
                ProcessSettings.of(out, err)
                        .withArguments(settings.programName(), settings.arguments())
                        .withWorkingDirectory(settings.workingDirectory())
                        .withEnvironment(settings.environment());
        return settings.timeout().isPresent() ? process.withTimeout(settings.timeout().get()) : process;
    }

    private static LaunchEvent event(KernelLaunch launch) {
        return new LaunchEvent(
                launch.sequence(), launch.kernel(), show(launch.grid()), show(launch.block()), launch.sharedBytes());
    }

    private static String show(Dim dim) {
        return dim.x() + ", " + dim.y() + ", " + dim.z();
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
            return buffer.name();
        }

        @Override
        public Optional<String> parameter() {
            return buffer.parameter();
        }

        @Override
        public boolean isUntouched() {
            return buffer.isUntouched();
        }

        @Override
        public ElementKind kind() {
            return ElementKind.BYTE;
        }

        @Override
        public Optional<HostPlace> hostPlace(long address) {
            return buffer.hostMemory(address).map(memory -> new HostPlace(memory.address(), memory.isWhole()));
        }

        @Override
        public void read(long offset, byte[] target, int length) {
            buffer.read(offset, target, 0, length);
        }

        @Override
        public void write(long offset, byte[] source, int length) {
            buffer.write(offset, source, 0, length);
        }
    }
}
