package port.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.preprocess.HeaderModels;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessed;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.source.SourceFile;

/// Reads every CUDA file below some folders and says how much was understood and how fast: a tool, not a test.
///
/// Arguments: `-H DIR` for header models, `-I DIR` for further include directories, `-n ROUNDS`, `-v` to list every fault; then files and folders.
public final class CorpusRun {
    private final List<Path> includes = new ArrayList<>();
    private final List<Path> inputs = new ArrayList<>();
    private Path models = Path.of("");
    private int rounds = 1;
    private boolean isVerbose;

    private CorpusRun() {}

    public static void main(String[] arguments) {
        var run = new CorpusRun();
        run.read(arguments);
        run.run();
    }

    private void read(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "-H" -> models = Path.of(arguments[++i]);
                case "-I" -> includes.add(Path.of(arguments[++i]));
                case "-n" -> rounds = Integer.parseInt(arguments[++i]);
                case "-v" -> isVerbose = true;
                default -> inputs.add(Path.of(arguments[i]));
            }
        }
    }

    private void run() {
        List<Path> files = inputs.stream().flatMap(CorpusRun::below).sorted().toList();
        for (int round = 0; round < rounds; round++) {
            round(files, round == rounds - 1);
        }
    }

    private static Stream<Path> below(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(p -> p.toString().endsWith(".cu") || p.toString().endsWith(".cuh")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void round(List<Path> files, boolean isLast) {
        var sources = new SourceFiles();
        var cache = new HashMap<String, Optional<SourceFile>>();
        HeaderModels headers = name -> cache.computeIfAbsent(name, this::model);
        var preprocessor = new Preprocessor(sources, headers);
        var parser = new Parser();
        long preprocessing = 0;
        long parsing = 0;
        long lines = 0;
        long tokens = 0;
        int clean = 0;
        int declarations = 0;
        int unreadable = 0;
        for (Path file : files) {
            long start = System.nanoTime();
            Preprocessed preprocessed = preprocessor.preprocess(file, options(file));
            long middle = System.nanoTime();
            TranslationUnit unit = parser.parse(preprocessed);
            long end = System.nanoTime();
            preprocessing += middle - start;
            parsing += end - middle;
            lines += preprocessed.files().stream().mapToLong(SourceFile::lineCount).sum();
            tokens += preprocessed.tokens().size();
            List<Diagnostic> faults = unit.diagnostics().stream().filter(CorpusRun::isOurs).toList();
            clean += faults.isEmpty() ? 1 : 0;
            declarations += unit.declarations().size();
            unreadable += faults.size();
            if (isLast && isVerbose) {
                faults.forEach(CorpusRun::print);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d files, %d clean; %d declarations, %d faults; %d lines, %d tokens; preprocessing %.0f ms, parsing %.0f ms, %.0f lines/s%n",
                files.size(),
                clean,
                declarations,
                unreadable,
                lines,
                tokens,
                preprocessing / 1e6,
                parsing / 1e6,
                lines * 1e9 / (preprocessing + parsing));
    }

    private static boolean isOurs(Diagnostic diagnostic) {
        return diagnostic.code() == Code.SYNTAX || diagnostic.code() == Code.UNBALANCED;
    }

    private static void print(Diagnostic diagnostic) {
        int line = diagnostic.span().line();
        System.out.println(diagnostic + "\n    " + diagnostic.span().file().line(line).strip());
    }

    private Options options(Path file) {
        Options standard = Options.of(Pass.DEVICE);
        var directories = new ArrayList<>(includes);
        return new Options(
                standard.pass(),
                standard.language(),
                directories,
                List.of(),
                List.of(),
                standard.architecture(),
                standard.standard());
    }

    private Optional<SourceFile> model(String name) {
        Path path = models.resolve(name);
        try {
            return Files.isRegularFile(path)
                    ? Optional.of(SourceFile.headerModel(name, Files.readString(path)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
