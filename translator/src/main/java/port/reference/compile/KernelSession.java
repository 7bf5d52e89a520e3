package port.reference.compile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.Program;
import port.reference.check.Checks;
import port.reference.launch.Argument;
import port.reference.launch.KernelCall;
import port.reference.launch.LaunchListener;
import port.reference.launch.Schedule;
import port.reference.launch.Session;
import port.reference.memory.Access;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Memory;
import port.reference.memory.Side;
import port.reference.memory.Space;
import port.reference.process.Outcome;
import port.reference.process.Process;
import port.reference.process.ProcessSettings;

/// A program whose kernels are launched one by one, with arguments from outside. Its `main`, if it has one, does not run.
public final class KernelSession implements Session {
    private static final int POINTER_BYTES = 8;

    private final Memory memory;
    private final ProgramCode code;
    private final KernelLauncher launcher;
    private final Process process;
    private final List<Allocation> made = new ArrayList<>();

    public KernelSession(Program program, ProcessSettings settings, LaunchListener listener, Schedule schedule) {
        this.memory = new Memory(settings.deviceBytes());
        Checks checks = settings.checks();
        memory.leave(checks.blank());
        if (checks.watch()) {
            memory.watch(checks.memory());
        }
        this.code = new ProgramCode(program, memory, checks, settings.exploration());
        this.launcher = new KernelLauncher(code, listener, SceneListener.none(), schedule);
        this.process = new Process(settings, new Access(memory, Side.HOST));
        launcher.setProcess(process);
        new GlobalData(code).initialize();
    }

    @Override
    public Outcome launch(KernelCall call, Duration limit) {
        Function kernel = code.function(call.kernel());
        code.findings().clear();
        process.setTimeout(limit);
        try {
            call.globals()
                    .forEach((id, content) -> {
                        byte[] bytes = code.global(id).bytes();
                        System.arraycopy(content, 0, bytes, 0, bytes.length);
                    });
            var values = new long[call.arguments().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(call.arguments().get(i));
            }
            launcher.launch(code.functionAddress(kernel.id()), call.shape(), values);
            return outcome(Optional.empty());
        } catch (Fault fault) {
            launcher.abandon();
            return outcome(Optional.of(new FaultPlaces(code).diagnostic(fault)));
        } catch (StackOverflowError overflow) {
            launcher.abandon();
            Diagnostic fault =
                    new FaultPlaces(code).diagnostic(overflow, Code.STACK_OVERFLOW, "calls are nested too deeply");
            return outcome(Optional.of(fault));
        } finally {
            made.stream().filter(Allocation::isAlive).forEach(memory::free);
            made.clear();
        }
    }

    private Outcome outcome(Optional<Diagnostic> fault) {
        int exitCode = fault.map(found -> ExitCodes.of(found.code())).orElse(0);
        return new Outcome(
                exitCode,
                fault,
                1,
                code.findings().all(),
                code.findings().openFaults(),
                code.findings().byKernel(),
                code.coverage().results());
    }

    private long value(Argument argument) {
        return switch (argument) {
            case Argument.Scalar(long bits) -> bits;
            case Argument.Code(var function) -> code.functionAddress(function);
            case Argument.Buffer(var content, var parts) -> place(Space.DEVICE, content, parts);
            case Argument.Struct(var content, var parts) -> place(Space.HOST_HEAP, content, parts);
        };
    }

    private long place(Space space, byte[] content, Map<Integer, Argument> parts) {
        Allocation found = memory.allocate(space, content.length, 256, "");
        made.add(found);
        System.arraycopy(content, 0, found.bytes(), 0, content.length);
        found.define(0, content.length);
        parts.forEach((offset, part) -> {
            long bits = value(part);
            for (int i = 0; i < POINTER_BYTES; i++) {
                found.bytes()[offset + i] = (byte) (bits >>> 8 * i);
            }
        });
        return found.address();
    }
}
