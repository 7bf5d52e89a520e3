package port.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes programs small that have sizes for a GPU written into them: replaces texts in a copy of their sources.
final class Sizes {
    private static final List<String> SOURCES = List.of(".cu", ".cuh", ".cpp", ".c", ".h", ".hpp");

    private Sizes() {}

    /// Whether anything was replaced in the copy of `program` under `folder`.
    ///
    /// @param required those that have to stand there
    static boolean replace(Map<String, String> sizes, Set<String> required, Path folder, Path program)
            throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isOwn = Files.isDirectory(program) || file.getFileName().equals(program.getFileName());
                if (isOwn && SOURCES.stream().anyMatch(file.toString()::endsWith)) {
                    found.addAll(replace(sizes, file));
                }
            }
        }
        if (!found.containsAll(required)) {
            throw new IllegalArgumentException("not in the sources of " + program + ": one of " + required);
        }
        return !found.isEmpty();
    }

    private static Set<String> replace(Map<String, String> sizes, Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Set<String> found = new HashSet<>();
        for (Map.Entry<String, String> size : sizes.entrySet()) {
            if (text.contains(size.getKey())) {
                found.add(size.getKey());
                text = text.replace(size.getKey(), size.getValue());
            }
        }
        if (!found.isEmpty()) {
            Files.writeString(file, text, StandardCharsets.ISO_8859_1);
        }
        return found;
    }
}
