package port.project.cmake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

/// What the list files of a project say about its sources.
public final class CMakeProject {
    private final Path root;
    private final Map<String, Target> targets;
    private final Map<Path, String> made;
    private final Set<Path> listFiles;
    private final List<String> folderFlags;
    private final List<List<Path>> executables;

    private CMakeProject(Path root, Interpreter interpreter) {
        this.root = root;
        targets = interpreter.targets().targets();
        made = Map.copyOf(interpreter.made());
        listFiles = Set.copyOf(interpreter.read());
        folderFlags = interpreter.flags();
        executables =
                targets.values().stream()
                        .distinct()
                        .filter(target -> target.isExecutable() && !isOpen(target))
                        .map(target -> List.copyOf(sources(target)))
                        .toList();
    }

    /// Reads the project whose `CMakeLists.txt` stands in `root`.
    public static CMakeProject in(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        var interpreter = new Interpreter();
        interpreter.project(folder);
        return new CMakeProject(folder, interpreter);
    }

    /// The folder of its first list file, absolute.
    public Path root() {
        return root;
    }

    /// Headers that building would make, by their absolute paths.
    public Map<Path, String> made() {
        return made;
    }

    /// The files that say all this.
    public Set<Path> listFiles() {
        return listFiles;
    }

    /// For each executable all of whose sources are known these, those of the libraries that it links behind its own; absolute.
    public List<List<Path>> executables() {
        return executables;
    }

    /// Whether a target is made of the unit.
    public boolean names(Path unit) {
        Path path = unit.toAbsolutePath().normalize();
        return targets.values().stream().anyMatch(target -> target.own().sources.contains(path));
    }

    /// How a unit is compiled: `-IDIR` with absolute folders, `-DNAME=VALUE`, `-std=NAME`, in order. Of a unit in several targets, the
    /// folders of all and what else the first one says; of one in none, the folders of all targets and what else they agree on.
    public List<String> flags(Path unit) {
        Path path = unit.toAbsolutePath().normalize();
        List<Target> all = targets.values().stream().distinct().toList();
        if (all.isEmpty()) {
            return folderFlags;
        }
        List<Target> own = all.stream().filter(target -> target.own().sources.contains(path)).toList();
        List<Set<String>> each =
                (own.isEmpty() ? all : own).stream().map(target -> (Set<String>) flags(target)).toList();
        var flags = new LinkedHashSet<String>();
        for (Set<String> some : each) {
            for (String flag : some) {
                boolean isSaid =
                        own.isEmpty()
                                ? each.stream().allMatch(other -> other.contains(flag))
                                : each.getFirst().contains(flag);
                if (flag.startsWith("-I") || isSaid) {
                    flags.add(flag);
                }
            }
        }
        return List.copyOf(flags);
    }

    private SequencedSet<String> flags(Target target) {
        var flags = new LinkedHashSet<String>(target.own().flags);
        reached(target.own().links, library -> library.exported().links)
                .forEach(library -> flags.addAll(library.exported().flags));
        flags.addAll(target.folder().flags());
        return flags;
    }

    private SequencedSet<Path> sources(Target target) {
        var sources = new LinkedHashSet<Path>(target.own().sources);
        for (Target library : parts(target)) {
            sources.addAll(library.own().sources);
            sources.addAll(library.exported().sources);
        }
        return sources;
    }

    private boolean isOpen(Target target) {
        return target.isOpen() || parts(target).stream().anyMatch(Target::isOpen);
    }

    /// The libraries that are linked into it.
    private List<Target> parts(Target target) {
        return reached(target.own().links, library -> library.own().links);
    }

    /// The libraries of those names, and on from these.
    private List<Target> reached(Collection<String> names, Function<Target, Set<String>> onwards) {
        var open = new ArrayList<>(names);
        var found = new LinkedHashSet<Target>();
        for (int i = 0; i < open.size(); i++) {
            if (targets.containsKey(open.get(i)) && found.add(targets.get(open.get(i)))) {
                open.addAll(onwards.apply(targets.get(open.get(i))));
            }
        }
        return List.copyOf(found);
    }
}
