package port.reference.compile;

import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.Program;
import port.reference.check.Checks;
import port.reference.check.Watch;
import port.reference.launch.LaunchListener;
import port.reference.launch.Schedule;
import port.reference.machine.Context;
import port.reference.machine.CppException;
import port.reference.memory.Access;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Memory;
import port.reference.memory.Side;
import port.reference.memory.Space;
import port.reference.process.Exit;
import port.reference.process.Outcome;
import port.reference.process.Process;
import port.reference.process.ProcessSettings;

/// One run of a program.
public final class ProgramRun {
    private static final long JVM_STACK_BYTES = 512L << 20;
    private static final long HOST_STACK_BYTES = 8L << 20;
    private static final int POINTER_BYTES = 8;

    private final Program program;
    private final ProcessSettings settings;
    private final Memory memory;
    private final ProgramCode code;
    private final KernelLauncher launcher;
    private final Process process;
    private final Context context;
    private final long stack;

    public ProgramRun(
            Program program,
            ProcessSettings settings,
            LaunchListener listener,
            SceneListener scenes,
            Schedule schedule) {
        this.program = program;
        this.settings = settings;
        this.memory = new Memory(settings.deviceBytes());
        Checks checks = settings.checks();
        memory.leave(checks.blank());
        if (checks.watch()) {
            memory.watch(checks.memory());
        }
        this.code = new ProgramCode(program, memory, checks, settings.exploration());
        this.launcher = new KernelLauncher(code, listener, scenes, schedule);
        var access = new Access(memory, Side.HOST);
        this.process = new Process(settings, access);
        launcher.setProcess(process);
        var functions = new ProgramFunctions(code, Side.HOST);
        this.context = new Context(access, process, Watch.none(), functions, launcher, code.exceptionTypes());
        this.stack = memory.allocate(Space.HOST_STACK, HOST_STACK_BYTES, 16, "").address();
    }

    /// Runs the program on a thread of its own, whose stack is as deep as C programs expect, and waits for its end.
    public Outcome run() {
        FunctionId main = program.main().orElseThrow(() -> new IllegalArgumentException("no main function"));
        var outcome = new AtomicReference<Outcome>();
        var failure = new AtomicReference<Throwable>();
        var thread =
                new Thread(
                        Thread.currentThread().getThreadGroup(),
                        () -> outcome.set(guarded(main)),
                        "reference " + settings.programName(),
                        JVM_STACK_BYTES);
        thread.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program ran", e);
        }
        if (failure.get() != null) {
            throw new IllegalStateException("the reference engine failed", failure.get());
        }
        return outcome.get();
    }

    private Outcome guarded(FunctionId main) {
        var places = new FaultPlaces(code);
        try {
            int exitCode = untilExit(main);
            launcher.ended();
            List<Diagnostic> all = new ArrayList<>(found());
            if (settings.checks().memory()) {
                Leaks.of(memory).ifPresent(all::add);
            }
            return outcome(exitCode, Optional.empty(), all);
        } catch (Fault fault) {
            return failed(places.diagnostic(fault), fault.code());
        } catch (CppException exception) {
            Diagnostic fault =
                    places.diagnostic(
                            exception,
                            Code.UNCAUGHT_EXCEPTION,
                            "an exception of type '" + exception.type() + "' is not caught");
            return failed(fault, Code.UNCAUGHT_EXCEPTION);
        } catch (StackOverflowError overflow) {
            Diagnostic fault = places.diagnostic(overflow, Code.STACK_OVERFLOW, "calls are nested too deeply");
            return failed(fault, Code.STACK_OVERFLOW);
        } catch (OutOfMemoryError error) {
            Diagnostic fault = places.diagnostic(error, Code.OUT_OF_MEMORY, "this machine's memory is used up");
            return failed(fault, Code.OUT_OF_MEMORY);
        } finally {
            process.threads().endAll();
            process.files().closeAll();
        }
    }

    private Outcome failed(Diagnostic fault, Code reason) {
        launcher.running().ifPresent(kernel -> code.findings().addEnd(kernel.sourceName(), fault));
        return outcome(ExitCodes.of(reason), Optional.of(fault), found());
    }

    private Outcome outcome(int exitCode, Optional<Diagnostic> fault, List<Diagnostic> all) {
        return new Outcome(
                exitCode,
                fault,
                launcher.launches(),
                all,
                code.findings().openFaults(),
                code.findings().byKernel(),
                code.coverage().results());
    }

    private List<Diagnostic> found() {
        return code.findings().all();
    }

    private int untilExit(FunctionId main) {
        int exitCode;
        try {
            var globals = new GlobalData(code);
            globals.initialize();
            process.threads().setVariables(globals.perThread());
            for (FunctionId initializer : program.initializers()) {
                call(code.function(initializer), List.of());
            }
            Function function = code.function(main);
            Object result = call(function, arguments(function));
            exitCode = result instanceof Integer number ? number : 0;
        } catch (Exit exit) {
            exitCode = exit.code();
            if (!exit.isOrderly()) {
                return exitCode & 0xff;
            }
        }
        return runAtExit(exitCode) & 0xff;
    }

    private int runAtExit(int exitCode) {
        int code = exitCode;
        List<Long> pending = process.atExit();
        while (!pending.isEmpty()) {
            try {
                callAddress(pending.removeLast());
            } catch (Exit exit) {
                code = exit.code();
            }
        }
        return code;
    }

    private void callAddress(long address) {
        code.functionAt(address).ifPresent(function -> call(function, List.of()));
    }

    /// `argc`, `argv` and the environment, as many as `main` takes.
    private List<Object> arguments(Function main) {
        var words = new ArrayList<String>();
        words.add(settings.programName());
        words.addAll(settings.arguments());
        var all = List.<Object>of(words.size(), vector(words), vector(List.of()));
        return all.subList(0, main.parameters().size());
    }

    private long vector(List<String> words) {
        Allocation vector = memory.allocate(Space.HOST_GLOBAL, POINTER_BYTES * (words.size() + 1L), 16, "argv");
        for (int i = 0; i < words.size(); i++) {
            byte[] text = words.get(i).getBytes(StandardCharsets.UTF_8);
            Allocation word = memory.allocate(Space.HOST_GLOBAL, text.length + 1L, 1, "");
            context.access.write(word.address(), text, 0, text.length);
            context.access.storeI64(vector.address() + POINTER_BYTES * (long) i, word.address());
        }
        return vector.address();
    }

    private Object call(Function function, List<Object> arguments) {
        MethodHandle handle = new ProgramFunctions(code, Side.HOST).handle(function);
        var all = new ArrayList<Object>();
        all.add(context);
        all.add(0);
        all.addAll(arguments);
        all.add(stack);
        try {
            return handle.invokeWithArguments(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
