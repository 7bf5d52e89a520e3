package port.runtime.emulator;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedInts;

/// Kernels that use what only their own class may: the transformed code lives in another one.
final class PrivateMemberTest {
    private static final SharedInts SHARED = SharedInts.of(64);
    private static int factor = 3;

    private static final class Counter {
        private int count;

        private int next(int by) {
            count += by;
            return count;
        }
    }

    private static int helper(int value) {
        return value * factor;
    }

    private static int apply(KernelContext ctx, IntUnaryOperator function, int value) {
        int before = function.applyAsInt(value);
        ctx.syncThreads();
        return before + function.applyAsInt(value + 1);
    }

    @Kernel
    private static void kernel(KernelContext ctx, IntPtr out, IntUnaryOperator outer) {
        int t = ctx.threadIdx.x;
        IntPtr s = ctx.shared(SHARED);
        s.set(t, helper(t));
        ctx.syncThreads();
        int sum = apply(ctx, x -> x * 2 + helper(t), s.get((t + 1) % ctx.blockDim.x));
        sum += apply(ctx, PrivateMemberTest::helper, sum) + outer.applyAsInt(sum);
        String text = "t" + t + ":" + sum;
        out.set(t, text.hashCode());
    }

    @Kernel
    private static void members(KernelContext ctx, IntPtr out, Counter[] counters) {
        Counter counter = counters[ctx.threadIdx.x];
        int first = counter.next(ctx.threadIdx.x);
        ctx.syncThreads();
        out.set(ctx.threadIdx.x, first + counter.next(7) * counter.count);
        counter.count = 0;
    }

    @Test
    void privateFieldsMethodsLambdasAndStrings() {
        int captured = 5;

        Engines.compare(device -> {
            IntPtr out = device.allocateInts(64);
            device.launch(1, 64, ctx -> kernel(ctx, out, x -> x + helper(captured)));
        });
    }

    @Test
    void privateMembersOfNestedClasses() {
        var counters = new Counter[32];
        for (int i = 0; i < counters.length; i++) {
            counters[i] = new Counter();
        }

        Engines.compare(device -> {
            IntPtr out = device.allocateInts(64);
            device.launch(1, 32, ctx -> members(ctx, out, counters));
        });
    }
}
