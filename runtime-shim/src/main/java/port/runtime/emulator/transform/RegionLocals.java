package port.runtime.emulator.transform;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which local of a region method holds what.
final class RegionLocals {
    static final int THIS = 0;
    static final int STATE = 1;
    static final int FROM = 2;
    static final int TO = 3;
    static final int THREAD = 4;
    static final int ROW_END = 5;
    static final int ALL = 6;
    static final int ANY = 7;
    static final int FUEL = 8;
    static final int CONTEXT = 9;
    private static final int FIRST_FREE = 10;

    private final Map<Coordinate, Integer> coordinates = new EnumMap<>(Coordinate.class);
    private final boolean usesThread;
    private final boolean exposesIndex;
    private final int kernelBase;
    private int end;

    /// Lays out the locals for some blocks, before which locals of the kernel are brought back.
    RegionLocals(KernelShape shape, BitSet blocks, List<KernelShape.Kept> resumed) {
        boolean thread = false;
        boolean exposed = shape.exposesIndexEverywhere();
        end = FIRST_FREE;
        for (int b = blocks.nextSetBit(0); b >= 0; b = blocks.nextSetBit(b + 1)) {
            Flow.Block block = shape.flow().blocks().get(b);
            for (int i = block.start(); i < block.end(); i++) {
                exposed |= shape.exposesIndex(i);
                thread |= use(shape.body().steps().get(i));
            }
        }
        for (KernelShape.Kept kept : resumed) {
            for (Step step : kept.recipe()) {
                thread |= use(step);
            }
        }
        this.exposesIndex = exposed;
        this.usesThread = thread || exposed;
        if (usesThread) {
            for (Coordinate coordinate :
                    new Coordinate[] {
                        Coordinate.THREAD_X,
                        Coordinate.THREAD_Y,
                        Coordinate.THREAD_Z,
                        Coordinate.BLOCK_DIM_X,
                        Coordinate.BLOCK_DIM_Y
                    }) {
                coordinates.computeIfAbsent(coordinate, _ -> end++);
            }
        }
        this.kernelBase = end;
        this.end = kernelBase + shape.body().slots();
    }

    /// Makes room for a coordinate; returns whether threads of a block differ in it.
    private boolean use(Step step) {
        if (step instanceof Step.Index(Coordinate coordinate)) {
            coordinates.computeIfAbsent(coordinate, _ -> end++);
            return coordinate.isVarying();
        }
        return false;
    }

    /// Whether the region has to know which thread it runs.
    boolean usesThread() {
        return usesThread;
    }

    /// Whether code that reads `threadIdx` from the context may run in the region.
    boolean exposesIndex() {
        return exposesIndex;
    }

    /// The coordinates that have locals.
    Map<Coordinate, Integer> coordinates() {
        return coordinates;
    }

    int coordinate(Coordinate coordinate) {
        return coordinates.get(coordinate);
    }

    /// Where a local of the kernel lives.
    int kernelSlot(int slot) {
        return kernelBase + slot;
    }

    /// Takes `size` slots more.
    int reserve(int size) {
        int slot = end;
        end += size;
        return slot;
    }

    /// The first slot that nothing uses.
    int end() {
        return end;
    }
}
