package port.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `port scan`: what is there, and what of it is supported.
@Command(name = "scan", description = "Says what is there: programs, kernels, calls, and what of it is supported.")
final class ScanCommand implements Callable<Integer> {
    @Mixin private CommonOptions options;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write kernels and calls as comma-separated values.")
    private Optional<Path> csv = Optional.empty();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "CUDA files, or folders that hold programs.")
    private List<Path> paths;

    private final Session session;

    ScanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws EnvironmentProblem, UsageProblem {
        int jobs = options.jobs();
        var run = new CommandRun("scan", session, options);
        List<ProgramInput> programs = run.discover(paths);
        try (var workers = new SideBySide(Math.clamp(programs.size(), 1, jobs))) {
            int done = 0;
            for (var scan : workers.start(programs, program -> session.stages().scan(program, session.compiler()))) {
                done++;
                run.progress().show("scanning " + scan.program().name() + " (" + done + " of " + programs.size() + ")");
                run.add(scan.outcome());
            }
        }
        if (csv.isPresent()) {
            RenderOptions.write(ScanCsv.render(run.programs()), csv.get());
        }
        run.say(ScanText.render(run.programs(), run.outPalette()));
        return run.finish();
    }
}
