package port.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program that has no name yet.
///
/// @param isNamedByFile whether its first file tells it apart better than its folder does
record Draft(List<Path> units, boolean isNamedByFile) {
    Draft {
        units = List.copyOf(units);
    }

    static Draft of(SourceUnit first, List<SourceUnit> others, boolean isNamedByFile) {
        var units = new ArrayList<Path>();
        units.add(first.path());
        others.forEach(unit -> units.add(unit.path()));
        return new Draft(units, isNamedByFile);
    }

    /// Where its first unit lies.
    Path folder() {
        return units.getFirst().toAbsolutePath().normalize().getParent();
    }
}
