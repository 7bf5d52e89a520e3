package port.project.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// Looks for the files that patterns mean, as seen from the folder of a makefile.
final class Wildcards {
    private static final int DEEPEST = 8;

    private final Path folder;

    Wildcards(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// The files that match `pattern`, named as it begins, sorted.
    List<String> matches(String pattern) {
        List<String> found = new ArrayList<>(List.of(""));
        String[] parts = pattern.split("(?<=/)");
        try {
            for (String part : parts) {
                boolean isFolder = part.endsWith("/");
                String name = isFolder ? part.substring(0, part.length() - 1) : part;
                List<String> longer = new ArrayList<>();
                for (String start : found) {
                    step(start, name).forEach(next -> longer.add(isFolder ? next + "/" : next));
                }
                found = longer;
            }
        } catch (PatternSyntaxException | InvalidPathException _) {
            // No such name can be on a disk.
            return List.of();
        }
        return found.stream().filter(name -> Files.exists(folder.resolve(name))).sorted().toList();
    }

    private List<String> step(String start, String name) {
        if (!name.matches(".*[*?\\[].*")) {
            return List.of(start + name);
        }
        Path directory = folder.resolve(start);
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, name)) {
                entries.forEach(entry -> names.add(start + entry.getFileName()));
            } catch (IOException | DirectoryIteratorException _) {
                // What cannot be looked at holds nothing for us; a source that is missed is said to be undefined later.
                return List.of();
            }
        }
        return names;
    }

    /// What `find FOLDER... -name PATTERN [-o -name PATTERN]...` prints; empty for other commands of this kind.
    List<String> find(List<String> arguments) {
        int options = (int) arguments.stream().takeWhile(word -> !word.startsWith("-")).count();
        List<String> folders = options == 0 ? List.of(".") : arguments.subList(0, options);
        List<PathMatcher> names = new ArrayList<>();
        try {
            for (int i = options; i + 1 < arguments.size(); i++) {
                if (arguments.get(i).equals("-name")) {
                    names.add(FileSystems.getDefault().getPathMatcher("glob:" + arguments.get(i + 1)));
                }
            }
        } catch (PatternSyntaxException _) {
            // No file has such a name.
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (String start : folders) {
            Path top = folder.resolve(start);
            if (!Files.isDirectory(top)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(top, DEEPEST)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> names.stream().anyMatch(name -> name.matches(file.getFileName())))
                        .forEach(file -> found.add(start + "/" + top.relativize(file)));
            } catch (IOException | UncheckedIOException _) {
                // As above.
                return List.of();
            }
        }
        found.sort(null);
        return found;
    }
}
