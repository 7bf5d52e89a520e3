package port.reference.replay;

import java.util.HashMap;
import java.util.Map;
import port.ir.ScalarType;
import port.ir.Type;

/// The uncertainty of what lies in memory, by address of the scalar; values without any are not listed.
final class Shadows {
    private record Entry(Type type, int bytes, Uncertainty uncertainty) {}

    private static final int WIDEST = 8;

    private final Map<Long, Entry> entries = new HashMap<>();

    void store(Type type, int bytes, long address, Uncertainty uncertainty) {
        if (!entries.isEmpty()) {
            for (long near = address - WIDEST + 1; near < address + bytes; near++) {
                Entry entry = entries.get(near);
                if (entry != null && near + entry.bytes > address) {
                    entries.remove(near);
                }
            }
        }
        if (!uncertainty.isNone()) {
            entries.put(address, new Entry(type, bytes, uncertainty));
        }
    }

    Uncertainty load(Type type, int bytes, long address) {
        if (entries.isEmpty()) {
            return Uncertainty.NONE;
        }
        Entry exact = entries.get(address);
        if (exact != null && exact.bytes == bytes && isSameKind(exact.type, type)) {
            return exact.uncertainty;
        }
        for (long near = address - WIDEST + 1; near < address + bytes; near++) {
            Entry entry = entries.get(near);
            if (entry != null && near + entry.bytes > address) {
                return entry.uncertainty.unknown();
            }
        }
        return Uncertainty.NONE;
    }

    private static boolean isSameKind(Type stored, Type loaded) {
        return stored.isFloating() == loaded.isFloating()
                && stored instanceof ScalarType == loaded instanceof ScalarType;
    }

    /// Follows a copy of bytes.
    void copy(long to, long from, long bytes) {
        if (entries.isEmpty()) {
            return;
        }
        Map<Long, Entry> moved = new HashMap<>();
        for (long offset = 0; offset < bytes; offset++) {
            Entry entry = entries.get(from + offset);
            if (entry != null && offset + entry.bytes <= bytes) {
                moved.put(to + offset, entry);
            }
        }
        for (long offset = 0; offset < bytes; offset++) {
            entries.remove(to + offset);
        }
        entries.putAll(moved);
    }
}
