package port.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import port.diagnostic.Code;
import port.report.JsonReport;
import port.report.Report;
import port.report.Shards;

/// `port merge`: one report of the reports of all shards.
@Command(
        name = "merge",
        description = "Puts the reports of all shards together; fails where one is missing or doubled.")
final class MergeCommand implements Callable<Integer> {
    @Mixin private RenderOptions renderings;

    @Option(names = "-o", paramLabel = "FILE", description = "Where the report goes. Default: standard output.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "REPORT", arity = "1..*", description = "The JSON documents of the shards, in any order.")
    private List<Path> files;

    private final Session session;

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws EnvironmentProblem, UnreadableInput {
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(ReportCommand.read(file));
        }
        Report whole = merge(reports);
        if (target.isPresent()) {
            RenderOptions.write(JsonReport.render(whole), target.get());
        } else {
            session.terminal().out().print(JsonReport.render(whole));
            session.terminal().out().flush();
        }
        renderings.write(whole);
        return whole.exitCode();
    }

    private static Report merge(List<Report> reports) throws UnreadableInput {
        try {
            return Shards.merge(reports);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInput(Code.SHARDS_DO_NOT_FIT, e.getMessage());
        }
    }
}
