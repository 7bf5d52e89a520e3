package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Which local of a region's method for groups of lanes holds what.
final class LaneSlots {
    static final int STATE = 1;
    static final int FROM = 2;
    static final int TO = 3;
    static final int THREAD = 4;
    static final int ROW_END = 5;
    static final int RESULT = 6;
    static final int FUEL = 7;
    static final int CONTEXT = 8;
    static final int NO_LANE = 9;
    static final int ALL_LANES = 10;
    static final int CURRENT = 11;
    static final int ANSWER = 12;
    static final int GROUPS = 13;
    private static final int FIRST_FREE = 14;

    private final LaneVectors vectors;
    private final Map<LaneVariable, Integer> variables = new HashMap<>();
    private final Map<Coordinate, Integer> coordinates = new EnumMap<>(Coordinate.class);
    private final Map<Integer, Integer> masks = new HashMap<>();
    private int end = FIRST_FREE;

    LaneSlots(LaneVectors vectors) {
        this.vectors = vectors;
        for (Coordinate coordinate : Coordinate.values()) {
            coordinates.put(coordinate, end++);
        }
    }

    int coordinate(Coordinate coordinate) {
        return coordinates.get(coordinate);
    }

    /// Where the lanes are noted that are to run a block.
    int mask(int place) {
        return masks.computeIfAbsent(place, _ -> reserve(1));
    }

    int reserve(int size) {
        int slot = end;
        end += size;
        return slot;
    }

    int of(LaneVariable variable) {
        return variables.computeIfAbsent(variable, v -> reserve(v.isVarying() ? 1 : v.kind().slotSize()));
    }

    /// Pushes the value that all lanes share, or that of the first of consecutive ones.
    void pushScalar(LaneVariable variable, CodeBuilder code) {
        code.loadLocal(variable.kind(), of(variable));
    }

    void storeScalar(LaneVariable variable, CodeBuilder code) {
        code.storeLocal(variable.kind(), of(variable));
    }

    /// Pushes the values of the lanes.
    void pushVector(LaneVariable variable, CodeBuilder code) {
        switch (variable.shape()) {
            case VARYING -> code.aload(of(variable));
            case CONSECUTIVE -> vectors.consecutive(variable.kind(), of(variable), code);
            case UNIFORM, UNKNOWN -> vectors.broadcast(variable.kind(), of(variable), code);
        }
    }

    void storeVector(LaneVariable variable, CodeBuilder code) {
        code.astore(of(variable));
    }

    /// Gives a variable a first value, so that all ways through the code find one.
    void clear(LaneVariable variable, CodeBuilder code) {
        if (variable.isVarying()) {
            vectors.zero(variable.kind(), code);
            storeVector(variable, code);
            return;
        }
        switch (variable.kind()) {
            case LONG -> code.lconst_0();
            case FLOAT -> code.fconst_0();
            case DOUBLE -> code.dconst_0();
            case REFERENCE -> code.aconst_null();
            case INT, BOOLEAN, BYTE, CHAR, SHORT, VOID -> code.iconst_0();
        }
        storeScalar(variable, code);
    }

    static boolean isWide(TypeKind kind) {
        return kind.slotSize() == 2;
    }
}
