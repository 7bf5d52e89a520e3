package port.reference;

import java.util.List;
import port.diagnostic.Diagnostic;
import port.ir.Program;
import port.reference.compile.KernelSession;
import port.reference.compile.Preparation;
import port.reference.compile.ProgramRun;
import port.reference.compile.SceneListener;
import port.reference.launch.LaunchListener;
import port.reference.launch.Schedule;
import port.reference.launch.Session;
import port.reference.process.Outcome;
import port.reference.process.ProcessSettings;

/// The reference engine: runs a program as CUDA would.
public final class Reference {
    private Reference() {}

    /// What `program` uses that the engine cannot do; empty if it can be run.
    public static List<Diagnostic> check(Program program) {
        return Preparation.check(program);
    }

    /// Runs `program` from its first initialiser to its exit.
    ///
    /// @throws IllegalArgumentException if it has no `main`
    public static Outcome run(Program program, ProcessSettings settings, LaunchListener listener) {
        return run(program, settings, listener, SceneListener.none(), Schedule.PLAIN);
    }

    /// The same under another schedule; some launches can be looked at more closely.
    public static Outcome run(
            Program program,
            ProcessSettings settings,
            LaunchListener listener,
            SceneListener scenes,
            Schedule schedule) {
        return new ProgramRun(program, settings, listener, scenes, schedule).run();
    }

    /// Prepares `program` for launches from outside, which needs no `main`.
    public static Session session(
            Program program, ProcessSettings settings, LaunchListener listener, Schedule schedule) {
        return new KernelSession(program, settings, listener, schedule);
    }
}
