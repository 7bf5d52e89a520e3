package port.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Translates every file of a fetched code base by itself, then every program of its description, and compiles what comes out: no
/// file may end in a crash, a hang or a stack trace. Started by `tests/corpora/files`.
///
/// Arguments: name of the corpus, folder of its checkout, seconds that one file may take, and optionally a part of the names; without one
/// the line of the corpus in the table of files is written anew. Ends with 1 if something went wrong that is no diagnostic.
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
        Totals files = run.all("files alone", run.files());
        Totals programs = run.all("programs", run.programs());
        if (run.part.isEmpty()) {
            FilesTable.write(args[0], CorpusRun.revision(run.root), files, programs);
        }
        // Not a return: what hangs must not keep the process alive.
        Runtime.getRuntime().halt(files.problems() + programs.problems() == 0 ? 0 : 1);
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

    private Totals all(String title, List<String> names) throws IOException, InterruptedException {
        var total = new Totals();
        for (String name : names) {
            Translated one = measure(name);
            total.add(one);
            one.problem().ifPresent(problem -> System.out.println("  " + name + ": " + problem));
        }
        System.out.println(title + ": " + total);
        return total;
    }

    private Translated measure(String name) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("files");
        List<String> options = corpus.optionsOf(name, root);
        var task = new FutureTask<>(() -> Translated.of(root.resolve(name), work, options));
        Thread thread = Thread.ofPlatform().daemon().name(name).start(task);
        Translated translated;
        try {
            translated = task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            var where = new StringBuilder();
            Stream.of(thread.getStackTrace()).limit(12).forEach(frame -> where.append("\n      ").append(frame));
            // The folder stays: it is still written to.
            return Translated.failed("not ended after " + seconds + " s" + where);
        } catch (ExecutionException e) {
            translated = Translated.failed("the measurement itself failed: " + e.getCause());
        }
        CorpusRun.delete(work);
        return translated;
    }
}
