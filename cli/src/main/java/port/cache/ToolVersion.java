package port.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Which port this is, to the last class: another build may judge otherwise.
public final class ToolVersion {
    private ToolVersion() {}

    /// The digest of the classes that this process runs, and of the Java that runs them. Two builds of the same sources have the same.
    ///
    /// @param classPath files and folders, as the JVM has them
    public static String of(String classPath) throws IOException {
        var text = new StringBuilder(Runtime.version().toString()).append('\n');
        for (String name : classPath.split(File.pathSeparator)) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                folder(path, text);
            } else if (Files.isRegularFile(path)) {
                archive(path, text);
            }
        }
        return Digest.of(text.toString());
    }

    /// By names and checksums: an archive is read at its end alone.
    private static void archive(Path path, StringBuilder into) throws IOException {
        try (var archive = new ZipFile(path.toFile())) {
            archive.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> into.append(entry.getName()).append(' ').append(entry.getCrc()).append('\n'));
        }
    }

    private static void folder(Path path, StringBuilder into) throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                into.append(path.relativize(file)).append(' ').append(Files.size(file)).append(' ');
                into.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
            }
        }
    }
}
