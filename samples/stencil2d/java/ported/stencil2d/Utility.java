package ported.stencil2d;

import port.runtime.FloatPtr;
import port.runtime.PointerPtr;

/// What the program uses of `<utility>`.
final class Utility {
    private Utility() {}

    /// From `<utility>`.
    static void swap(PointerPtr<FloatPtr> a, PointerPtr<FloatPtr> b) {
        PointerPtr<FloatPtr> kept = PointerPtr.cell(FloatPtr.TYPE, a.get());
        a.set(b.get());
        b.set(kept.get());
    }
}
