package port.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `port verify`: runs the original's meaning and the port side by side and compares them at every launch.
@Command(name = "verify", description = "Runs both engines and compares every launch, the output and the exit status.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin private CommonOptions options;
    @Mixin private RenderOptions renderings;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Give up on a program after this time.")
    private Optional<Double> timeout = Optional.empty();

    @Option(
            names = "--check",
            paramLabel = "WHAT",
            description = "Faults of the original to look for: none, memory, race or all (default).")
    private CheckChoice checks = CheckChoice.ALL;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "CUDA files, or folders that hold programs.")
    private List<Path> paths;

    private final Session session;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws EnvironmentProblem, UsageProblem {
        var run = new CommandRun("verify", session, options);
        Optional<Duration> limit = Timeouts.of(timeout);
        List<ProgramInput> programs = run.discover(paths);
        for (int i = 0; i < programs.size(); i++) {
            ProgramInput program = programs.get(i);
            run.progress().show("verifying " + program.name() + " (" + (i + 1) + " of " + programs.size() + ")");
            var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var invocation =
                    new Invocation(
                            session.programArguments(), InputStream.nullInputStream(), nowhere, nowhere, limit, checks);
            run.add(session.stages().verify(program, session.compiler(), invocation));
        }
        run.say(VerifyText.render(run.programs(), run.outPalette()));
        return run.finish(run.exitCode().status(), renderings);
    }
}
