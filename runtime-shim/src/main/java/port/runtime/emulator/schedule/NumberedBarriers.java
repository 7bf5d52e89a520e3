package port.runtime.emulator.schedule;

import java.util.Arrays;
import port.runtime.DeviceFault;
import port.runtime.FaultCode;
import port.runtime.emulator.kernel.BlockState;
import port.runtime.emulator.kernel.KernelPlan;
import port.runtime.emulator.kernel.WaitKind;
import port.runtime.emulator.kernel.WaitSite;

/// The numbered barriers of a block: each lets threads go on once as many as they say wait there or have merely arrived.
///
/// PTX ISA, `bar`: a block has 16 of them.
final class NumberedBarriers {
    static final int COUNT = 16;

    private final int[] arrived = new int[COUNT];

    /// A new block begins.
    void clear() {
        Arrays.fill(arrived, 0);
    }

    /// A thread arrives without waiting.
    void arrive(int number) {
        arrived[checked(number)]++;
    }

    /// Whether the threads from `low` to `high`, who all wait at `site`, may go on: at one barrier, and as many as they say.
    boolean passTogether(WaitSite site, BlockState state, int low, int high) {
        int number = checked(state.values[low]);
        for (int i = low + 1; i < high; i++) {
            if (state.values[i] != number) {
                return false;
            }
        }
        return pass(number, high - low, expected(site, state, low, high - low));
    }

    /// The number of a barrier at which enough threads wait; -1 if there is none.
    int complete(KernelPlan plan, BlockState state, int low, int high) {
        int[] waiting = new int[COUNT];
        int[] expected = new int[COUNT];
        int live = 0;
        for (int i = low; i < high; i++) {
            live += state.next[i] != 0 ? 1 : 0;
        }
        for (int i = low; i < high; i++) {
            if (waitsAtOne(plan, state, i)) {
                int number = checked(state.values[i]);
                waiting[number]++;
                expected[number] = expected(plan.site(state.next[i]), state, i, live);
            }
        }
        for (int number = 0; number < COUNT; number++) {
            if (waiting[number] > 0 && pass(number, waiting[number], expected[number])) {
                return number;
            }
        }
        return -1;
    }

    static boolean waitsAtOne(KernelPlan plan, BlockState state, int thread) {
        return state.next[thread] != 0 && plan.site(state.next[thread]).kind() == WaitKind.NUMBERED_BARRIER;
    }

    private boolean pass(int number, int waiting, int expected) {
        if (waiting + arrived[number] < expected) {
            return false;
        }
        arrived[number] = 0;
        return true;
    }

    /// How many threads have to come: all that are alive where the thread says 0. Threads are counted by whole warps, of which the last
    /// may be smaller.
    private static int expected(WaitSite site, BlockState state, int thread, int live) {
        int said = state.lane(site, thread);
        return said == 0 ? live : Math.min(said, state.next.length);
    }

    private static int checked(int number) {
        if (number < 0 || number >= COUNT) {
            throw new DeviceFault(FaultCode.OUT_OF_BOUNDS, "a block has no barrier " + number);
        }
        return number;
    }
}
