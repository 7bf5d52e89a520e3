package port.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import port.report.ProgramReport;
import port.report.VerificationReport;

/// `port verify`: runs the original's meaning and the port side by side and compares them at every launch.
@Command(name = "verify", description = "Runs both engines and compares every launch, the output and the exit status.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin private CommonOptions options;
    @Mixin private VerifyOptions verification;
    @Mixin private RenderOptions renderings;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "CUDA files, or folders that hold programs.")
    private List<Path> paths;

    private final Session session;

    VerifyCommand(Session session) {
        this.session = session;
    }

    /// A program that has not changed is not verified here, and nothing is known of it.
    private static ProgramReport unverified(ProgramInput program, String revision) {
        List<String> files = program.files().stream().map(Path::toString).toList();
        String reason = "nothing of it has changed since " + revision;
        return ProgramReport.of(program.name(), files, List.of())
                .with(new VerificationReport("NOT_RUN", reason, 0, 0, true, 0, 0, List.of()));
    }

    @Override
    public Integer call() throws EnvironmentProblem, UsageProblem {
        var run = new CommandRun("verify", session, options);
        verification.verify(
                paths,
                run,
                session,
                Optional.empty(),
                (program, revision) -> Optional.of(unverified(program, revision)));
        run.say(VerifyText.render(run.programs(), options.isVerbose(), run.outPalette()));
        return run.finish(run.exitCode().status(), renderings);
    }
}
