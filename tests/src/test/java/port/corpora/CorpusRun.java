package port.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import port.architecture.Tree;

/// Verifies every program of a fetched code base and writes the table of their states. Started by `tests/corpora/run`.
///
/// Arguments: name of the corpus, folder of its checkout, seconds per program, and optionally a part of the names of those to run: that
/// prints their states and leaves the table as it is, or with a plus in front of the part writes their lines of the table anew.
public final class CorpusRun {
    private final Corpus corpus;
    private final Path root;
    private final PortProcess port;
    private final StateTable table;

    private CorpusRun(Corpus corpus, Path root, PortProcess port, StateTable table) {
        this.corpus = corpus;
        this.root = root;
        this.port = port;
        this.table = table;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args[1]).toAbsolutePath().normalize();
        Corpus corpus = Corpus.read(args[0]);
        String command = Optional.ofNullable(System.getenv("PORT")).orElse(Tree.root().resolve("port").toString());
        var port = new PortProcess(List.of(command.split(" ")), Integer.parseInt(args[2]));
        var table = new StateTable(corpus, revision(root));
        var run = new CorpusRun(corpus, root, port, table);

        String part = args.length > 3 ? args[3] : "";
        boolean isUpdate = part.startsWith("+");
        Path file = Tree.root().resolve("tests/corpora/" + args[0] + ".md");
        run.measure(isUpdate ? part.substring(1) : part, Files.exists(file) ? Files.readString(file) : "");

        System.out.println(table.summary());
        if (isUpdate || part.isEmpty()) {
            Files.writeString(file, table.markdown());
        }
    }

    private void measure(String part, String earlier) throws IOException, InterruptedException {
        for (Map.Entry<String, Optional<String>> program : new Programs(corpus, root).find().entrySet()) {
            if (program.getValue().isPresent()) {
                table.leaveOut(program.getKey(), program.getValue().get());
                continue;
            }
            if (!program.getKey().contains(part)) {
                table.keep(earlier, program.getKey());
                continue;
            }
            Measured result = measure(program.getKey(), corpus.settingsOf(program.getKey()));
            table.add(program.getKey(), result);
            System.out.println(table.line(program.getKey(), result));
        }
    }

    /// Runs one program in a folder of its own, deep enough for paths such as `../../data/input.txt`.
    private Measured measure(String program, Corpus.Settings settings) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("corpus");
        try {
            Path work = Files.createDirectories(scratch.resolve("corpus/programs/program"));
            Path source = root.resolve(program);
            copyData(Files.isDirectory(source) ? source : source.getParent(), work);
            List<String> options = corpus.optionsOf(program, root);
            Inputs.write(settings.inputs(), work);
            boolean isChanged = Sizes.replace(corpus.sizesOf(program), settings.sizes().keySet(), work, source);
            Path measured = Files.isDirectory(source) ? work : work.resolve(source.getFileName());
            return measure(isChanged ? measured : source, work, options, settings.arguments());
        } finally {
            delete(scratch);
        }
    }

    /// A program that is at fault by itself runs once more without checks: do both engines agree on what it does all the same?
    private Measured measure(Path program, Path work, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        Measured checked = port.verify(program, work, options, arguments);
        if (!checked.state().equals("SOURCE_FAULTY")) {
            return checked;
        }
        var unchecked = new ArrayList<>(options);
        unchecked.addAll(List.of("--check", "none"));
        return checked.and(port.verify(program, work, unchecked, arguments));
    }

    /// The small files beside a program's sources: it may read them.
    private static void copyData(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, 8)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (Files.size(file) < (8 << 20)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static String revision(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "-C", root.toString(), "rev-parse", "--short", "HEAD").start();
        String answer =
                new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? answer : "unknown";
    }
}
