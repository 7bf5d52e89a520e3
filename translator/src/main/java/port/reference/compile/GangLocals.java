package port.reference.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Local;
import port.ir.Type;
import port.reference.gang.LaneSlot;
import port.source.Span;

/// The variables of a gang function that live in lane arrays, and hidden ones that carry values between its units.
final class GangLocals {
    private static final int FIRST_HIDDEN = 1_000_000;

    private final Map<Integer, LaneSlot> slots = new HashMap<>();
    private final List<Local> hidden = new ArrayList<>();
    private int ints;
    private int longs;
    private int floats;
    private int doubles;

    /// A new hidden variable.
    Local make(Type type, Span span) {
        var local = new Local(FIRST_HIDDEN + hidden.size(), "$" + hidden.size(), type, Local.Storage.AUTOMATIC, span);
        hidden.add(local);
        if (!Kinds.inMemory(type)) {
            slot(local);
        }
        return local;
    }

    List<Local> hidden() {
        return List.copyOf(hidden);
    }

    /// The lane array of a variable, made on demand.
    LaneSlot slot(Local local) {
        return slots.computeIfAbsent(local.id(), _ -> slot(local.type()));
    }

    Optional<LaneSlot> find(Local local) {
        return Optional.ofNullable(slots.get(local.id()));
    }

    /// A lane array for values of a type.
    LaneSlot slot(Type type) {
        return switch (Kinds.of(type)) {
            case LONG -> new LaneSlot(LaneSlot.Kind.LONG, longs++);
            case FLOAT -> new LaneSlot(LaneSlot.Kind.FLOAT, floats++);
            case DOUBLE -> new LaneSlot(LaneSlot.Kind.DOUBLE, doubles++);
            default -> new LaneSlot(LaneSlot.Kind.INT, ints++);
        };
    }

    int ints() {
        return ints;
    }

    int longs() {
        return longs;
    }

    int floats() {
        return floats;
    }

    int doubles() {
        return doubles;
    }
}
