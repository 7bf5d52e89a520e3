package port.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import port.report.ProgramReport;
import port.report.Shard;
import port.verify.InventedLaunches;
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

    @Option(
            names = "--since",
            paramLabel = "REV",
            description =
                    "Verify only programs whose files, includes among them, have changed since this git revision.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            description = {
                "Say so where a kernel goes fewer of the ways of its branches. Default: 90.",
                "With 'check', where it is given, a new kernel must go as many."
            })
    private Optional<Integer> minCoverage = Optional.empty();

    @Mixin private AssessmentOptions assessment = new AssessmentOptions();

    @Mixin private ShardOption shard = new ShardOption();

    /// The folder of the port that is verified, where it is no fresh translation.
    Optional<Path> port() {
        return port;
    }

    /// How many percent of the ways of its branches a new kernel must go, if so.
    Optional<Integer> coverageFloor() {
        return minCoverage;
    }

    /// The verdict on a program that has not changed, if one is known.
    interface Known {
        Optional<ProgramReport> program(ProgramInput program, String revision);
    }

    /// Verifies the programs at `paths`, as far as they belong to this shard.
    ///
    /// @param cache where verdicts are remembered
    /// @param known what stands in place of verifying those that have not changed
    void verify(List<Path> paths, CommandRun run, Session session, Optional<Path> cache, Known known)
            throws EnvironmentProblem, UsageProblem {
        Optional<Duration> limit = Timeouts.of(timeout);
        int wanted = minCoverage.orElse(InventedLaunches.ENOUGH);
        if (wanted < 0 || wanted > 100) {
            throw new UsageProblem("'--min-coverage' needs a number from 0 to 100, not " + wanted);
        }
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
        Map<String, ProgramReport> kept = kept(mine, session, known);
        Optional<Memory> memory =
                cache.isPresent() ? Optional.of(Memory.at(cache.get(), run, session)) : Optional.empty();
        var input = new RecordedInput(session.terminal().in());
        long start = System.nanoTime();
        for (int i = 0; i < mine.size(); i++) {
            ProgramInput program = mine.get(i);
            run.progress().show("verifying " + program.name(), i, mine.size(), System.nanoTime() - start);
            if (kept.containsKey(program.name())) {
                run.keep(kept.get(program.name()));
            } else {
                verify(program, new RecordedInput(input.reader()), limit, run, session, memory);
            }
        }
    }

    private Map<String, ProgramReport> kept(List<ProgramInput> programs, Session session, Known known)
            throws EnvironmentProblem, UsageProblem {
        Map<String, ProgramReport> kept = new HashMap<>();
        if (since.isPresent() && !programs.isEmpty()) {
            Path inside = programs.getFirst().files().getFirst();
            try (var unchanged = Unchanged.since(since.get(), inside, session.compiler(), port)) {
                for (ProgramInput program : programs) {
                    Optional<ProgramReport> before = known.program(program, since.get());
                    if (before.isPresent() && unchanged.contains(program)) {
                        kept.put(program.name(), before.get());
                    }
                }
            }
        }
        return kept;
    }

    private void verify(
            ProgramInput program,
            RecordedInput input,
            Optional<Duration> limit,
            CommandRun run,
            Session session,
            Optional<Memory> memory)
            throws EnvironmentProblem, UsageProblem {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var invocation =
                new Invocation(
                        session.programArguments(),
                        input.reader(),
                        nowhere,
                        nowhere,
                        limit,
                        checks,
                        checks.checks().races() ? assessment.assessment() : assessment.assessment().inOneOrder(),
                        minCoverage.orElse(InventedLaunches.ENOUGH));
        if (memory.isPresent() && memory.get().recall(program, invocation, input, port)) {
            return;
        }
        Outcome outcome = session.stages().verify(program, session.compiler(), invocation, port);
        run.add(outcome);
        memory.ifPresent(known -> known.keep(program, invocation, input, port, outcome));
    }
}
