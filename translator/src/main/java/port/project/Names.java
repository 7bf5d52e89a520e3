package port.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names programs after their file or folder; with more of the path where that is not unique.
///
/// A folder that is called as thousands are says nothing: `nbody/src/main.cu  ->  nbody`.
final class Names {
    private static final int LONGEST_PATH = 64;
    private static final Set<String> ANYBODYS = Set.of("src", "source", "sources");

    private Names() {}

    static List<SourceProgram> unique(List<Draft> drafts) {
        List<String> names = drafts.stream().map(draft -> name(draft, 1)).toList();
        for (int parts = 2; parts < LONGEST_PATH; parts++) {
            names = longer(drafts, names, parts);
        }
        var programs = new ArrayList<SourceProgram>();
        for (int i = 0; i < drafts.size(); i++) {
            programs.add(new SourceProgram(names.get(i), drafts.get(i).units()));
        }
        return programs;
    }

    /// Those that are shared by several drafts, with so many parts of the path.
    private static List<String> longer(List<Draft> drafts, List<String> names, int parts) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        var result = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            result.add(counts.get(names.get(i)) > 1 ? name(drafts.get(i), parts) : names.get(i));
        }
        return result;
    }

    private static String name(Draft draft, int parts) {
        Path path = draft.units().getFirst().toAbsolutePath().normalize();
        String file = path.getFileName().toString();
        String stem = file.substring(0, file.lastIndexOf('.') > 0 ? file.lastIndexOf('.') : file.length());
        Path whole =
                draft.isNamedByFile() || path.getParent().getNameCount() == 0
                        ? path.resolveSibling(stem)
                        : telling(path.getParent());
        int count = whole.getNameCount();
        return whole.subpath(Math.max(0, count - parts), count).toString().replace('\\', '/');
    }

    private static Path telling(Path folder) {
        return ANYBODYS.contains(folder.getFileName().toString()) && folder.getNameCount() > 1
                ? telling(folder.getParent())
                : folder;
    }
}
