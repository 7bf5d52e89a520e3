package port.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import port.report.RunReport;
import port.verify.Assessment;

/// `port run`: builds one program and runs it in place of the original.
@Command(
        name = "run",
        description = "Builds one CUDA program from these files and runs it; its output and exit status are its own.")
final class RunCommand implements Callable<Integer> {
    @Mixin private CommonOptions options;

    @Option(names = "--engine", paramLabel = "ENGINE", description = "port (default) or reference.")
    private Engine engine = Engine.PORT;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Stop the program after this time.")
    private Optional<Double> timeout = Optional.empty();

    @Option(names = "-o", paramLabel = "FILE", hidden = true, description = "Accepted for nvcc's sake.")
    private Optional<Path> output = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files of the program, or its folder.")
    private List<Path> paths;

    private final Session session;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws EnvironmentProblem, UsageProblem {
        var run = new CommandRun("run", session, options);
        List<ProgramInput> programs = run.discover(paths);
        if (programs.size() > 1) {
            String names = String.join(", ", programs.stream().map(ProgramInput::name).limit(5).toList());
            throw new UsageProblem("one program at a time can be run; found " + programs.size() + ": " + names);
        }
        if (programs.isEmpty()) {
            return run.finish();
        }
        run.progress().clear();
        Terminal terminal = session.terminal();
        Optional<Duration> limit = Timeouts.of(timeout);
        var invocation =
                new Invocation(
                        session.programArguments(),
                        terminal.in(),
                        terminal.out(),
                        terminal.err(),
                        limit,
                        CheckChoice.NONE,
                        Assessment.DEFAULT,
                        0);
        Outcome outcome = session.stages().run(programs.getFirst(), session.compiler(), engine, invocation);
        terminal.out().flush();
        run.add(outcome);
        Optional<RunReport> result = outcome.report().run();
        return run.finish(result.map(RunReport::exitCode).orElse(outcome.exitCode().status()));
    }
}
