package port.runtime.emulator.schedule;

import port.runtime.emulator.kernel.BlockState;
import port.runtime.emulator.kernel.KernelProgram;

/// In which order the emulated device runs what CUDA leaves unordered: blocks, and the threads of a block between two waiting points.
public enum ThreadOrder {
    /// By index; what threads can do together they do together.
    ASCENDING,
    /// From the last to the first, thread by thread and warp by warp: any two threads whose order decides a result
    /// take turns the other way round than in [#ASCENDING].
    ///
    /// Blocks whose threads may spin start in ascending order all the same: they may wait for earlier ones.
    DESCENDING;

    private static final int APART = -1;

    /// Runs a region for some threads of a block; the result is that of [KernelProgram#run].
    int run(KernelProgram program, int region, BlockState state, int from, int to) {
        if (this == ASCENDING) {
            return program.run(region, state, from, to);
        }
        boolean together = true;
        for (int thread = to - 1; thread >= from; thread--) {
            state.next[thread] = program.run(region, state, thread, thread + 1);
            together &= state.next[thread] == state.next[to - 1];
        }
        return together ? state.next[to - 1] : APART;
    }
}
