package ported;

import port.runtime.Float4;
import port.runtime.FloatPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;

/// Ported from `particles.cu`.
final class Particles {
    private Particles() {}

    /// Source: particles.cu:2.
    @Kernel
    static void move(KernelContext ctx, Particle.Ptr p, int n) {
        int i = ctx.threadIdx.x;
        Particle own = p.at(i).copy();
        Float4 v = own.pos();
        v.x += 0.5f;
        p.at(i).pos(v);
        p.at(i).posPtr().w(0, 1.0f);
        p.at(i).w().multiply(1, 2.0f);
        FloatPtr x = own.posPtr().asFloats().plus(1);
        x.set(0, 3.0f);
        own.next().get().id(own.next().get().id() + 1);
        own.assign(new Particle());
        p.at(i + 1).assign(own);
    }
}
