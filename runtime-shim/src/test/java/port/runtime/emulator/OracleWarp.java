package port.runtime.emulator;

import java.util.Map;
import java.util.SortedMap;

/// Warp operations as CUDA's manual words them.
final class OracleWarp {
    private OracleWarp() {}

    static long result(int lane, OracleBlock.Arrival own, SortedMap<Integer, OracleBlock.Arrival> group) {
        return switch (own.kind) {
            case "shfl" -> read(own, group, lane / own.width * own.width + Math.floorMod(own.lane, own.width));
            case "shfl.up" -> {
                int source = lane - (own.lane & 31);
                yield source >= lane / own.width * own.width ? read(own, group, source) : own.value;
            }
            case "shfl.down" -> {
                int source = lane + (own.lane & 31);
                yield source < (lane / own.width + 1) * own.width ? read(own, group, source) : own.value;
            }
            case "shfl.xor" -> {
                int source = lane ^ own.lane & 31;
                yield source < (lane / own.width + 1) * own.width ? read(own, group, source) : own.value;
            }
            case "all" -> group.values().stream().allMatch(a -> a.value != 0) ? 1 : 0;
            case "any" -> group.values().stream().anyMatch(a -> a.value != 0) ? 1 : 0;
            case "ballot" -> lanes(group, -1, true);
            case "match.any" -> lanes(group, own.value, false);
            case "match.all" -> lanes(group, own.value, false) == all(group) ? all(group) : 0;
            case "add" -> (int) group.values().stream().mapToLong(a -> a.value).sum();
            case "min" -> group.values().stream().mapToLong(a -> (int) a.value).min().getAsLong();
            case "max" -> group.values().stream().mapToLong(a -> (int) a.value).max().getAsLong();
            case "umin" -> group.values().stream().mapToLong(a -> a.value & 0xffffffffL).min().getAsLong();
            case "umax" -> group.values().stream().mapToLong(a -> a.value & 0xffffffffL).max().getAsLong();
            case "and" -> group.values().stream().mapToLong(a -> a.value).reduce(-1, (x, y) -> x & y);
            case "or" -> group.values().stream().mapToLong(a -> a.value).reduce(0, (x, y) -> x | y);
            case "xor" -> group.values().stream().mapToLong(a -> a.value).reduce(0, (x, y) -> x ^ y);
            default -> 0;
        };
    }

    private static long read(OracleBlock.Arrival own, SortedMap<Integer, OracleBlock.Arrival> group, int source) {
        return group.containsKey(source) ? group.get(source).value : own.value;
    }

    private static int all(SortedMap<Integer, OracleBlock.Arrival> group) {
        return group.keySet().stream().mapToInt(lane -> 1 << lane).sum();
    }

    private static int lanes(SortedMap<Integer, OracleBlock.Arrival> group, long value, boolean nonZero) {
        int lanes = 0;
        for (Map.Entry<Integer, OracleBlock.Arrival> entry : group.entrySet()) {
            boolean counts = nonZero ? entry.getValue().value != 0 : entry.getValue().value == value;
            lanes |= counts ? 1 << entry.getKey() : 0;
        }
        return lanes;
    }
}
