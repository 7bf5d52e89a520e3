package port.runtime.emulator.transform;

import static java.util.Objects.requireNonNull;

/// How transformed code runs the threads of a block.
///
/// @param inStep whether threads may go on together where all of them come; otherwise none waits for another one that it need not wait for
/// @param width how many neighbouring threads may run together, as lanes of vectors
public record Variant(boolean inStep, LaneWidth width) {
    public Variant {
        requireNonNull(width, "width");
    }

    /// What the names of such classes end with.
    String suffix() {
        return (width == LaneWidth.NONE ? "Device" : "Lanes" + width.threads()) + (inStep ? "" : "Apart");
    }
}
