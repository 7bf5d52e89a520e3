package port.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Units that belong together because of where they lie.
record Group(Path folder, List<SourceUnit> units) {
    Group {
        units = List.copyOf(units);
    }

    /// The units below `root`, by the nearest folder at or above each that holds a `main`; those without one together by their folder.
    static List<Group> split(Path root, List<SourceUnit> units) {
        var withMain = new TreeSet<Path>();
        for (SourceUnit unit : units) {
            if (unit.hasMain()) {
                withMain.add(unit.path().getParent());
            }
        }
        Map<Path, List<SourceUnit>> byFolder = new TreeMap<>();
        for (SourceUnit unit : units) {
            Path own = unit.path().getParent();
            Path home = nearest(own, root, withMain).orElse(own);
            byFolder.computeIfAbsent(home, _ -> new ArrayList<>()).add(unit);
        }
        var groups = new ArrayList<Group>();
        byFolder.forEach((folder, members) -> groups.add(new Group(folder, members)));
        return groups;
    }

    private static Optional<Path> nearest(Path start, Path root, TreeSet<Path> candidates) {
        for (Path folder = start; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            if (candidates.contains(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
