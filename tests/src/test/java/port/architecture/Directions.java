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

    /// Whether `name` or a package around it has a line.
    boolean knows(String name) {
        return allowed.containsKey(family(name));
    }

    /// Whether a class of `from` may use one of `to`. A package inside another one that has no line of its own shares its line.
    boolean allows(String from, String to) {
        String family = family(from);
        return family.equals(family(to)) || allowed.getOrDefault(family, Set.of()).contains(family(to));
    }

    /// The package that stands for `name` where cycles are looked for.
    String unit(String name) {
        return units.getOrDefault(name, name);
    }

    private String family(String name) {
        String candidate = name;
        while (!allowed.containsKey(candidate) && candidate.contains(".")) {
            candidate = candidate.substring(0, candidate.lastIndexOf('.'));
        }
        return candidate;
    }
}
