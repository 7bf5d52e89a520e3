package port.runtime.emulator.schedule;

import port.runtime.emulator.kernel.WaitKind;

/// Shuffles in which all 32 lanes of a warp take part with the same operand and the same width, a power of two.
final class FullShuffle {
    private static final int LANES = 32;

    private FullShuffle() {}

    /// Shuffles the 32-bit values of the 32 lanes from `first` on.
    static void perform(WaitKind kind, int[] values, int[] copy, int first, int operand, int width) {
        switch (kind) {
            case SHUFFLE_UP -> {
                for (int group = first; group < first + LANES; group += width) {
                    System.arraycopy(
                            values, group, values, group + Math.min(operand, width), Math.max(width - operand, 0));
                }
            }
            case SHUFFLE_DOWN -> {
                for (int group = first; group < first + LANES; group += width) {
                    System.arraycopy(
                            values, group + Math.min(operand, width), values, group, Math.max(width - operand, 0));
                }
            }
            case SHUFFLE_XOR -> {
                System.arraycopy(values, first, copy, 0, LANES);
                for (int lane = 0; lane < LANES; lane++) {
                    int source = lane ^ operand;
                    values[first + lane] = copy[source <= (lane | width - 1) ? source : lane];
                }
            }
            case SHUFFLE -> {
                for (int group = first; group < first + LANES; group += width) {
                    int value = values[group + (operand & width - 1)];
                    for (int i = group; i < group + width; i++) {
                        values[i] = value;
                    }
                }
            }
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    /// Shuffles the 64-bit values of the 32 lanes from `first` on.
    static void perform(WaitKind kind, long[] values, long[] copy, int first, int operand, int width) {
        switch (kind) {
            case SHUFFLE_UP -> {
                for (int group = first; group < first + LANES; group += width) {
                    System.arraycopy(
                            values, group, values, group + Math.min(operand, width), Math.max(width - operand, 0));
                }
            }
            case SHUFFLE_DOWN -> {
                for (int group = first; group < first + LANES; group += width) {
                    System.arraycopy(
                            values, group + Math.min(operand, width), values, group, Math.max(width - operand, 0));
                }
            }
            case SHUFFLE_XOR -> {
                System.arraycopy(values, first, copy, 0, LANES);
                for (int lane = 0; lane < LANES; lane++) {
                    int source = lane ^ operand;
                    values[first + lane] = copy[source <= (lane | width - 1) ? source : lane];
                }
            }
            case SHUFFLE -> {
                for (int group = first; group < first + LANES; group += width) {
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
