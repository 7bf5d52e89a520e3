package port.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import port.cache.Remembered;
import port.cli.Stages.Discovery;
import port.diagnostic.Diagnostic;
import port.diagnostic.Severity;
import port.report.Finding;
import port.report.JsonReport;
import port.report.ProgramReport;
import port.report.Report;
import port.report.Shard;

/// One execution of a command: prints findings as they come, gathers the report, and writes it at the end.
final class CommandRun {
    private final Session session;
    private final CommonOptions options;
    private final String command;
    private final Palette errPalette;
    private final Palette outPalette;
    private final Progress progress;

    private final List<ProgramReport> programs = new ArrayList<>();
    private final List<ProgramReport> taken = new ArrayList<>();
    private final List<Finding> takenFindings = new ArrayList<>();
    private final List<Finding> objections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int recalled;
    private ExitCode exitCode = ExitCode.OK;
    private Optional<Shard> shard = Optional.empty();

    CommandRun(String command, Session session, CommonOptions options) {
        this.command = command;
        this.session = session;
        this.options = options;
        Terminal terminal = session.terminal();
        this.errPalette = new Palette(terminal.isColoured(options.color(), terminal.isErrTerminal()));
        this.outPalette = new Palette(terminal.isColoured(options.color(), terminal.isOutTerminal()));
        this.progress = new Progress(terminal, options.isQuiet());
        if (options.isVerbose() && !session.compiler().ignored().isEmpty()) {
            terminal.err().println("ignored: " + String.join(" ", session.compiler().ignored()));
        }
    }

    /// The programs at `paths`; what was found wrong on the way is printed.
    List<ProgramInput> discover(List<Path> paths) throws EnvironmentProblem {
        progress.show("reading " + (paths.size() == 1 ? paths.getFirst() : paths.size() + " paths"));
        Discovery found = session.stages().discover(paths, session.compiler());
        print(found.diagnostics());
        found.diagnostics().stream().map(Finding::of).forEach(findings::add);
        exitCode = exitCode.and(ExitCode.of(found.diagnostics()));
        return found.programs();
    }

    void add(Outcome outcome) {
        print(outcome.diagnostics());
        programs.add(outcome.report().withFindings(outcome.diagnostics().stream().map(Finding::of).toList()));
        exitCode = exitCode.and(outcome.exitCode());
    }

    /// Takes over what was said of a program another time, word for word.
    void add(Remembered known, ExitCode outcome) {
        progress.clear();
        session.terminal().out().flush();
        for (Remembered.Message message : known.messages()) {
            if (isWanted(message.severity())) {
                session.terminal().err().print(errPalette.isOn() ? message.coloured() : message.plain());
            }
        }
        programs.add(known.report());
        recalled++;
        exitCode = exitCode.and(outcome);
    }

    /// How many programs were not verified, because their verdicts are remembered. The report does not tell: it is the same.
    int recalled() {
        return recalled;
    }

    /// Takes over what is known of a program that is not verified again.
    void keep(ProgramReport known) {
        programs.add(known);
    }

    List<ProgramReport> programs() {
        return programs;
    }

    Palette outPalette() {
        return outPalette;
    }

    Progress progress() {
        return progress;
    }

    /// Something the user should know which is no finding about the programs.
    void say(Diagnostic diagnostic) {
        print(List.of(diagnostic));
    }

    /// Text for the reader of the command's result.
    void say(String text) {
        progress.clear();
        if (!options.isQuiet()) {
            session.terminal().out().print(text);
        }
    }

    /// Writes the report where one is asked for.
    ///
    /// @return the exit status of the command
    int finish() throws EnvironmentProblem {
        return finish(exitCode.status());
    }

    int finish(int status) throws EnvironmentProblem {
        return finish(status, new RenderOptions());
    }

    int finish(int status, RenderOptions renderings) throws EnvironmentProblem {
        progress.clear();
        session.terminal().out().flush();
        Report report = report(status);
        if (options.json().isPresent()) {
            RenderOptions.write(JsonReport.render(report), options.json().get());
        }
        renderings.write(report);
        return status;
    }

    /// What is written is one part of several.
    void isShard(Shard part) {
        shard = Optional.of(part);
    }

    /// Takes over what another run found, with its files as they are named there.
    void take(Report report) {
        taken.addAll(report.programs());
        takenFindings.addAll(report.findings());
        shard = report.shard();
    }

    /// What the gate has against it, with files named as the repository does.
    void object(List<Finding> found) {
        objections.addAll(found);
    }

    /// Everything found, as one document.
    Report report(int status) {
        var paths = new RepositoryPaths(Path.of(""));
        return new Report(
                Report.SCHEMA,
                command,
                Stream.concat(taken.stream(), programs.stream().map(paths::applyTo)).toList(),
                Stream.of(takenFindings.stream(), findings.stream().map(paths::applyTo), objections.stream())
                        .flatMap(found -> found)
                        .toList(),
                status,
                shard);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    /// Prints what the report need not tell in the same words.
    void print(List<Diagnostic> diagnostics) {
        progress.clear();
        session.terminal().out().flush();
        var printer = new DiagnosticPrinter(errPalette);
        for (Diagnostic diagnostic : diagnostics) {
            if (isWanted(diagnostic.severity())) {
                session.terminal().err().print(printer.print(diagnostic));
            }
        }
    }

    private boolean isWanted(Severity severity) {
        return switch (severity) {
            case ERROR -> true;
            case WARNING -> !options.isQuiet();
            case NOTE -> options.isVerbose() && !options.isQuiet();
        };
    }
}
