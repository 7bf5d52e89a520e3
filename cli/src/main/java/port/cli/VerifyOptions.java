package port.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import port.report.Shard;
import port.verify.RecordedInput;

/// How programs are verified: the options of `verify` and `check`, and the loop over the programs.
final class VerifyOptions {
    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Give up on a program after this time.")
    private Optional<Double> timeout = Optional.empty();

    @Option(
            names = "--check",
            paramLabel = "WHAT",
            description = "Faults of the original to look for: none, memory, race or all (default).")
    private CheckChoice checks = CheckChoice.ALL;

    @Option(
            names = "--port",
            paramLabel = "DIR",
            description = "Verify the Java in this folder, edited since it was written, not a fresh translation.")
    private Optional<Path> port = Optional.empty();

    @Mixin private AssessmentOptions assessment = new AssessmentOptions();

    @Mixin private ShardOption shard = new ShardOption();

    /// The folder of the port that is verified, where it is no fresh translation.
    Optional<Path> port() {
        return port;
    }

    /// Verifies the programs at `paths`, as far as they belong to this shard.
    void verify(List<Path> paths, CommandRun run, Session session) throws EnvironmentProblem, UsageProblem {
        Optional<Duration> limit = Timeouts.of(timeout);
        List<ProgramInput> programs = run.discover(paths);
        Optional<Shard> part =
                shard.of(programs.stream().map(ProgramInput::name).toList(), session.terminal().environment());
        part.ifPresent(run::isShard);
        List<ProgramInput> mine = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            if (part.isEmpty() || part.get().contains(i)) {
                mine.add(programs.get(i));
            }
        }
        var input = new RecordedInput(session.terminal().in());
        long start = System.nanoTime();
        for (int i = 0; i < mine.size(); i++) {
            run.progress().show("verifying " + mine.get(i).name(), i, mine.size(), System.nanoTime() - start);
            var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var invocation =
                    new Invocation(
                            session.programArguments(),
                            input.reader(),
                            nowhere,
                            nowhere,
                            limit,
                            checks,
                            checks.checks().races() ? assessment.assessment() : assessment.assessment().inOneOrder());
            run.add(session.stages().verify(mine.get(i), session.compiler(), invocation, port));
        }
    }
}
