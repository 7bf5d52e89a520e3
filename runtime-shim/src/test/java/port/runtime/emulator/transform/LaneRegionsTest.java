package port.runtime.emulator.transform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import port.runtime.Float3;
import port.runtime.Float3Ptr;
import port.runtime.FloatPtr;
import port.runtime.Half;
import port.runtime.HalfPtr;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.KernelLaunch;

/// Which kernels can be run by groups of threads.
final class LaneRegionsTest {
    private static boolean hasLanes(KernelLaunch launch) {
        return new KernelTransform(Optional.empty())
                .transform(LaunchLambda.serialised(launch), launch.getClass(), new Variant(true, LaneWidth.NARROW))
                .plan()
                .lanes();
    }

    @Kernel
    static void adds(KernelContext ctx, FloatPtr x) {
        x.add(ctx.threadIdx.x, 1.0f);
    }

    @Test
    void arithmeticOnConsecutiveElementsIsDoneTogether() {
        FloatPtr x = FloatPtr.local(8);

        assertTrue(hasLanes(ctx -> adds(ctx, x)));
    }

    @Kernel
    static void halves(KernelContext ctx, HalfPtr x, Half by, long n) {
        int i = ctx.threadIdx.x;
        Half own = x.get(i);
        x.set(n + i, own.toFloat() > 1.0f ? own.times(by).plus(own) : Half.of(0.5f));
    }

    @Test
    void arithmeticOnHalvesIsDoneTogether() {
        HalfPtr x = FloatPtr.local(8).as(HalfPtr.TYPE);

        assertTrue(hasLanes(ctx -> halves(ctx, x, Half.of(2.0f), 8)));
    }

    @Kernel
    static void keepsAnArray(KernelContext ctx, IntPtr x) {
        IntPtr own = IntPtr.local(4);
        own.set(ctx.threadIdx.x & 3, 1);
        x.set(ctx.threadIdx.x, own.get(2));
    }

    @Test
    void memoryOfASingleThreadIsLeftAlone() {
        IntPtr x = IntPtr.local(8);

        assertFalse(hasLanes(ctx -> keepsAnArray(ctx, x)));
    }

    @Kernel
    static void prints(KernelContext ctx, IntPtr x) {
        x.set(ctx.threadIdx.x, 1);
        ctx.printf("%d\n", ctx.threadIdx.x);
    }

    @Test
    void outputIsLeftAlone() {
        IntPtr x = IntPtr.local(8);

        assertFalse(hasLanes(ctx -> prints(ctx, x)));
    }

    @Kernel
    static void endsApart(KernelContext ctx, IntPtr x) {
        if (x.get(ctx.threadIdx.x) == 0) {
            return;
        }
        ctx.syncThreads();
    }

    @Test
    void threadsThatLeaveARegionDifferentWaysAreLeftAlone() {
        IntPtr x = IntPtr.local(8);

        assertFalse(hasLanes(ctx -> endsApart(ctx, x)));
    }

    @Kernel
    static void storesAStruct(KernelContext ctx, Float3Ptr x, Float3 value, int n) {
        if (ctx.threadIdx.x < n) {
            x.set(ctx.threadIdx.x, value);
        }
    }

    @Test
    void structsThatAreNotKnownByTheirFieldsAreLeftAlone() {
        Float3Ptr x = Float3Ptr.local(8);
        Float3 value = new Float3();

        assertFalse(hasLanes(ctx -> storesAStruct(ctx, x, value, 4)));
    }
}
