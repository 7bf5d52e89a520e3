package ported;

import port.runtime.FunctionPtr;

/// Ported from `particles.cu`.
final class Particles {
    private Particles() {}

    /// Source: particles.cu:2.
    static int twice(int z) {
        return z * 2;
    }

    /// Source: particles.cu:2.
    static int use() {
        Particle p = new Particle();
        Particle.Ptr q = p.ptr();
        p.bump(3);
        FunctionPtr<FunctionTypes.IntToInt> f = FunctionPtr.of("Particles.twice", Particles::twice);
        return f.get().call(q.get().bump(4));
    }
}
