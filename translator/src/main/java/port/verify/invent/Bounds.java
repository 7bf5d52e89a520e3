package port.verify.invent;

import java.util.Objects;
import port.reference.launch.LaunchShape;

/// How a kernel is to be launched.
///
/// @param elements how many elements the memory behind a pointer holds
/// @param launches how many launches to invent at most
/// @param nullFunctions whether pointers to functions may be null
/// @param seed of everything that is chosen by chance
public record Bounds(LaunchShape shape, int elements, int launches, boolean nullFunctions, long seed) {
    private static final int SPARE_ELEMENTS = 1 << 16;
    private static final int ELEMENTS_A_THREAD = 4;
    private static final int LAUNCHES = 5000;

    public Bounds {
        Objects.requireNonNull(shape, "shape");
    }

    /// Memory for four elements a thread and some more.
    public static Bounds of(LaunchShape shape, long seed) {
        long threads = shape.grid().count() * shape.block().count();
        return new Bounds(shape, (int) (threads * ELEMENTS_A_THREAD + SPARE_ELEMENTS), LAUNCHES, false, seed);
    }

    public Bounds withElements(int other) {
        return new Bounds(shape, other, launches, nullFunctions, seed);
    }

    public Bounds withNullFunctions() {
        return new Bounds(shape, elements, launches, true, seed);
    }
}
