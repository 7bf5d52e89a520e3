package ported.nbody;

import port.runtime.CStdio;
import port.runtime.CudaMath;
import port.runtime.Device;
import port.runtime.Float3;
import port.runtime.Float3Ptr;
import port.runtime.Float4;
import port.runtime.Float4Ptr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.Shared;

/// Gravity between bodies: all pairs, tile by tile through shared memory.
///
/// Ported from `nbody.cu`.
public final class Nbody {
    static final float SOFTENING = 0.01f;
    static final int TILE = 64;

    private static final Shared<Float4Ptr> STEP_TILE = Shared.of(Float4Ptr.TYPE, TILE);

    private Nbody() {}

    /// Adds to `acceleration` what the body `other` (x, y, z, mass) does to a body at `me`.
    ///
    /// Source: nbody.cu:10.
    static Float3 attract(Float4 me, Float4 other, Float3 acceleration) {
        acceleration = acceleration.copy();
        float dx = other.x - me.x;
        float dy = other.y - me.y;
        float dz = other.z - me.z;
        float distance2 = dx * dx + dy * dy + dz * dz + SOFTENING;
        float inverse = 1.0f / CudaMath.sqrt(distance2);
        float pull = other.w * inverse * inverse * inverse;
        acceleration.x += pull * dx;
        acceleration.y += pull * dy;
        acceleration.z += pull * dz;
        return acceleration.copy();
    }

    /// One step of time: new velocities from all bodies, then new positions. n is a multiple of TILE.
    ///
    /// Source: nbody.cu:24.
    @Kernel
    static void step(KernelContext ctx, Float4Ptr bodies, Float4Ptr moved, Float3Ptr velocities, int n, float dt) {
        Float4Ptr tile = ctx.shared(STEP_TILE);
        int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        Float4 me = bodies.get(i);
        Float3 acceleration = Float3.of(0.0f, 0.0f, 0.0f);
        for (int t = 0; t < n / TILE; t++) {
            tile.set(ctx.threadIdx.x, bodies.get(t * TILE + ctx.threadIdx.x));
            ctx.syncThreads();
            for (int j = 0; j < TILE; j++) {
                acceleration = attract(me, tile.get(j), acceleration);
            }
            ctx.syncThreads();
        }
        Float3 velocity = velocities.get(i);
        velocity.x += dt * acceleration.x;
        velocity.y += dt * acceleration.y;
        velocity.z += dt * acceleration.z;
        velocities.set(i, velocity);
        moved.set(i, Float4.of(me.x + dt * velocity.x, me.y + dt * velocity.y, me.z + dt * velocity.z, me.w));
    }

    /// Source: nbody.cu:45.
    static int main() {
        Device device = Device.current();
        int n = 256;
        int steps = 4;
        float dt = 0.01f;
        VectorFloat4 bodies = new VectorFloat4().construct(n);
        try {
            for (int i = 0; i < n; i++) {
                float angle = 0.1f * i;
                bodies.element(i).set(Float4.of(CudaMath.cos(angle) * (1 + i % 5), CudaMath.sin(angle) * (1 + i % 5),
                        0.01f * (i % 7 - 3), 1.0f / n));
            }

            Float4Ptr now = device.allocate(Float4Ptr.TYPE, n);
            Float4Ptr next = device.allocate(Float4Ptr.TYPE, n);
            Float3Ptr velocities = device.allocate(Float3Ptr.TYPE, n);
            device.copyToDevice(now, bodies.data(), n);
            device.fillBytes(velocities, 0, n * 12L);
            for (int s = 0; s < steps; s++) {
                Float4Ptr bodies2 = now;
                Float4Ptr moved = next;
                device.launch(n / TILE, TILE, ctx -> step(ctx, bodies2, moved, velocities, n, dt));
                Float4Ptr kept = now;
                now = next;
                next = kept;
            }
            VectorFloat3 speed = new VectorFloat3().construct(n);
            try {
                device.copyToHost(speed.data(), velocities, n);
                device.free(now);
                device.free(next);
                device.free(velocities);

                // Forces come in pairs, so the total momentum stays zero.
                double px = 0.0;
                double py = 0.0;
                double pz = 0.0;
                double energy = 0.0;
                for (Float3Ptr at = speed.begin(), end = speed.end(); !at.isSame(end); at = at.plus(1)) {
                    Float3Ptr v = at;
                    px += v.x() / n;
                    py += v.y() / n;
                    pz += v.z() / n;
                    energy += 0.5 / n * (v.x() * v.x() + v.y() * v.y() + v.z() * v.z());
                }
                double momentum = CudaMath.sqrt(px * px + py * py + pz * pz);
                CStdio.printf("n-body: %d bodies, %d steps, kinetic energy %.6e\n", n, steps, energy);
                boolean passed = momentum < 1.0e-6 && energy > 0.0;
                CStdio.printf("%s\n", passed ? "PASSED" : "FAILED");
                return passed ? 0 : 1;
            } finally {
                speed.destroy();
            }
        } finally {
            bodies.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Nbody::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
