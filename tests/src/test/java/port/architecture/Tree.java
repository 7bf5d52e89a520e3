package port.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The repository as it lies on disk.
public final class Tree {
    private static final List<String> MODULES = List.of("grammar", "runtime-shim", "translator", "cli");

    private Tree() {}

    /// The root of the repository: the nearest folder above the working directory that holds `mvnw`.
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /// The compiled classes of all modules but this one.
    static List<Path> classFiles() {
        var found = new ArrayList<Path>();
        for (String module : MODULES) {
            found.addAll(walk(root().resolve(module).resolve("target/classes"), ".class"));
        }
        return found;
    }

    /// Handwritten Java that is part of the product.
    static List<Path> mainSources() {
        var found = new ArrayList<Path>();
        for (String module : MODULES) {
            found.addAll(walk(root().resolve(module).resolve("src/main/java"), ".java"));
        }
        return found;
    }

    /// All handwritten Java, tests included.
    static List<Path> allSources() {
        var found = new ArrayList<>(mainSources());
        for (String module : MODULES) {
            found.addAll(walk(root().resolve(module).resolve("src/test/java"), ".java"));
        }
        found.addAll(walk(root().resolve("tests/src/test/java"), ".java"));
        return found;
    }

    /// The path as messages show it: from the root of the repository.
    static String name(Path file) {
        return root().relativize(file).toString();
    }

    private static List<Path> walk(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
