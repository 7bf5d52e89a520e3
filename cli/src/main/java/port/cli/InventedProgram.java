package port.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Function;
import port.ir.OpenTemplate;
import port.ir.Program;
import port.preprocess.SourceFiles;
import port.reference.Reference;
import port.source.Span;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;
import port.verify.InventedLaunches;
import port.verify.KernelResult;
import port.verify.PortNotCompiled;
import port.verify.PortSources;
import port.verify.SmallestMismatch;
import port.verify.Verdict;
import port.verify.Verification;
import port.verify.Verifier;
import port.verify.VerifySettings;
import port.verify.invent.Case;
import port.verify.invent.CaseProgram;

/// Verifies kernels that come without a program: writes one that launches them, looks for launches that fit, and runs both engines on those.
///
/// Where the engines differ, the program stays in the working directory, so that the difference can be seen again.
final class InventedProgram {
    private final ProgramInput kernels;
    private final CompilerOptions options;
    private final Invocation invocation;
    private final List<String> instances;
    private final ChosenInstances chosen;

    private InventedProgram(
            ProgramInput kernels,
            CompilerOptions options,
            Invocation invocation,
            List<String> instances,
            ChosenInstances chosen) {
        this.kernels = kernels;
        this.options = options;
        this.invocation = invocation;
        this.instances = List.copyOf(instances);
        this.chosen = chosen;
    }

    /// A program for files that have kernels to launch; empty where they have a `main`, errors, or none.
    ///
    /// @param instances of kernel templates, which are launched beside what the files themselves instantiate
    static Optional<InventedProgram> of(
            Translation lone,
            ProgramInput kernels,
            CompilerOptions options,
            Invocation invocation,
            List<String> instances) {
        Optional<Program> library = lone.original().filter(program -> program.main().isEmpty());
        if (lone.hasErrors() || library.isEmpty()) {
            return Optional.empty();
        }
        var plain = new InventedProgram(kernels, options, invocation, instances, ChosenInstances.NONE);
        var made = new InventedProgram(kernels, options, invocation, instances, plain.choose(library.get()));
        boolean hasKernels =
                !instances.isEmpty() || !made.chosen.isEmpty() || !CaseProgram.kernels(library.get()).isEmpty();
        return hasKernels ? Optional.of(made) : Optional.empty();
    }

    private ChosenInstances choose(Program library) {
        List<OpenTemplate> open =
                library.openTemplates().stream().filter(template -> !isNamed(template.name())).toList();
        return ChosenInstances.of(
                open,
                more ->
                        translation(
                                CaseProgram.including(
                                        kernels.files(), Stream.concat(instances.stream(), more.stream()).toList())));
    }

    /// Whether the author names an instance of a template.
    private boolean isNamed(String template) {
        return instances.stream().anyMatch(instance -> instance.replaceFirst(" *<.*", "").equals(template));
    }

    Outcome verify(Translation lone, VerifySettings settings) throws EnvironmentProblem {
        List<String> all = chosen.behind(instances);
        Translation translation = all.isEmpty() ? lone : translation(CaseProgram.including(kernels.files(), all));
        if (translation.hasErrors()) {
            return Verifications.notSupported(
                    Outcome.of(Pipeline.report(kernels, lone), List.of(wrongInstance(translation))));
        }
        return verify(
                CaseProgram.of(translation.original().orElseThrow(), kernels.files(), all), settings, unused(lone));
    }

    /// Where the program stands, if it is kept.
    private Path file() {
        return Path.of(kernels.name() + "_cases.cu");
    }

    private Translation translation(String text) {
        var sources = new SourceFiles();
        sources.put(file(), text);
        return Translator.translate(new Request(kernels.name(), List.of(file()), options.preprocessing(), sources));
    }

    /// The first complaint about text with instances of templates, where the same text without them is fine.
    private Diagnostic wrongInstance(Translation translation) {
        Diagnostic first = translation.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
        // What is no template cannot be read with arguments.
        String reason = first.code() == Code.SYNTAX ? "no such template is declared" : first.message();
        return Diagnostic.error(
                        Code.UNREADABLE_PROJECT,
                        Span.NONE,
                        "'port.json' names instances that cannot be made, '%s': %s"
                                .formatted(String.join("', '", instances), reason))
                .withHelp("write them as in a launch: the name of a kernel template and its arguments");
    }

    /// What is said of templates that neither the files nor the author's instances use.
    private List<Diagnostic> unused(Translation lone) {
        return lone.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.NOT_INSTANTIATED)
                .filter(diagnostic ->
                        instances.stream()
                                .map(instance -> "'" + instance.replaceFirst(" *<.*", "") + "'")
                                .noneMatch(diagnostic.message()::contains))
                .map(chosen::of)
                .toList();
    }

    private Outcome verify(String text, VerifySettings settings, List<Diagnostic> unused) throws EnvironmentProblem {
        Translation translation = translation(text).with(unused);
        var report = Pipeline.report(kernels, translation);
        List<Diagnostic> problems = new ArrayList<>(translation.diagnostics());
        if (!translation.hasErrors()) {
            problems.addAll(Reference.check(translation.original().orElseThrow()));
        }
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            return Verifications.notSupported(Outcome.of(report, problems));
        }
        Program program = translation.original().orElseThrow();
        List<InventedLaunches.Found> found = new InventedLaunches(program, settings).search();
        List<Case> cases = found.stream().flatMap(kernel -> kernel.cases().stream()).toList();
        List<String> arguments = cases.stream().map(Case::toString).toList();
        PortSources sources = PortSources.of(translation);
        try {
            Verification first = Verifier.verify(program, sources, settings.withArguments(arguments));
            Optional<SmallestMismatch> smallest =
                    first.verdict() == Verdict.MISMATCH
                            ? SmallestMismatch.of(program, sources, settings, cases, first)
                            : Optional.empty();
            Verification result = described(smallest.map(small -> small.in(first)).orElse(first), program, found);
            Path shown = result.verdict() == Verdict.MISMATCH ? kept(text) : file();
            return Verifications.outcome(
                    result,
                    new ProgramInput(kernels.name(), List.of(shown)),
                    invocation.withArguments(
                            smallest.map(small -> List.of(small.smallest().toString())).orElse(arguments)),
                    Optional.empty(),
                    translation,
                    report);
        } catch (PortNotCompiled e) {
            return Verifications.notRun(Pipeline.notCompiled(e), translation, report);
        }
    }

    /// Writes the program to the working directory, beside what stands there already.
    private Path kept(String text) throws EnvironmentProblem {
        try {
            Path kept = file();
            for (int number = 2; Files.exists(kept) && !Files.readString(kept).equals(text); number++) {
                kept = Path.of(kernels.name() + "_cases" + number + ".cu");
            }
            if (!Files.exists(kept)) {
                Files.writeString(kept, text);
            }
            return kept;
        } catch (IOException e) {
            throw new EnvironmentProblem("cannot write '" + file() + "': " + Problems.reason(e), e);
        }
    }

    private Verification described(Verification result, Program program, List<InventedLaunches.Found> found) {
        List<KernelResult> kernelResults = new ArrayList<>();
        for (InventedLaunches.Found kernel : found) {
            KernelResult judged =
                    result.kernels().stream()
                            .filter(known -> known.kernel().equals(kernel.kernel()))
                            .findFirst()
                            .orElse(new KernelResult(kernel.kernel(), Verdict.NOT_RUN, 0, nothingFits(kernel)));
            kernelResults.add(judged.launches() == 0 ? judged : judged.with(sentence(kernel)));
        }
        program.functions().stream()
                .filter(Function::isKernel)
                .forEach(kernel ->
                        CaseProgram.obstacle(kernel)
                                .ifPresent(why ->
                                        kernelResults.add(
                                                new KernelResult(kernel.sourceName(), Verdict.NOT_RUN, 0, why))));
        return result.with(kernelResults);
    }

    private static String nothingFits(InventedLaunches.Found kernel) {
        return "none of %d invented launches runs without a fault, as in: %s".formatted(kernel.unfit(), kernel.why());
    }

    private String sentence(InventedLaunches.Found kernel) {
        String left = kernel.disorder().map(fault -> "; others are left out, as in: " + fault).orElse("");
        return "on %d invented launches (seed %d), which go %d %% of the ways of its branches%s"
                .formatted(kernel.cases().size(), invocation.assessment().seed(), kernel.percent(), left);
    }
}
