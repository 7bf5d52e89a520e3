package port.runtime.emulator.schedule;

import port.runtime.emulator.kernel.WaitKind;

/// Shuffles in which all lanes of some warps take part with the same operand, below 32, and the same width, a power of two.
final class FullShuffle {
    private static final int LANES = 32;

    private FullShuffle() {}

    /// Shuffles the 32-bit values of the warps from `first` to `end`.
    static void perform(WaitKind kind, int[] values, int[] copy, int first, int end, int operand, int width) {
        switch (kind) {
            case SHUFFLE_UP -> {
                for (int group = first; operand < width && group < end; group += width) {
                    System.arraycopy(values, group, values, group + operand, width - operand);
                }
            }
            case SHUFFLE_DOWN -> {
                for (int group = first; operand < width && group < end; group += width) {
                    System.arraycopy(values, group + operand, values, group, width - operand);
                }
            }
            case SHUFFLE_XOR -> {
                for (int warp = first; warp < end; warp += LANES) {
                    System.arraycopy(values, warp, copy, 0, LANES);
                    for (int lane = 0; lane < LANES; lane++) {
                        int source = lane ^ operand;
                        values[warp + lane] = copy[source <= (lane | width - 1) ? source : lane];
                    }
                }
            }
            case SHUFFLE -> {
                for (int group = first; group < end; group += width) {
                    int value = values[group + (operand & width - 1)];
                    for (int i = group; i < group + width; i++) {
                        values[i] = value;
                    }
                }
            }
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    /// Shuffles the 64-bit values of the warps from `first` to `end`.
    static void perform(WaitKind kind, long[] values, long[] copy, int first, int end, int operand, int width) {
        switch (kind) {
            case SHUFFLE_UP -> {
                for (int group = first; operand < width && group < end; group += width) {
                    System.arraycopy(values, group, values, group + operand, width - operand);
                }
            }
            case SHUFFLE_DOWN -> {
                for (int group = first; operand < width && group < end; group += width) {
                    System.arraycopy(values, group + operand, values, group, width - operand);
                }
            }
            case SHUFFLE_XOR -> {
                for (int warp = first; warp < end; warp += LANES) {
                    System.arraycopy(values, warp, copy, 0, LANES);
                    for (int lane = 0; lane < LANES; lane++) {
                        int source = lane ^ operand;
                        values[warp + lane] = copy[source <= (lane | width - 1) ? source : lane];
                    }
                }
            }
            case SHUFFLE -> {
                for (int group = first; group < end; group += width) {
                    long value = values[group + (operand & width - 1)];
                    for (int i = group; i < group + width; i++) {
                        values[i] = value;
                    }
                }
            }
            default -> throw new IllegalArgumentException(kind.name());
        }
    }
}
