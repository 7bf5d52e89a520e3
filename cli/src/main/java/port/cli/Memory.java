package port.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import port.cache.CacheKey;
import port.cache.Remembered;
import port.cache.Surroundings;
import port.cache.ToolVersion;
import port.cache.VerdictCache;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.project.BuildSettings;
import port.report.CallReport;
import port.report.Finding;
import port.report.Listing;
import port.report.ProgramReport;
import port.report.VerificationReport;
import port.source.Span;
import port.verify.PortSources;
import port.verify.RecordedInput;

/// Verifications that are remembered from one command to the next, keyed by all that they depend on.
final class Memory {
    /// How programs ask for variables of the environment, in C.
    private static final String GETENV = "getenv";

    private final VerdictCache cache;
    private final CommandRun run;
    private final Session session;
    private final String tool;
    private final BuildSettings.Finder buildSettings = new BuildSettings.Finder();
    private boolean isWarned;

    private Memory(VerdictCache cache, CommandRun run, Session session, String tool) {
        this.cache = cache;
        this.run = run;
        this.session = session;
        this.tool = tool;
    }

    static Memory at(Path folder, CommandRun run, Session session) throws EnvironmentProblem {
        var cache = new VerdictCache(folder);
        try {
            return new Memory(cache, run, session, ToolVersion.of(System.getProperty("java.class.path", "")));
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot read port's own classes: " + Problems.reason(e), e);
        }
    }

    /// Takes what is remembered of a program into the run.
    ///
    /// @return false where nothing is, and it has to be verified
    boolean recall(ProgramInput program, Invocation invocation, RecordedInput input, Optional<Path> port) {
        Optional<CacheKey> key = key(program, invocation, port);
        if (key.isEmpty()) {
            return false;
        }
        try {
            Optional<Remembered> known = cache.find(key.get(), surroundings(input));
            known.ifPresent(this::take);
            return known.isPresent();
        } catch (IOException e) {
            warn("cannot read the remembered verdict on '" + program.name() + "': " + Problems.reason(e));
            return false;
        }
    }

    private void take(Remembered known) {
        run.add(known, ExitCode.valueOf(known.outcome()));
    }

    /// Remembers what was found, as far as it would be found again.
    void keep(ProgramInput program, Invocation invocation, RecordedInput input, Optional<Path> port, Outcome outcome) {
        Optional<CacheKey> key = key(program, invocation, port);
        if (key.isEmpty() || !isLasting(outcome, invocation)) {
            return;
        }
        var files = new TreeSet<>(invocation.sources().lookedUp());
        files.addAll(invocation.reads().paths());
        var used =
                new VerdictCache.Used(
                        files, input.taken(), input.hasEnded(), asksEnvironment(outcome.report(), program, port));
        List<Finding> findings = outcome.diagnostics().stream().map(Finding::of).toList();
        var found =
                new Remembered(
                        outcome.report().withFindings(findings),
                        outcome.exitCode().name(),
                        outcome.diagnostics().stream().map(Memory::message).toList());
        try {
            cache.keep(key.get(), used, surroundings(input), found);
            cache.forgetOld();
        } catch (IOException e) {
            warn("cannot remember the verdict on '" + program.name() + "': " + Problems.reason(e));
        }
    }

    private static Remembered.Message message(Diagnostic diagnostic) {
        return new Remembered.Message(
                diagnostic.severity(),
                new DiagnosticPrinter(Palette.PLAIN).print(diagnostic),
                new DiagnosticPrinter(new Palette(true)).print(diagnostic));
    }

    /// What depends on how fast the machine was, or on its state, may be otherwise next time.
    private static boolean isLasting(Outcome outcome, Invocation invocation) {
        String verdict = outcome.report().verification().map(VerificationReport::verdict).orElse("");
        boolean mayBeLate = invocation.timeout().isPresent() && List.of("MISMATCH", "SOURCE_FAULTY").contains(verdict);
        return !mayBeLate
                && !verdict.equals("NOT_RUN")
                && switch (outcome.exitCode()) {
                    case OK, DIFFERENT, UNSUPPORTED -> true;
                    case USAGE, ENVIRONMENT, DEFECT -> false;
                };
    }

    private static boolean asksEnvironment(ProgramReport report, ProgramInput program, Optional<Path> port) {
        return report.calls().stream().map(CallReport::name).anyMatch(name -> name.contains(GETENV))
                || report.listings().stream().map(Listing::text).anyMatch(text -> text.contains(GETENV))
                || port.flatMap(folder -> texts(program, folder)).filter(text -> text.contains(GETENV)).isPresent();
    }

    /// Empty where the port cannot be read: then there is nothing to remember.
    private Optional<CacheKey> key(ProgramInput program, Invocation invocation, Optional<Path> port) {
        Map<String, String> parts = new TreeMap<>();
        if (port.isPresent()) {
            Optional<String> texts = texts(program, port.get());
            if (texts.isEmpty()) {
                return Optional.empty();
            }
            parts.put("port", port.get() + "\n" + texts.get());
        }
        parts.put("tool", tool);
        parts.put("program", program.name());
        parts.put("files", program.files().toString());
        parts.put("here", Path.of("").toAbsolutePath().toString());
        parts.put("options", session.compiler().preprocessing().toString());
        parts.put("build", program.files().stream().map(buildSettings::of).toList().toString());
        parts.put("arguments", String.join("\0", invocation.arguments()));
        parts.put("timeout", invocation.timeout().toString());
        parts.put("checks", invocation.checks().toString());
        parts.put("coverage", Integer.toString(invocation.minCoverage()));
        parts.put("assessment", invocation.assessment().toString());
        parts.put("zone", java.time.ZoneId.systemDefault().toString());
        return Optional.of(CacheKey.of(parts, program.files()));
    }

    private static Optional<String> texts(ProgramInput program, Path port) {
        try {
            PortSources sources = Pipeline.edited(program, port);
            return Optional.of(sources.toString());
        } catch (EnvironmentProblem _) {
            // The verification itself says so.
            return Optional.empty();
        }
    }

    private Surroundings surroundings(RecordedInput input) {
        var again =
                new Surroundings.Input() {
                    @Override
                    public byte[] first(int count) throws IOException {
                        return input.first(count);
                    }

                    @Override
                    public boolean endsBefore(int offset) throws IOException {
                        return input.endsBefore(offset);
                    }
                };
        return new Surroundings(Path.of(""), System.getenv(), again);
    }

    /// Once: the next would say the same.
    private void warn(String problem) {
        if (!isWarned) {
            isWarned = true;
            run.say(Diagnostic.warning(Code.ENVIRONMENT, Span.NONE, problem).withHelp("--no-cache does without"));
        }
    }
}
