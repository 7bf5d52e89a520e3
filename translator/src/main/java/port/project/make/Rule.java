package port.project.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is made of what, and how.
///
/// @param recipe commands as written, one a line
record Rule(List<String> targets, List<String> prerequisites, List<String> recipe) {
    Rule {
        targets = List.copyOf(targets);
        prerequisites = List.copyOf(prerequisites);
    }

    static Rule of(String targets, String prerequisites) {
        return new Rule(Words.of(targets), Words.of(prerequisites), new ArrayList<>());
    }

    /// The variables that the recipe can name the files by.
    Map<String, String> automatic() {
        Map<String, String> all = new HashMap<>();
        all.put("<", prerequisites.isEmpty() ? "" : prerequisites.getFirst());
        all.put("^", String.join(" ", prerequisites));
        all.put("+", String.join(" ", prerequisites));
        if (!targets.isEmpty()) {
            all.put("@", targets.getFirst());
        }
        return all;
    }
}
