package port.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import port.cuda.BundledHeaders;
import port.preprocess.Language;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessed;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.source.SourceFile;
import port.syntax.Parser;

/// Measures how fast units are preprocessed and parsed, warm, on one thread. Started by `tests/bench/frontend`.
///
/// Arguments: how many rounds, then folders. A line counts each time that a unit reads it; those of the header models do not count,
/// though they are read as well, to the last token; of their declarations and bodies, only what is used is parsed, which here is
/// nothing. Times are processor time of the thread.
public final class FrontEndSpeed {
    private final List<Path> units;
    private final Options options;

    private FrontEndSpeed(List<Path> units, Options options) {
        this.units = units;
        this.options = options;
    }

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        List<Path> units = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (String argument : List.of(args).subList(1, args.length)) {
            Path folder = Path.of(argument).toAbsolutePath().normalize();
            folders.add(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(cu|c|cc|cpp)")).sorted().forEach(units::add);
            }
        }
        var speed = new FrontEndSpeed(units, withCommonHeaders(folders));
        for (int round = 1; round <= rounds; round++) {
            speed.measure(round);
        }
    }

    /// The samples keep what they share in a folder of this name.
    private static Options withCommonHeaders(List<Path> folders) {
        List<Path> includes =
                folders.stream().map(folder -> folder.resolve("Common")).filter(Files::isDirectory).toList();
        Options plain = Options.of(Pass.HOST);
        return new Options(
                plain.pass(),
                plain.language(),
                includes,
                plain.forcedIncludes(),
                plain.macros(),
                plain.architecture(),
                plain.standard());
    }

    private void measure(int round) {
        var clock = ManagementFactory.getThreadMXBean();
        var preprocessor = new Preprocessor(new SourceFiles(), new BundledHeaders());
        var parser = new Parser();
        long lines = 0;
        long modelLines = 0;
        long preprocessing = 0;
        long parsing = 0;
        for (Path unit : units) {
            long start = clock.getCurrentThreadCpuTime();
            Preprocessed text = preprocessor.preprocess(unit, options.with(Language.ofFile(unit.toString())));
            long middle = clock.getCurrentThreadCpuTime();
            parser.parse(text);
            parsing += clock.getCurrentThreadCpuTime() - middle;
            preprocessing += middle - start;
            lines += text.file().lineCount();
            for (SourceFile file : text.files()) {
                if (file.isHeaderModel()) {
                    modelLines += file.lineCount();
                } else if (!file.equals(text.file())) {
                    lines += file.lineCount();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "round %d: %d units, %d lines (and %d of header models), preprocessing %.2f s, parsing %.2f s: %.0f lines/s%n",
                round,
                units.size(),
                lines,
                modelLines,
                preprocessing / 1e9,
                parsing / 1e9,
                lines / ((preprocessing + parsing) / 1e9));
    }
}
