package port.verify.invent;

import java.util.random.RandomGenerator;

/// What invented memory holds. Numbers are small, so that sums of floats are exact and indices stay in range.
public enum Pattern {
    ZEROS,
    /// 0, 1, 2, ...: all different, a permutation, ascending.
    ASCENDING,
    /// From 0 to 7.
    SMALL,
    ONES;

    private static final int SMALL_END = 8;

    /// Element `index`.
    long at(int index, RandomGenerator random) {
        return switch (this) {
            case ZEROS -> 0;
            case ASCENDING -> index;
            case SMALL -> random.nextInt(SMALL_END);
            case ONES -> 1;
        };
    }
}
