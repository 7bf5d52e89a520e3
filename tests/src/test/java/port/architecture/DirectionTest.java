package port.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Packages use each other only in the directions that are written down.
final class DirectionTest {
    private static final PackageUse USE = PackageUse.of(Tree.classFiles());

    private final Directions directions =
            Directions.read(Tree.root().resolve("tests/src/test/resources/architecture/directions.txt"));

    DirectionTest() throws IOException {}

    @Test
    void everyUseIsAllowed() {
        var forbidden = new ArrayList<String>();

        USE.uses()
                .forEach((from, targets) ->
                        targets.forEach((to, className) -> {
                            if (!directions.allows(from, to)) {
                                forbidden.add(from + " -> " + to + "   in " + className);
                            }
                        }));

        assertEquals(List.of(), forbidden);
    }

    @Test
    void everyPackageHasItsLine() {
        var unknown = new TreeSet<>(USE.uses().keySet());

        unknown.removeIf(directions::knows);

        assertEquals(Set.of(), unknown);
    }

    @Test
    void packagesDoNotUseEachOtherInACircle() {
        var edges = new TreeMap<String, Set<String>>();
        USE.uses()
                .forEach((from, targets) ->
                        targets.keySet()
                                .forEach(to -> {
                                    if (!directions.unit(from).equals(directions.unit(to))) {
                                        edges.computeIfAbsent(directions.unit(from), _ -> new TreeSet<>())
                                                .add(directions.unit(to));
                                    }
                                }));

        for (String start : edges.keySet()) {
            assertFalse(reaches(start, start, edges), () -> "circle through " + start + ": " + edges);
        }
    }

    @Test
    void onlyTheCommandLineAndTheRuntimeTouchTheStandardStreams() {
        var users = new TreeSet<String>();

        for (String stream : List.of("in", "out", "err")) {
            users.addAll(USE.classesUsing("java.lang.System." + stream));
        }
        users.removeIf(name -> name.startsWith("port.cli.") || name.startsWith("port.runtime."));

        assertEquals(Set.of(), users);
    }

    private static boolean reaches(String start, String goal, Map<String, Set<String>> edges) {
        var open = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
        var seen = new TreeSet<String>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(goal)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(edges.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
