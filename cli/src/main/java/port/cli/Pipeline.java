package port.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.Program;
import port.merge.MergedFile;
import port.project.ProgramFinder;
import port.reference.Reference;
import port.reference.check.Checks;
import port.report.Finding;
import port.report.KernelReport;
import port.report.ProgramReport;
import port.report.RunReport;
import port.report.UnreadableDocument;
import port.source.Span;
import port.translate.Fingerprints;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;
import port.verify.Execution;
import port.verify.PortFolder;
import port.verify.PortNotCompiled;
import port.verify.PortSources;
import port.verify.RecordedInput;
import port.verify.Runner;
import port.verify.Verification;
import port.verify.Verifier;
import port.verify.VerifySettings;

/// The stages as they are built in.
final class Pipeline implements Stages {
    /// The first architecture on which threads of a warp do not run in lockstep.
    private static final int FIRST_INDEPENDENT = 70;

    private static final int WARP = 32;

    @Override
    public Discovery discover(List<Path> paths, CompilerOptions options) {
        port.project.Discovery found = ProgramFinder.find(paths);
        List<ProgramInput> programs =
                found.programs().stream().map(program -> new ProgramInput(program.name(), program.units())).toList();
        return new Discovery(programs, found.diagnostics());
    }

    @Override
    public Outcome scan(ProgramInput program, CompilerOptions options) {
        Translation translation = Translator.examine(request(program, options));
        return Outcome.of(report(program, translation), translation.diagnostics());
    }

    @Override
    public List<Outcome> translate(List<ProgramInput> programs, CompilerOptions options, Path target)
            throws EnvironmentProblem {
        List<Translation> translations = programs.stream().map(program -> translation(program, options)).toList();
        List<MergedFile> merged = Rewriting.write(translations, target);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            Translation translation = translations.get(i);
            List<MergedFile> own = Rewriting.ofProgram(i, translations, merged);
            List<Diagnostic> all = new ArrayList<>(translation.diagnostics());
            all.addAll(Rewriting.conflicts(own, target));
            ProgramReport report =
                    report(programs.get(i), translation).with(Rewriting.report(own, translation, target));
            outcomes.add(Outcome.of(report, all));
        }
        return outcomes;
    }

    @Override
    public Outcome run(ProgramInput program, CompilerOptions options, Engine engine, Invocation invocation) {
        Translation translation = translation(program, options);
        ProgramReport report = report(program, translation);
        Optional<Outcome> obstacle = obstacle(program, translation, report);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        VerifySettings settings = settings(program, options, invocation);
        try {
            Execution execution =
                    switch (engine) {
                        case REFERENCE ->
                                Runner.reference(
                                        translation.original().orElseThrow(),
                                        settings,
                                        invocation.in(),
                                        invocation.out(),
                                        invocation.err());
                        case PORT ->
                                Runner.port(
                                        PortSources.of(translation),
                                        settings,
                                        invocation.in(),
                                        invocation.out(),
                                        invocation.err());
                    };
            ProgramReport done =
                    report.with(
                            new RunReport(
                                    engine.toString(), execution.exitCode(), Math.toIntExact(execution.launches())));
            List<Diagnostic> all = new ArrayList<>(translation.diagnostics());
            execution.fault().ifPresent(all::add);
            return new Outcome(done, execution.fault().isPresent() ? ExitCode.of(all) : ExitCode.OK, all);
        } catch (PortNotCompiled e) {
            List<Diagnostic> all = new ArrayList<>(translation.diagnostics());
            all.add(notCompiled(e));
            return Outcome.of(report, all);
        }
    }

    @Override
    public Outcome verify(ProgramInput program, CompilerOptions options, Invocation invocation, Optional<Path> port)
            throws EnvironmentProblem {
        var request = new Request(program.name(), program.files(), options.preprocessing(), invocation.sources());
        Translation translation = port.isPresent() ? Translator.read(request) : Translator.translate(request);
        ProgramReport report = report(program, translation);
        if (port.isEmpty()) {
            try {
                List<String> instances = ProjectFile.of(program.files().getFirst()).instances();
                Optional<InventedProgram> invented =
                        InventedProgram.of(translation, program, options, invocation, instances);
                if (invented.isPresent()) {
                    return invented.get().verify(translation, settings(program, options, invocation));
                }
            } catch (UnreadableDocument e) {
                Diagnostic problem = Diagnostic.error(Code.UNREADABLE_PROJECT, Span.NONE, e.getMessage());
                return Verifications.notSupported(Outcome.of(report, List.of(problem)));
            }
        }
        Optional<Outcome> obstacle = obstacle(program, translation, report);
        if (obstacle.isPresent()) {
            return Verifications.notSupported(obstacle.get());
        }
        PortSources sources = port.isPresent() ? edited(program, port.get()) : PortSources.of(translation);
        try {
            Verification result =
                    Verifier.verify(
                            translation.original().orElseThrow(), sources, settings(program, options, invocation));
            Outcome outcome = Verifications.outcome(result, program, invocation, port, translation, report);
            return port.isPresent() ? outcome.with(Listings.edited(port.get(), sources)) : outcome;
        } catch (PortNotCompiled e) {
            Diagnostic finding =
                    port.isPresent()
                            ? Diagnostic.error(Code.PORT_NOT_COMPILED, Span.NONE, e.getMessage())
                            : notCompiled(e);
            return Verifications.notRun(finding, translation, report);
        }
    }

    static PortSources edited(ProgramInput program, Path folder) throws EnvironmentProblem {
        try {
            return PortFolder.read(folder, Translator.packageName(program.name()));
        } catch (IOException e) {
            throw new EnvironmentProblem("no port in '" + folder + "': " + Problems.reason(e), e);
        }
    }

    private static Translation translation(ProgramInput program, CompilerOptions options) {
        return Translator.translate(request(program, options));
    }

    private static Request request(ProgramInput program, CompilerOptions options) {
        return new Request(program.name(), program.files(), options.preprocessing());
    }

    /// Why a program cannot be run, if so.
    private static Optional<Outcome> obstacle(ProgramInput program, Translation translation, ProgramReport report) {
        List<Diagnostic> all = new ArrayList<>(translation.diagnostics());
        if (!translation.hasErrors() && translation.original().isPresent()) {
            all.addAll(Reference.check(translation.original().get()));
        }
        boolean hasErrors = all.stream().anyMatch(Diagnostic::isError);
        if (!hasErrors && translation.original().flatMap(Program::main).isEmpty()) {
            all.add(Diagnostic.error(Code.NO_MAIN, Span.NONE, "'" + program.name() + "' has no 'main' function"));
            hasErrors = true;
        }
        return hasErrors ? Optional.of(Outcome.of(report, all)) : Optional.empty();
    }

    static Diagnostic notCompiled(PortNotCompiled e) {
        return Diagnostic.error(
                Code.DEFECT, Span.NONE, "the Java that was written does not compile: " + e.getMessage());
    }

    private static VerifySettings settings(ProgramInput program, CompilerOptions options, Invocation invocation) {
        Checks wanted = invocation.checks().checks();
        boolean lockstep = options.preprocessing().architecture() < FIRST_INDEPENDENT;
        return new VerifySettings(
                program.name(),
                invocation.arguments(),
                new RecordedInput(invocation.in()),
                Path.of(""),
                System.getenv(),
                invocation.timeout(),
                lockstep ? wanted.withLockstep(WARP) : wanted,
                invocation.assessment(),
                invocation.reads());
    }

    static ProgramReport report(ProgramInput program, Translation translation) {
        List<String> files = program.files().stream().map(Path::toString).toList();
        List<Finding> findings = translation.diagnostics().stream().map(Finding::of).toList();
        int lines =
                translation.original().stream()
                        .flatMap(original -> original.files().stream())
                        .mapToInt(port.source.SourceFile::lineCount)
                        .sum();
        Map<String, String> fingerprints = translation.original().map(Fingerprints::ofKernels).orElse(Map.of());
        Optional<Inventory> inventory =
                translation.original().map(original -> new Inventory(original, translation.diagnostics()));
        List<KernelReport> kernels =
                translation.original().stream()
                        .flatMap(original -> original.functions().stream())
                        .filter(Function::isKernel)
                        .filter(kernel -> !inventory.orElseThrow().isOfLibrary(kernel))
                        .map(kernel -> kernel(kernel, inventory.orElseThrow(), fingerprints))
                        .toList();
        return new ProgramReport(
                program.name(),
                files,
                lines,
                kernels,
                inventory.map(Inventory::calls).orElse(List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                findings);
    }

    private static KernelReport kernel(Function kernel, Inventory inventory, Map<String, String> fingerprints) {
        List<String> obstacles = inventory.obstacles(kernel);
        return new KernelReport(
                kernel.sourceName(),
                place(kernel),
                obstacles.isEmpty(),
                obstacles.isEmpty() ? inventory.reservations(kernel) : obstacles,
                kernel.span().endLine(),
                fingerprints.getOrDefault(kernel.sourceName(), ""));
    }

    static String place(Function function) {
        return function.span().file().name() + ":" + function.span().line();
    }
}
