package port.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which branches of the conditionals in a `CMakeLists.txt` are taken, as far as its options and variables say.
final class CMakeBranches {
    private static final Set<String> TRUE = Set.of("1", "ON", "YES", "TRUE", "Y");
    private static final Set<String> FALSE = Set.of("0", "OFF", "NO", "FALSE", "N", "", "IGNORE", "NOTFOUND");

    private enum Truth {
        YES,
        NO,
        OPEN;

        Truth negated() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case OPEN -> OPEN;
            };
        }
    }

    /// @param branch whether the current branch is taken
    /// @param earlier whether one before it was
    private record Conditional(Truth branch, Truth earlier) {}

    private final Map<String, Truth> variables = new HashMap<>();
    private final Deque<Conditional> open = new ArrayDeque<>();

    /// A variable gets a value. Two values make it open: which of them holds is not followed.
    void define(String name, String value) {
        variables.merge(
                name, areTaken() ? constant(value) : Truth.OPEN, (old, other) -> old == other ? old : Truth.OPEN);
    }

    void open(List<String> condition) {
        open.push(new Conditional(truth(condition), Truth.NO));
    }

    void next(List<String> condition) {
        if (!open.isEmpty()) {
            Conditional last = open.pop();
            Truth earlier = last.earlier() == Truth.NO ? last.branch() : last.earlier();
            Truth own = truth(condition);
            Truth branch =
                    switch (earlier) {
                        case YES -> Truth.NO;
                        case NO -> own;
                        case OPEN -> own == Truth.NO ? Truth.NO : Truth.OPEN;
                    };
            open.push(new Conditional(branch, earlier));
        }
    }

    void close() {
        open.poll();
    }

    /// Whether what stands here holds for certain.
    boolean areTaken() {
        return open.stream().allMatch(conditional -> conditional.branch() == Truth.YES);
    }

    boolean mayBeTaken() {
        return open.stream().noneMatch(conditional -> conditional.branch() == Truth.NO);
    }

    private Truth truth(List<String> condition) {
        if (condition.size() == 2 && condition.getFirst().equals("NOT")) {
            return truth(condition.subList(1, 2)).negated();
        }
        if (condition.size() != 1) {
            return Truth.OPEN;
        }
        Truth constant = constant(condition.getFirst());
        return constant == Truth.OPEN ? variables.getOrDefault(condition.getFirst(), Truth.OPEN) : constant;
    }

    private static Truth constant(String text) {
        String word = text.toUpperCase(Locale.ROOT);
        return TRUE.contains(word) ? Truth.YES : FALSE.contains(word) ? Truth.NO : Truth.OPEN;
    }
}
