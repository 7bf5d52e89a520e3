package port.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which package may use which: `package -> packages` a line; `a + b` makes `b` part of the unit of `a`; `#` starts a comment.
///
/// @param units from a package to the package that stands for its unit, for those that are not a unit of their own
record Directions(Map<String, Set<String>> allowed, Map<String, String> units) {
    static Directions read(Path file) throws IOException {
        var allowed = new TreeMap<String, Set<String>>();
        var units = new TreeMap<String, String>();
        for (String line : Files.readAllLines(file)) {
            String rule = line.replaceFirst("#.*", "").strip();
            if (rule.isEmpty()) {
                continue;
            }
            if (rule.contains("+")) {
                String[] pair = rule.split("\\s*\\+\\s*");
                units.put(pair[1], pair[0]);
                continue;
            }
            String[] sides = rule.split("->", -1);
            if (sides.length != 2) {
                throw new IOException("not a direction: " + line);
            }
            var targets = new TreeSet<>(Arrays.asList(sides[1].strip().split("\\s*,\\s*")));
            targets.remove("");
            if (allowed.put(sides[0].strip(), targets) != null) {
                throw new IOException("package named twice: " + line);
            }
        }
        return new Directions(allowed, units);
    }

    boolean knows(String name) {
        return allowed.containsKey(name);
    }

    boolean allows(String from, String to) {
        return allowed.getOrDefault(from, Set.of()).contains(to);
    }

    /// The directions between units, without those inside one.
    Map<String, Set<String>> betweenUnits() {
        var edges = new TreeMap<String, Set<String>>();
        allowed.forEach((from, targets) -> {
            Set<String> reached = edges.computeIfAbsent(unit(from), _ -> new TreeSet<>());
            targets.stream().map(this::unit).filter(to -> !to.equals(unit(from))).forEach(reached::add);
        });
        return edges;
    }

    private String unit(String name) {
        return units.getOrDefault(name, name);
    }
}
