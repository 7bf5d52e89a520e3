package port.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Translates every file of a fetched code base by itself, then every program of its description, and compiles what comes out: no
/// file may end in a crash, a hang or a stack trace. Started by `tests/corpora/files`.
///
/// Arguments: name of the corpus, folder of its checkout, seconds that one file may take, and optionally a part of the names.
/// Ends with 1 if something went wrong that is no diagnostic.
public final class FilesRun {
    private static final String SOURCES = ".*\\.(cu|cuh|c|cc|cpp|cxx|h|hpp|hh|inl)";

    private final Corpus corpus;
    private final Path root;
    private final int seconds;
    private final String part;

    private FilesRun(Corpus corpus, Path root, int seconds, String part) {
        this.corpus = corpus;
        this.root = root;
        this.seconds = seconds;
        this.part = part;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Corpus corpus = Corpus.read(args[0]);
        var run =
                new FilesRun(
                        corpus,
                        Path.of(args[1]).toAbsolutePath().normalize(),
                        Integer.parseInt(args[2]),
                        args.length > 3 ? args[3] : "");
        boolean isWell = run.all("files alone", run.files());
        isWell &= run.all("programs", run.programs());
        // Not a return: what hangs must not keep the process alive.
        Runtime.getRuntime().halt(isWell ? 0 : 1);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(path -> path.toString().matches(SOURCES) && Files.isRegularFile(path))
                    .map(path -> root.relativize(path).toString())
                    .filter(name -> name.contains(part))
                    .sorted()
                    .toList();
        }
    }

    private List<String> programs() throws IOException {
        var kept = new TreeSet<String>();
        new Programs(corpus, root)
                .find()
                .forEach((name, left) -> {
                    if (left.isEmpty() && name.contains(part)) {
                        kept.add(name);
                    }
                });
        return List.copyOf(kept);
    }

    private boolean all(String title, List<String> names) throws IOException, InterruptedException {
        var total = new Totals();
        for (String name : names) {
            Translated one = measure(name);
            total.add(one);
            one.problem().ifPresent(problem -> System.out.println("  " + name + ": " + problem));
        }
        System.out.println(title + ": " + total);
        return total.problems() == 0;
    }

    private Translated measure(String name) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("files");
        List<String> options = corpus.optionsOf(name, root);
        var task = new FutureTask<>(() -> Translated.of(root.resolve(name), work, options));
        Thread thread = Thread.ofPlatform().daemon().name(name).start(task);
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            var where = new StringBuilder();
            Stream.of(thread.getStackTrace()).limit(12).forEach(frame -> where.append("\n      ").append(frame));
            return Translated.failed("not ended after " + seconds + " s" + where);
        } catch (ExecutionException e) {
            return Translated.failed("the measurement itself failed: " + e.getCause());
        } finally {
            CorpusRun.delete(work);
        }
    }

    /// What came of one file or program.
    ///
    /// @param isTranslated whether Java came out
    /// @param kernels how many it holds
    /// @param compiled how many of them stand in Java that javac takes without a warning
    /// @param problem what went wrong that is no diagnostic of the source
    record Translated(boolean isTranslated, long kernels, long compiled, Optional<String> problem) {
        static Translated failed(String problem) {
            return new Translated(false, 0, 0, Optional.of(problem));
        }

        static Translated of(Path source, Path work, List<String> options) throws IOException {
            Path target = work.resolve("ported");
            Path report = work.resolve("report.json");
            var line = new ArrayList<>(List.of("translate", source.toString(), "-o", target.toString()));
            line.addAll(List.of("--json", report.toString()));
            line.addAll(options);
            PortInProcess.Ended ended = PortInProcess.run(line);
            if (ended.isDefect()) {
                return failed(ended.text().lines().limit(6).reduce("", (all, next) -> all + "\n      " + next));
            }
            if (!Files.exists(report)) {
                return new Translated(false, 0, 0, Optional.empty());
            }
            JsonNode read = new ObjectMapper().readTree(report.toFile());
            long kernels = 0;
            for (JsonNode program : read.path("programs")) {
                kernels += program.path("kernels").size();
            }
            if (!Files.isDirectory(target.resolve("src"))) {
                return new Translated(false, kernels, 0, Optional.empty());
            }
            List<String> complaints = PortInProcess.compile(target.resolve("src/main/java"));
            if (complaints.isEmpty()) {
                return new Translated(true, kernels, kernels, Optional.empty());
            }
            // A port that is not whole was called so.
            Optional<String> problem =
                    Optional.of("javac: " + String.join("\n      ", complaints)).filter(_ -> ended.status() == 0);
            return new Translated(true, kernels, 0, problem);
        }
    }

    private static final class Totals {
        private int all;
        private int translated;
        private int problems;
        private long kernels;
        private long compiled;

        void add(Translated one) {
            all++;
            translated += one.isTranslated() ? 1 : 0;
            problems += one.problem().isPresent() ? 1 : 0;
            kernels += one.kernels();
            compiled += one.compiled();
        }

        int problems() {
            return problems;
        }

        @Override
        public String toString() {
            return "%d read, %d translated, %d problems; %d of %d kernels in Java that compiles"
                    .formatted(all, translated, problems, compiled, kernels);
        }
    }
}
