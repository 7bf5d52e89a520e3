package port.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import port.diagnostic.Code;
import port.gate.Snapshot;
import port.gate.SnapshotDiff;
import port.report.UnreadableDocument;
import port.revision.Revision;
import port.revision.UnknownRevision;

/// `port diff`: what changed between two reports, or two revisions of a port.
@Command(
        name = "diff",
        description = "Says which kernels appeared, vanished, or changed verdict, CUDA or Java; as Markdown.")
final class DiffCommand implements Callable<Integer> {
    @Option(names = "-o", paramLabel = "FILE", description = "Where the Markdown goes. Default: standard output.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A report that --json wrote, the folder of a port, or REVISION:FOLDER for one in git.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, at another time.")
    private Path now;

    private final Session session;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws EnvironmentProblem, UnreadableInput, UsageProblem {
        if (isFolder(before) != isFolder(now)) {
            throw new UsageProblem("give two reports or two folders of ports, not one of each");
        }
        Snapshot old = snapshot(before);
        Snapshot current = snapshot(now);
        var names = new TreeSet<>(old.kernels().keySet());
        names.addAll(current.kernels().keySet());
        String text = DiffText.render(SnapshotDiff.of(old, current), names.size());
        if (target.isPresent()) {
            RenderOptions.write(text, target.get());
        } else {
            session.terminal().out().print(text);
            session.terminal().out().flush();
        }
        return ExitCode.OK.status();
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path) || isRevision(path);
    }

    /// `main:java`, as git writes it.
    private static boolean isRevision(Path path) {
        return !Files.exists(path) && path.toString().indexOf(':') > 0;
    }

    private static Snapshot committed(String text) throws EnvironmentProblem, UnreadableInput, UsageProblem {
        int colon = text.indexOf(':');
        Path folder = Path.of(text.substring(colon + 1));
        try (var revision = Revision.of(folder, text.substring(0, colon));
                var copy = new TemporaryFolder()) {
            revision.copy(folder, copy.path());
            return snapshot(copy.path());
        } catch (UnknownRevision e) {
            throw new UsageProblem(e.getMessage());
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot read '" + text + "': " + Problems.reason(e), e);
        }
    }

    private static Snapshot snapshot(Path path) throws EnvironmentProblem, UnreadableInput, UsageProblem {
        if (isRevision(path)) {
            return committed(path.toString());
        }
        try {
            return Files.isDirectory(path) ? Snapshot.of(path) : Snapshot.of(ReportCommand.read(path));
        } catch (UnreadableDocument e) {
            throw new UnreadableInput(Code.UNREADABLE_REPORT, e.getMessage());
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot read '" + path + "': " + Problems.reason(e), e);
        }
    }
}
