package port.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// Finds programs at paths.
///
/// A folder is one program when one of its files defines `main`; the other units in it, and in folders below it that hold no `main`,
/// belong to it. Each further `main` in a folder makes a program of its own with the same other units, if there is CUDA in any of them. A unit that another one includes
/// is a part of that one. What has no `main` anywhere is a library of kernels.
public final class ProgramFinder {
    private static final Pattern SOURCE_NAME =
            Pattern.compile("\\.(cu|c|cc|cpp|cxx|c\\+\\+|cuh|h|hh|hpp|hxx|inl)$", Pattern.CASE_INSENSITIVE);

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private ProgramFinder() {}

    /// The programs at `paths`: files that are named one by one are looked at together, each folder by itself.
    public static Discovery find(List<Path> paths) {
        var finder = new ProgramFinder();
        var files = new ArrayList<SourceUnit>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                finder.addFolder(path);
            } else {
                finder.readNamed(path, files);
            }
        }
        if (!files.isEmpty()) {
            finder.addGroup(files, true, true);
        }
        return new Discovery(Names.unique(finder.drafts), finder.diagnostics);
    }

    /// The one program that `paths` make: all files that are named, linked together; a folder stands for what it holds.
    public static Discovery findOne(List<Path> paths) {
        if (paths.stream().anyMatch(Files::isDirectory)) {
            return find(paths);
        }
        var finder = new ProgramFinder();
        var files = new ArrayList<SourceUnit>();
        paths.forEach(path -> finder.readNamed(path, files));
        if (!files.isEmpty() && finder.diagnostics.isEmpty()) {
            List<SourceUnit> mains = files.stream().filter(SourceUnit::hasMain).toList();
            SourceUnit first = mains.isEmpty() ? files.getFirst() : mains.getFirst();
            finder.drafts.add(Draft.of(first, files.stream().filter(unit -> unit != first).toList(), true));
        }
        return new Discovery(Names.unique(finder.drafts), finder.diagnostics);
    }

    private void readNamed(Path path, List<SourceUnit> into) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        if (Files.isRegularFile(path) && !SOURCE_NAME.matcher(name).find()) {
            diagnostics.add(
                    Diagnostic.error(
                                    Code.NO_CUDA_FILES,
                                    Span.NONE,
                                    "file '" + path + "' is no CUDA, C or C++ by its name")
                            .withHelp("nvcc knows a program by .cu, .c, .cc, .cpp or .cxx, and so does port"));
            return;
        }
        read(path, into);
    }

    private void read(Path path, List<SourceUnit> into) {
        try {
            into.add(SourceUnit.read(path));
        } catch (IOException _) {
            String reason = Files.exists(path) ? "cannot be read" : "not found";
            String message = "file '" + path + "' " + reason;
            diagnostics.add(Diagnostic.error(Code.FILE_NOT_FOUND, Span.NONE, message));
        }
    }

    private void addFolder(Path folder) {
        var units = new ArrayList<SourceUnit>();
        SourceTree.units(folder).forEach(path -> read(path, units));
        int before = drafts.size();
        Set<Path> made = addExecutables(folder, units);
        units.removeIf(unit -> made.contains(unit.path().toAbsolutePath().normalize()));
        List<Group> groups = Group.split(folder, withoutIncluded(units));
        for (Group group : groups) {
            if (group.units().stream().anyMatch(SourceUnit::isCuda)) {
                Path home = group.folder().toAbsolutePath().normalize();
                boolean isShared = made.stream().anyMatch(unit -> unit.getParent().equals(home));
                addGroup(asMade(group), isShared, false);
            }
        }
        drafts.subList(before, drafts.size()).sort(Comparator.comparing(Draft::folder));
        if (drafts.size() == before) {
            String message = "no CUDA program in folder '" + folder + "'";
            diagnostics.add(
                    Diagnostic.error(Code.NO_CUDA_FILES, Span.NONE, message)
                            .withHelp("a program is a .cu, .c or .cpp file that defines 'main' or a kernel"));
        }
    }

    /// Adds the programs that CMake makes of units below `folder`.
    ///
    /// @return what they are made of, absolute
    private Set<Path> addExecutables(Path folder, List<SourceUnit> units) {
        var executables = new Executables();
        var used = new HashSet<Path>();
        List<SourceUnit> mains = units.stream().filter(SourceUnit::hasMain).toList();
        for (SourceUnit main : mains) {
            List<Path> sources = executables.of(main.path()).orElse(List.of());
            var parts = new ArrayList<SourceUnit>();
            sources.forEach(path -> addPart(path, folder, units, parts));
            parts.removeIf(SourceUnit::hasMain);
            if (!sources.isEmpty() && (main.isCuda() || parts.stream().anyMatch(SourceUnit::isCuda))) {
                used.addAll(sources);
                long beside =
                        mains.stream()
                                .filter(other -> other.path().getParent().equals(main.path().getParent()))
                                .count();
                drafts.add(Draft.of(main, parts, beside > 1));
            }
        }
        return used;
    }

    /// A unit by its absolute path, named as the user's folder leads to it.
    private void addPart(Path path, Path folder, List<SourceUnit> units, List<SourceUnit> into) {
        Path named = folder.resolve(folder.toAbsolutePath().normalize().relativize(path)).normalize();
        Optional<SourceUnit> known =
                units.stream().filter(unit -> unit.path().toAbsolutePath().normalize().equals(path)).findFirst();
        known.ifPresentOrElse(into::add, () -> read(named, into));
    }

    /// The units of a group as its makefile says: without those beside a `main` that it does not name, and with those that it names in
    /// other folders.
    private List<SourceUnit> asMade(Group group) {
        NamedSources named = NamedSources.of(group.folder());
        List<SourceUnit> mains = group.units().stream().filter(SourceUnit::hasMain).toList();
        List<SourceUnit> units = new ArrayList<>();
        for (SourceUnit unit : group.units()) {
            boolean isLeftOut =
                    mains.stream()
                            .anyMatch(main ->
                                    unit.path().getParent().equals(main.path().getParent())
                                            && named.omits(unit.path(), main.path()));
            if (!isLeftOut) {
                units.add(unit);
            }
        }
        if (!mains.isEmpty()) {
            named.elsewhere().stream().filter(path -> isNew(path, units)).forEach(path -> readOther(path, units));
        }
        return units;
    }

    private static boolean isNew(Path path, List<SourceUnit> units) {
        return units.stream().noneMatch(unit -> unit.path().toAbsolutePath().normalize().equals(path));
    }

    private void readOther(Path path, List<SourceUnit> units) {
        var found = new ArrayList<SourceUnit>();
        read(path, found);
        found.stream().filter(unit -> !unit.hasMain()).forEach(units::add);
    }

    /// @param isNamedByFile whether files tell its programs apart better than their folder does
    /// @param isAskedFor whether programs without CUDA count too
    private void addGroup(List<SourceUnit> units, boolean isNamedByFile, boolean isAskedFor) {
        List<SourceUnit> mains = units.stream().filter(SourceUnit::hasMain).toList();
        List<SourceUnit> others = units.stream().filter(unit -> !unit.hasMain()).toList();
        if (mains.isEmpty()) {
            drafts.add(Draft.of(others.getFirst(), others.subList(1, others.size()), isNamedByFile));
        }
        boolean isCuda = isAskedFor || others.stream().anyMatch(SourceUnit::isCuda);
        for (SourceUnit main : mains) {
            if (!isCuda && !main.isCuda()) {
                continue;
            }
            drafts.add(Draft.of(main, others, mains.size() > 1 || isNamedByFile));
        }
    }

    private static List<SourceUnit> withoutIncluded(List<SourceUnit> units) {
        Set<Path> included = new HashSet<>();
        for (SourceUnit unit : units) {
            unit.includes().forEach(name -> included.add(unit.resolve(name)));
        }
        return units.stream()
                .filter(unit -> unit.hasMain() || !included.contains(unit.path().toAbsolutePath().normalize()))
                .toList();
    }
}
