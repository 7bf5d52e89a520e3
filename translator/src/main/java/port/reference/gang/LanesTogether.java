package port.reference.gang;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What threads are told when they ask which lanes of their warp run together with them.
///
/// Any answer is right that names lanes which ask at the same place, and are told the same.
final class LanesTogether {
    private static final int WARP_BITS = 5;
    private static final int LANE = (1 << WARP_BITS) - 1;

    private final Map<Long, Deque<Integer>> answers = new HashMap<>();
    private final Map<Answer, int[]> given = new HashMap<>();

    /// @param warp of which block, too
    private record Answer(long warp, int operation, int lanes) {}

    /// @param answers of each thread, in the order in which it asks
    LanesTogether(Map<Long, List<Integer>> answers) {
        answers.forEach((thread, lanes) -> this.answers.put(thread, new ArrayDeque<>(lanes)));
    }

    /// @param operation where the thread asks
    OptionalInt answer(long thread, int operation) {
        Deque<Integer> left = answers.get(thread);
        if (left == null || left.isEmpty()) {
            return OptionalInt.empty();
        }
        int lanes = left.poll();
        given.computeIfAbsent(new Answer(thread >>> WARP_BITS, operation, lanes), _ -> new int[LANE + 1])[
                (int) thread & LANE]++;
        return OptionalInt.of(lanes);
    }

    /// Whether all answers have been given, each to the lanes that it names.
    boolean areRight() {
        return answers.values().stream().allMatch(Deque::isEmpty)
                && given.entrySet().stream().allMatch(entry -> isRight(entry.getKey().lanes(), entry.getValue()));
    }

    private static boolean isRight(int lanes, int[] times) {
        int wanted = times[Integer.numberOfTrailingZeros(lanes) & LANE];
        for (int lane = 0; lane < times.length; lane++) {
            if (times[lane] != ((lanes >>> lane & 1) != 0 ? wanted : 0)) {
                return false;
            }
        }
        return true;
    }
}
