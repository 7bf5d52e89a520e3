package port.runtime.emulator.kernel;

import port.runtime.IntPtr;

/// Stores what a warp operation says beyond its result; for generated code only.
public final class WarpOutcome {
    private WarpOutcome() {}

    /// Says through `allEqual` whether all lanes held the same value, and returns `matched`, the mask of those lanes or 0.
    public static int store(int matched, IntPtr allEqual) {
        allEqual.set(matched != 0 ? 1 : 0);
        return matched;
    }
}
