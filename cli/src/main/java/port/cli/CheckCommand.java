package port.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.gate.Baseline;
import port.gate.BaselineFile;
import port.gate.Floor;
import port.gate.Gate;
import port.gate.Kept;
import port.gate.Objection;
import port.gate.PortManifest;
import port.report.Finding;
import port.report.Place;
import port.report.Report;
import port.report.Standing;
import port.report.UnreadableDocument;
import port.source.Span;

/// `port check`: the gate of a pull request.
@Command(
        name = "check",
        description = "The gate: verifies, and fails where something is worse than the committed baseline says.")
final class CheckCommand implements Callable<Integer> {
    @Mixin private CommonOptions options;
    @Mixin private VerifyOptions verification;
    @Mixin private CacheOptions cache;
    @Mixin private RenderOptions renderings;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The committed baseline. Default: port-baseline.json.")
    private Path baselineFile = Path.of("port-baseline.json");

    @Option(names = "--update-baseline", description = "Write what was found into the baseline.")
    private boolean update;

    @Option(names = "--prune", description = "Take out of the baseline what is gone or needless.")
    private boolean prune;

    @Option(
            names = "--floor",
            paramLabel = "VERDICT",
            description = "The worst a new kernel may be. Default: PERMUTED.")
    private Standing floor = Standing.PERMUTED;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Judge this report, such as a merged one, and verify nothing.")
    private Optional<Path> given = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            hidden = true,
            description = "The day that decides what has expired.")
    private Optional<String> today = Optional.empty();

    private Optional<Acceptance> acceptance = Optional.empty();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "CUDA files, or folders that hold programs.")
    private List<Path> paths = List.of();

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @ArgGroup(exclusive = false)
    void accept(Acceptance given) {
        acceptance = Optional.ofNullable(given);
    }

    /// What is accepted, why and until when: only together.
    static final class Acceptance {
        @Option(
                names = "--accept",
                paramLabel = "PROGRAM/KERNEL",
                required = true,
                description = "Accept what it is now.")
        private String name;

        @Option(
                names = "--reason",
                paramLabel = "TEXT",
                required = true,
                description = "Why, for those who read the baseline.")
        private String reason;

        @Option(
                names = "--expires",
                paramLabel = "DATE",
                required = true,
                description = "The last day, such as 2027-01-31.")
        private String expires;
    }

    @Override
    public Integer call() throws EnvironmentProblem, UsageProblem, UnreadableInput {
        LocalDate day = today.isPresent() ? date("--today", today.get()) : LocalDate.now();
        var run = new CommandRun("check", session, options);
        Baseline baseline = read();
        Report report = report(run, baseline);
        boolean isWhole = report.shard().isEmpty();
        if (acceptance.isPresent()) {
            baseline = accept(acceptance.get(), baseline, report);
        }
        if (prune) {
            baseline = Gate.prune(report, baseline);
        }
        if (update) {
            baseline = Gate.next(report, baseline, isWhole);
        }
        if (acceptance.isPresent() || prune || update) {
            write(baseline);
        }
        List<Objection> objections = new ArrayList<>(Gate.check(report, baseline, floor(), day, isWhole));
        if (verification.port().isPresent()) {
            objections.addAll(Gate.stale(report, written(verification.port().get())));
        }
        run.print(objections.stream().map(CheckCommand::diagnostic).toList());
        if (isWhole) {
            // The report of a part does not tell of them: the gate judges once more when all parts are put together.
            run.object(objections.stream().map(CheckCommand::finding).toList());
        }
        run.say(CheckText.render(report, run.recalled(), objections, run.outPalette()));
        return run.finish(status(run, objections), renderings);
    }

    private Floor floor() {
        Optional<Integer> coverage = verification.coverageFloor();
        return new Floor(floor, coverage.isPresent() ? OptionalInt.of(coverage.get()) : OptionalInt.empty());
    }

    /// A fault of the environment or of ours is more than a shut gate; what is accepted as unsupported opens it.
    private static int status(CommandRun run, List<Objection> objections) {
        ExitCode worst = run.exitCode();
        if (worst.compareTo(ExitCode.ENVIRONMENT) >= 0 || worst == ExitCode.USAGE) {
            return worst.status();
        }
        return (objections.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT).status();
    }

    private Report report(CommandRun run, Baseline baseline) throws EnvironmentProblem, UsageProblem, UnreadableInput {
        if (given.isPresent()) {
            if (!paths.isEmpty()) {
                throw new UsageProblem("give either paths or --report");
            }
            Report report = ReportCommand.read(given.get());
            run.take(report);
            return report;
        }
        if (paths.isEmpty()) {
            throw new UsageProblem("missing required parameter: 'PATH'");
        }
        verification.verify(
                paths,
                run,
                session,
                cache.folder(session.terminal().environment()),
                (program, revision) ->
                        Kept.program(
                                program.name(),
                                program.files().stream().map(Path::toString).toList(),
                                baseline,
                                "as the baseline says: nothing of it has changed since " + revision));
        return run.report(0);
    }

    /// What the Java of each kernel was written from.
    private static Map<String, String> written(Path port) throws UnreadableInput {
        try {
            return PortManifest.read(port).fingerprints();
        } catch (UnreadableDocument e) {
            throw new UnreadableInput(Code.UNREADABLE_REPORT, e.getMessage());
        }
    }

    private Baseline read() throws UnreadableInput {
        if (!Files.exists(baselineFile)) {
            return Baseline.empty();
        }
        try {
            return BaselineFile.read(baselineFile);
        } catch (UnreadableDocument e) {
            throw new UnreadableInput(Code.UNREADABLE_BASELINE, e.getMessage());
        }
    }

    private void write(Baseline baseline) throws EnvironmentProblem {
        try {
            BaselineFile.write(baseline, baselineFile);
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot write '" + baselineFile + "': " + Problems.reason(e), e);
        }
    }

    private static Baseline accept(Acceptance wanted, Baseline baseline, Report report) throws UsageProblem {
        Standing standing =
                port.report.Standings.of(report).stream()
                        .filter(entry -> entry.name().equals(wanted.name))
                        .map(port.report.Standings.Entry::standing)
                        .findFirst()
                        .orElseThrow(() ->
                                new UsageProblem("--accept: there is no '" + wanted.name + "' in what was checked"));
        if (standing.isEquivalent()) {
            throw new UsageProblem("--accept: '" + wanted.name + "' is " + standing + ", there is nothing to accept");
        }
        try {
            return baseline.accept(
                    new Baseline.Accepted(wanted.name, standing, wanted.reason, date("--expires", wanted.expires)));
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("--accept: " + e.getMessage());
        }
    }

    private static LocalDate date(String option, String text) throws UsageProblem {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageProblem(option + " needs a date such as 2027-01-31, not '" + text + "'");
        }
    }

    private static Finding finding(Objection objection) {
        Place place = Place.of(objection.place());
        return new Finding(
                objection.code().id(),
                "error",
                objection.message(),
                place.file(),
                place.line(),
                0,
                objection.help(),
                List.of());
    }

    private static Diagnostic diagnostic(Objection objection) {
        String place = objection.place().isEmpty() ? "" : objection.place() + ": ";
        return Diagnostic.error(objection.code(), Span.NONE, place + objection.message()).withHelp(objection.help());
    }
}
