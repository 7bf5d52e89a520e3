package port.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import port.project.cmake.CMakeProject;

/// The programs that CMake makes.
final class Executables {
    private final CMakeProjects projects = new CMakeProjects();

    /// The units of the first executable that `main` is a part of, absolute, with those of the libraries that it links; empty where list
    /// files do not say them all, or a makefile stands nearer.
    Optional<List<Path>> of(Path main) {
        Path path = main.toAbsolutePath().normalize();
        return projects.of(path)
                .filter(project -> !hasMakefile(path.getParent(), project.root()))
                .flatMap(project -> of(path, project));
    }

    private static Optional<List<Path>> of(Path main, CMakeProject project) {
        return project.executables().stream()
                .filter(sources -> sources.contains(main))
                .map(sources ->
                        sources.stream()
                                .filter(source -> SourceUnit.isUnit(source) && Files.isRegularFile(source))
                                .toList())
                .findFirst();
    }

    private static boolean hasMakefile(Path folder, Path root) {
        return BuildSettings.makefile(folder).isPresent()
                || !folder.equals(root) && folder.startsWith(root) && hasMakefile(folder.getParent(), root);
    }
}
