package port.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import port.diagnostic.Code;
import port.report.Report;
import port.report.ReportFile;
import port.report.UnreadableDocument;
import port.report.render.Rendering;

/// `port report`: renders a report that `--json` wrote.
@Command(name = "report", description = "Renders a report that --json wrote: for a browser, a pull request, a CI.")
final class ReportCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Form form;

    @Option(names = "-o", paramLabel = "FILE", description = "Where it goes. Default: standard output.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "REPORT", description = "The JSON document.")
    private Path file;

    private final Session session;

    ReportCommand(Session session) {
        this.session = session;
    }

    /// Which rendering.
    static final class Form {
        @Option(names = "--html", description = "One HTML file.")
        private boolean html;

        @Option(names = "--markdown", description = "Markdown, for a pull request or a job's summary.")
        private boolean markdown;

        @Option(names = "--sarif", description = "SARIF 2.1.0, for code scanning.")
        private boolean sarif;

        @Option(names = "--junit", description = "JUnit's XML.")
        private boolean junit;

        @Option(names = "--gitlab", description = "GitLab's code quality report.")
        private boolean gitlab;

        @Option(names = "--github", description = "GitHub's workflow commands.")
        private boolean github;

        private boolean isChosen(Rendering rendering) {
            return switch (rendering) {
                case HTML -> html;
                case MARKDOWN -> markdown;
                case SARIF -> sarif;
                case JUNIT -> junit;
                case GITLAB -> gitlab;
                case GITHUB -> github;
            };
        }

        Rendering chosen() {
            return Arrays.stream(Rendering.values()).filter(this::isChosen).findFirst().orElseThrow();
        }
    }

    @Override
    public Integer call() throws EnvironmentProblem, UnreadableInput {
        String text = form.chosen().render(read(file));
        if (target.isPresent()) {
            RenderOptions.write(text, target.get());
        } else {
            session.terminal().out().print(text);
            session.terminal().out().flush();
        }
        return ExitCode.OK.status();
    }

    static Report read(Path file) throws UnreadableInput {
        try {
            return ReportFile.read(file);
        } catch (UnreadableDocument e) {
            throw new UnreadableInput(Code.UNREADABLE_REPORT, e.getMessage());
        }
    }
}
