package port.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import port.project.cmake.CMakeProject;

/// Looks CMake projects up, each once. Safe to share between threads.
final class CMakeProjects {
    private static final Pattern PROJECT = Pattern.compile("(?im)^\\s*project\\s*\\(");
    private static final int FOLDERS_ABOVE = 8;

    private final Map<Path, Optional<Path>> roots = new ConcurrentHashMap<>();
    private final Map<Path, CMakeProject> projects = new ConcurrentHashMap<>();

    /// The project that a file or folder is a part of.
    Optional<CMakeProject> of(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(path) || path.getParent() == null ? path : path.getParent();
        return roots.computeIfAbsent(folder, CMakeProjects::root)
                .map(root -> projects.computeIfAbsent(root, CMakeProject::in));
    }

    /// Where the list files lie that are looked at for a file in `folder`, and for what they say.
    private static Optional<Path> root(Path start) {
        Optional<Path> highest = Optional.empty();
        Path folder = start;
        for (int i = 0; i <= FOLDERS_ABOVE && folder != null; i++) {
            Path list = folder.resolve("CMakeLists.txt");
            if (Files.isRegularFile(list)) {
                highest = Optional.of(folder);
                if (isProject(list)) {
                    break;
                }
            }
            folder = folder.getParent();
        }
        return highest;
    }

    private static boolean isProject(Path list) {
        try {
            return PROJECT.matcher(Files.readString(list, StandardCharsets.ISO_8859_1)).find();
        } catch (IOException _) {
            return false;
        }
    }
}
