package port.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import port.preprocess.MacroOption;
import port.preprocess.Options;

/// What the build file beside a unit, or in a folder above it, says about how to read it: include folders and macros, where they stand
/// literally.
///
/// @param includeDirectories those that exist
public record BuildSettings(List<Path> includeDirectories, List<MacroOption> macros) {
    private static final int FOLDERS_ABOVE = 3;
    private static final List<String> MAKEFILES = List.of("Makefile", "makefile", "GNUmakefile");
    private static final String CMAKE = "CMakeLists.txt";

    public BuildSettings {
        includeDirectories = List.copyOf(includeDirectories);
        macros = List.copyOf(macros);
    }

    /// Looks build files up, each once.
    public static final class Finder {
        private final Map<Path, Optional<BuildSettings>> known = new ConcurrentHashMap<>();
        private final Map<Path, Optional<CompileCommands>> commands = new ConcurrentHashMap<>();
        private final Set<String> problems = ConcurrentHashMap.newKeySet();

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
                    return Optional.of(BuildSettings.of(folder, found.get().flags().get(unit)));
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

        private Optional<BuildSettings> read(Path folder) {
            buildFile(folder)
                    .filter(file -> !Files.isReadable(file))
                    .ifPresent(file -> problems.add("'" + file + "' cannot be read"));
            return BuildSettings.read(folder);
        }

        private BuildSettings written(Path unit) {
            Path folder = unit.toAbsolutePath().normalize().getParent();
            for (int i = 0; i <= FOLDERS_ABOVE && folder != null; i++) {
                Optional<BuildSettings> found = known.computeIfAbsent(folder, this::read);
                if (found.isPresent()) {
                    return found.get();
                }
                folder = folder.getParent();
            }
            return new BuildSettings(List.of(), List.of());
        }
    }

    /// Where a build file of `unit` is looked for.
    public static List<Path> candidates(Path unit) {
        var files = new ArrayList<Path>();
        Path folder = unit.toAbsolutePath().normalize().getParent();
        for (int i = 0; i <= FOLDERS_ABOVE && folder != null; i++) {
            MAKEFILES.stream().map(folder::resolve).forEach(files::add);
            files.add(folder.resolve(CMAKE));
            files.addAll(CompileCommands.candidates(folder));
            folder = folder.getParent();
        }
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
                options.standard());
    }

    private static Optional<BuildSettings> read(Path folder) {
        Optional<Path> makefile = makefile(folder);
        if (makefile.isPresent()) {
            return Optional.of(of(folder, Makefile.flags(makefile.get())));
        }
        Path cmake = folder.resolve(CMAKE);
        return Files.isRegularFile(cmake) ? Optional.of(of(folder, CMakeFile.flags(cmake))) : Optional.empty();
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

    /// @param flags `-I` and `-D` with what they name in one word each
    private static BuildSettings of(Path folder, List<String> flags) {
        Set<Path> folders = new LinkedHashSet<>();
        Set<MacroOption> macros = new LinkedHashSet<>();
        for (String flag : flags) {
            String value = flag.substring(2);
            if (flag.startsWith("-I")) {
                Path target = folder.resolve(value).normalize();
                if (Files.isDirectory(target) && isOfTheTree(target, folder)) {
                    folders.add(target);
                }
            } else {
                macros.add(MacroOption.define(value));
            }
        }
        return new BuildSettings(List.copyOf(folders), List.copyOf(macros));
    }
}
