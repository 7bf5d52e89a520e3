package port.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import port.preprocess.MacroOption;
import port.preprocess.Options;
import port.preprocess.Standards;
import port.project.cmake.CMakeProject;
import port.project.make.Makefile;

/// What the build file beside a unit, or in a folder above it, says about how to read it: include folders and macros, where they stand
/// literally.
///
/// @param includeDirectories those that exist
/// @param standard the value of `__cplusplus`, if one is named
/// @param made headers that building would make, by their absolute paths
public record BuildSettings(
        List<Path> includeDirectories,
        List<MacroOption> macros,
        Optional<Integer> standard,
        SortedMap<Path, String> made) {
    private static final int FOLDERS_ABOVE = 3;
    private static final List<String> MAKEFILES = List.of("Makefile", "makefile", "GNUmakefile");
    private static final String CMAKE = "CMakeLists.txt";
    private static final BuildSettings NONE =
            new BuildSettings(List.of(), List.of(), Optional.empty(), new TreeMap<>());

    public BuildSettings {
        includeDirectories = List.copyOf(includeDirectories);
        macros = List.copyOf(macros);
        Objects.requireNonNull(standard, "standard");
        made = Collections.unmodifiableSortedMap(new TreeMap<>(made));
    }

    /// Looks build files up, each once.
    public static final class Finder {
        private final Map<Path, Optional<Makefile>> makefiles = new ConcurrentHashMap<>();
        private final Map<Path, Optional<CompileCommands>> commands = new ConcurrentHashMap<>();
        private final Set<String> problems = ConcurrentHashMap.newKeySet();
        private final CMakeProjects projects = new CMakeProjects();

        /// How a builder has noted that it compiles the unit; else the settings of the nearest build file; none where there is no such
        /// file.
        public BuildSettings of(Path unit) {
            return noted(unit.toAbsolutePath().normalize()).orElseGet(() -> written(unit));
        }

        /// Why build files that were looked up since the last call say nothing, in order.
        public List<String> takeProblems() {
            List<String> taken = problems.stream().sorted().toList();
            taken.forEach(problems::remove);
            return taken;
        }

        private Optional<BuildSettings> noted(Path unit) {
            Path folder = unit.getParent();
            for (int i = 0; i <= FOLDERS_ABOVE && folder != null; i++) {
                Optional<CompileCommands> found = commands.computeIfAbsent(folder, this::commands);
                if (found.isPresent() && found.get().flags().containsKey(unit)) {
                    return Optional.of(BuildSettings.of(folder, found.get().flags().get(unit), Map.of()));
                }
                folder = folder.getParent();
            }
            return Optional.empty();
        }

        private Optional<CompileCommands> commands(Path folder) {
            Optional<CompileCommands> found = CompileCommands.of(folder);
            found.flatMap(CompileCommands::problem).ifPresent(problems::add);
            return found;
        }

        private Optional<Makefile> read(Path folder) {
            buildFile(folder)
                    .filter(file -> !Files.isReadable(file))
                    .ifPresent(file -> problems.add("'" + file + "' cannot be read"));
            return makefile(folder).map(Makefile::read);
        }

        private BuildSettings written(Path unit) {
            Path folder = unit.toAbsolutePath().normalize().getParent();
            for (int i = 0; i <= FOLDERS_ABOVE && folder != null; i++) {
                Optional<Makefile> found = makefiles.computeIfAbsent(folder, this::read);
                if (found.isPresent()) {
                    return BuildSettings.of(folder, found.get().flags(unit), Map.of());
                }
                if (Files.isRegularFile(folder.resolve(CMAKE))) {
                    return of(unit, projects.of(unit));
                }
                folder = folder.getParent();
            }
            // A project far above has to name the unit.
            return of(unit, projects.of(unit).filter(project -> project.names(unit)));
        }

        private static BuildSettings of(Path unit, Optional<CMakeProject> found) {
            return found.map(project -> BuildSettings.of(project.root(), project.flags(unit), project.made()))
                    .orElse(NONE);
        }
    }

    /// Where a build file of `unit` is looked for, and the files that say what CMake does with it.
    public static List<Path> candidates(Path unit) {
        var files = new ArrayList<Path>();
        Path folder = unit.toAbsolutePath().normalize().getParent();
        for (int i = 0; i <= FOLDERS_ABOVE && folder != null; i++) {
            MAKEFILES.stream().map(folder::resolve).forEach(files::add);
            files.add(folder.resolve(CMAKE));
            files.addAll(CompileCommands.candidates(folder));
            folder = folder.getParent();
        }
        new CMakeProjects().of(unit).ifPresent(project -> files.addAll(project.listFiles()));
        return files;
    }

    /// The options with these added behind the user's own.
    public Options addedTo(Options options) {
        List<Path> folders = new ArrayList<>(options.includeDirectories());
        folders.addAll(includeDirectories);
        List<MacroOption> all = new ArrayList<>(macros);
        all.addAll(options.macros());
        return new Options(
                options.pass(),
                options.language(),
                folders,
                options.forcedIncludes(),
                all,
                options.architecture(),
                standard(options));
    }

    /// A later standard than the usual one, unless the user says which.
    private int standard(Options options) {
        boolean isOpen = options.standard() == Options.DEFAULT_STANDARD;
        return isOpen ? Math.max(options.standard(), standard.orElse(0)) : options.standard();
    }

    private static Optional<Path> buildFile(Path folder) {
        return makefile(folder).or(() -> Optional.of(folder.resolve(CMAKE)).filter(Files::isRegularFile));
    }

    static Optional<Path> makefile(Path folder) {
        return MAKEFILES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    /// What else lies on the machine, such as an installed toolkit, is none of the program's sources: its headers are known here.
    private static boolean isOfTheTree(Path target, Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        for (int i = 0; i < FOLDERS_ABOVE && root.getNameCount() > 2; i++) {
            root = root.getParent();
        }
        return target.toAbsolutePath().normalize().startsWith(root);
    }

    /// @param flags `-I` and `-D` with what they name, `-std=` with its name, in one word each
    private static BuildSettings of(Path folder, List<String> flags, Map<Path, String> made) {
        Set<Path> folders = new LinkedHashSet<>();
        Set<MacroOption> macros = new LinkedHashSet<>();
        Optional<Integer> standard = Optional.empty();
        for (String flag : flags) {
            if (flag.startsWith("-I")) {
                Path target = folder.resolve(flag.substring(2)).normalize();
                boolean isMade = made.keySet().stream().anyMatch(file -> file.startsWith(target));
                if (isMade || Files.isDirectory(target) && isOfTheTree(target, folder)) {
                    folders.add(target);
                }
            } else if (flag.startsWith("-std=")) {
                standard =
                        Stream.concat(standard.stream(), Standards.value(flag.substring(5)).stream())
                                .max(Integer::compare);
            } else {
                macros.add(MacroOption.define(flag.substring(2)));
            }
        }
        return new BuildSettings(List.copyOf(folders), List.copyOf(macros), standard, new TreeMap<>(made));
    }
}
