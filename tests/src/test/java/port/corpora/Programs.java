package port.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds the programs of a checkout, and those that the description leaves out.
final class Programs {
    private static final List<String> SOURCES = List.of(".cu", ".cuh", ".cpp", ".c", ".h", ".hpp");

    private final Corpus corpus;
    private final Path root;

    Programs(Corpus corpus, Path root) {
        this.corpus = corpus;
        this.root = root;
    }

    /// By path under the checkout: why the program is left out, or empty where it is measured.
    Map<String, Optional<String>> find() throws IOException {
        var found = new TreeMap<String, Optional<String>>();
        List<PathMatcher> globs = corpus.programs().stream().map(Programs::glob).toList();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Path relative = root.relativize(path);
                if (globs.stream().anyMatch(glob -> glob.matches(relative)) && hasCuda(path)) {
                    String name = relative.toString().replace('\\', '/');
                    found.put(name, reasonToLeave(relative, path));
                }
            }
        }
        return found;
    }

    private Optional<String> reasonToLeave(Path relative, Path path) throws IOException {
        for (Map.Entry<String, String> entry : new TreeMap<>(corpus.left()).entrySet()) {
            if (glob(entry.getKey()).matches(relative)) {
                return Optional.of(entry.getValue());
            }
        }
        for (Map.Entry<String, String> entry : new TreeMap<>(corpus.leftWithText()).entrySet()) {
            if (contains(path, entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean contains(Path program, String text) throws IOException {
        try (Stream<Path> files = Files.walk(program)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file)
                        && SOURCES.stream().anyMatch(file.toString()::endsWith)
                        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasCuda(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return path.toString().endsWith(".cu");
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.anyMatch(file -> file.toString().endsWith(".cu"));
        }
    }

    private static PathMatcher glob(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
