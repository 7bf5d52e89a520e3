package port.verify;

import java.io.InputStream;
import java.io.OutputStream;
import port.ir.Program;
import port.reference.Reference;
import port.reference.coverage.Exploration;
import port.reference.launch.LaunchListener;
import port.reference.process.Outcome;
import port.reference.process.ProcessSettings;

/// Runs a program on one engine, its streams handed through.
public final class Runner {
    private Runner() {}

    /// The original's meaning, on the reference engine.
    public static Execution reference(
            Program program, VerifySettings settings, InputStream in, OutputStream out, OutputStream err) {
        ProcessSettings process = ReferenceRun.settings(settings, out, err).withInput(in);
        var thread =
                new EngineThread(
                        "reference",
                        () -> {
                            Outcome outcome = Reference.run(program, process, LaunchListener.none());
                            return new Execution(outcome.exitCode(), outcome.fault(), outcome.launches());
                        });
        thread.start();
        return thread.result();
    }

    /// The faults of the original: runs it on the reference engine, and again where it reads memory without a value.
    public static Execution check(Program program, VerifySettings settings) {
        return explore(program, settings, Exploration.none());
    }

    /// The same, with an eye on where launches lead.
    static Execution explore(Program program, VerifySettings settings, Exploration exploration) {
        var thread = new EngineThread("reference", () -> ReferenceRun.alone(program, settings, exploration));
        thread.start();
        return thread.result();
    }

    /// The port, on the emulated device.
    ///
    /// @throws PortNotCompiled if its Java is not accepted
    public static Execution port(
            PortSources sources, VerifySettings settings, InputStream in, OutputStream out, OutputStream err)
            throws PortNotCompiled {
        PortRun run = PortRun.of(sources);
        var thread = new EngineThread("port", () -> run.run(settings, in, out, err));
        thread.start();
        return thread.result();
    }
}
